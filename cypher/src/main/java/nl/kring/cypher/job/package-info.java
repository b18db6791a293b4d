/**
 * Long work, remembered: what was asked, how far it is, how it ended, also after a restart.
 *
 * <pre>
 *   (:Job {id, kind, state, step, done, total, submittedAt, startedAt, endedAt, server, …})     tied to nothing
 * </pre>
 *
 * <p>The life of a job: {@code QUEUED}, {@code RUNNING}, then one of {@code DONE}, {@code FAILED}, {@code CANCELLED} or
 * {@code INTERRUPTED}. An ending is final: progress that comes in late changes nothing.
 *
 * <pre>{@code
 * JobStore jobs = new JobStore(neo4j);
 * jobs.interruptOthers(server);                  // at the start: what ran when the last server died
 * jobs.save(running);
 * jobs.progress(id, "degree", 3, 54);            // now and then
 * jobs.save(done);
 * }</pre>
 */
@NullMarked
package nl.kring.cypher.job;

import org.jspecify.annotations.NullMarked;
