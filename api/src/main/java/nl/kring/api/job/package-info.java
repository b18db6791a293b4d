/**
 * Long work: it waits its turn in a bounded queue, tells how far it is, can be cancelled, and is remembered.
 *
 * <pre>{@code
 * Job job = jobs.submit(new Order("analysis", "veldermeer", parameters, bytes, null, run -> {
 *     run.at("betweenness", 3, 54);                     // heard by whoever watches
 *     return resultAsJson;                              // kept
 * }));
 * Job now = jobs.awaitChange(job.id(), job, patience);  // for watching
 * jobs.cancel(job.id());
 * }</pre>
 *
 * <p>A job waits until a worker is free and the memory that it is expected to need is there; one that could never fit is
 * refused at once with that figure. Jobs outlive the server in the graph: what was under way when it ended is found again
 * as interrupted, and can be run again when all it needs was kept.
 */
@NullMarked
package nl.kring.api.job;

import org.jspecify.annotations.NullMarked;
