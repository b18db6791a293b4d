/**
 * Results of analyses, kept with the version of the network that they are about.
 *
 * <pre>
 *   (:Dataset)-[:CURRENT]-&gt;(:Version)-[:HAS_ANALYSIS]-&gt;(:Analysis {id, …})-[:FOUND]-&gt;(:Finding {about, measure, …})
 * </pre>
 *
 * <p>An {@link nl.kring.cypher.analysis.AnalysisKey} says what was measured, how, and by which version of the product; its
 * id is the same whenever the same is asked again, so that one looks before one computes:
 *
 * <pre>{@code
 * AnalysisStore analyses = AnalysisStore.open(neo4j);
 * AnalysisKey key = new AnalysisKey(network.hash(), request, approximation, seed, product);
 * Optional<StoredAnalysis> kept = analyses.find(version, key.id());
 * if (kept.isEmpty()) {
 *     kept = Optional.of(analyses.keep(version, key, Analysis.of(network, request, run)));
 * }
 * Optional<Results> results = analyses.read(kept.get(), network);
 * }</pre>
 *
 * <p>A finding is one measure about one thing: the whole, every neighbourhood, every actor, every tie, a grouping; or one
 * {@code column} of a measure that is a table, of the whole and every neighbourhood together, with how many {@code rows}
 * each has. Its {@code numbers} are an array, NaN where undefined; words are {@code codes} into a list of {@code words}. What is longer
 * than a megabyte is cut in several, which follow each other by {@code position}. An analysis is {@code writing}, then
 * {@code complete}; readers see complete ones only. It goes when its version goes.
 */
@NullMarked
package nl.kring.cypher.analysis;

import org.jspecify.annotations.NullMarked;
