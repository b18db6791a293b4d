/**
 * Measures of a network: as files, or kept in the store with the version that was measured.
 *
 * <pre>{@code
 * AnalysisOrder order = new AnalysisOrder(Request.everything(Projection.of(Choice.ALL)),
 *         Approximation.AUTO, 1, 2, Progress.NONE, () -> false);
 * AnalysisFiles.write(network, order, null, 0.1, Path.of("results"));        // needs no database
 *
 * AnalysisJobs.Answer answer = jobs.ask("veldermeer", body);             // kept already, or a job
 * Results results = analyses.results(analyses.required(id));             // residents under pseudonyms
 * }</pre>
 *
 * <p>A network read from files and the same network out of the store give the same bytes, but for {@code timing.json}.
 * What is kept has an id that follows from all that the results depend on: the same question of the same version is
 * answered from the store.
 */
@NullMarked
package nl.kring.api.analysis;

import org.jspecify.annotations.NullMarked;
