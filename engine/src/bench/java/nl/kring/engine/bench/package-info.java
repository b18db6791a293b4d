/**
 * How long kernels take. {@link nl.kring.engine.bench.NeighbourhoodGraph} draws graphs, {@link nl.kring.engine.bench.Kernel}
 * lists what is timed, {@link nl.kring.engine.bench.KernelBenchmark} times it with JMH and
 * {@link nl.kring.engine.bench.Runner} as other libraries are timed, so that the two can stand in one table.
 */
@NullMarked
package nl.kring.engine.bench;

import org.jspecify.annotations.NullMarked;
