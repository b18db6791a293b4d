/**
 * What Kring computes: {@link nl.kring.engine.Catalogue} lists every measure, {@link nl.kring.engine.Analysis} turns a
 * network into results.
 *
 * <pre>{@code
 * try (Run run = Run.exact(2)) {
 *     Results results = Analysis.of(network, Request.everything(Projection.of(Choice.ALL)), run);
 *     double density = results.figure("density");
 * }
 * }</pre>
 *
 * <p>The engine knows networks and numbers: no files, no database, no framework. Data flow one way: {@code model} →
 * {@code graph} → {@code measure} → one package per family of measures → here.
 */
@NullMarked
package nl.kring.engine;

import org.jspecify.annotations.NullMarked;
