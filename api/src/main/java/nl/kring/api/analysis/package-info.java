/**
 * Measures of a network as files.
 *
 * <pre>{@code
 * AnalysisService.Order order = new AnalysisService.Order(Request.everything(Projection.of(Choice.ALL)),
 *         Approximation.AUTO, 1, 2, Progress.NONE, () -> false);
 * AnalysisService.write(network, order, 0.1, Path.of("results"));
 * }</pre>
 *
 * <p>It needs no database: a network read from files and the same network out of the store give the same bytes, but for
 * {@code timing.json}.
 */
@NullMarked
package nl.kring.api.analysis;

import org.jspecify.annotations.NullMarked;
