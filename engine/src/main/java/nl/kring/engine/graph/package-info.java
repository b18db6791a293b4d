/**
 * From a network to numbers: a {@link nl.kring.engine.graph.Projection} says what counts, an
 * {@link nl.kring.engine.graph.Adjacency} holds it as compressed sparse rows, and kernels walk over these.
 *
 * <pre>{@code
 * Adjacency ties = Projection.of(Projection.Choice.PERSONAL).project(network);
 * try (Workers workers = Workers.of(2)) {
 *     int[] core = Cores.of(ties).core();
 *     double[] betweenness = Brandes.of(ties, Sources.all(ties), workers).actors();
 * }
 * }</pre>
 *
 * <p>A kernel is a final class with a static {@code of} that does all the work and accessors that only hand it out.
 * Kernels iterate, never recurse, so a path of a million vertices is no danger to the stack. Parallel kernels write each
 * slot from one thread, or add up fixed blocks in fixed order: the same bits come out on any number of threads.
 */
@NullMarked
package nl.kring.engine.graph;

import org.jspecify.annotations.NullMarked;
