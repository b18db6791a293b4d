/**
 * What an analysis found, as files.
 *
 * <pre>{@code
 * Results results = Analysis.of(dataset.network(), request, run);
 * new ResultWriter(results, RunFacts.of("0.1.0", 2)).write(Path.of("out"));
 * }</pre>
 *
 * <p>The files are a contract that scripts rely on: {@code network.json} (figures of the whole), {@code neighbourhoods.csv},
 * {@code actors.csv}, {@code ties.csv}, {@code groups.csv} (a row each, a column a measure), {@code run.json} (what was
 * asked, of which network, by which method) and {@code timing.json}. The same network, request and seed give the same
 * bytes, but for {@code timing.json}.
 */
@NullMarked
package nl.kring.datasets.result;

import org.jspecify.annotations.NullMarked;
