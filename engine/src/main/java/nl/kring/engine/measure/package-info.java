/**
 * What a measure is: a {@link nl.kring.engine.measure.Definition} that says what the figure means, and a computation over
 * a {@link nl.kring.engine.measure.View}.
 *
 * <p>A new measure is one class, one line in {@link nl.kring.engine.Catalogue}, one test, and one line in each of
 * {@code measures_nl.properties} and {@code measures_en.properties}:
 *
 * <pre>{@code
 * public final class EffectiveSize implements ActorMeasure {
 *     public Definition definition() {
 *         return Definition.actor("effective-size").formula("k − 2t / k").unit(Unit.NUMBER)...;
 *     }
 *
 *     public Values compute(View view, Run run) {
 *         Adjacency ties = view.ties();
 *         Triangles triangles = view.triangles();
 *         return run.forEachActor(ties, ego -> ties.degree(ego) == 0 ? UNDEFINED : ...);
 *     }
 * }
 * }</pre>
 *
 * <p>Whatever several measures need is computed once: a view remembers its kernels. Undefined is NaN inside the engine,
 * empty in CSV and null in JSON; it is never 0.
 */
@NullMarked
package nl.kring.engine.measure;

import org.jspecify.annotations.NullMarked;
