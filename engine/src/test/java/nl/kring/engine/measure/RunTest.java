package nl.kring.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void valuesOfVerticesAreHandedOutByActor() {
        Adjacency ties = Projection.of(Choice.PERSONAL).project(Drawing.network("X a Y b-a c"));
        try (Run run = Run.exact(2)) {
            Values.Numbers values = (Values.Numbers) run.forEachActor(ties, v -> v);

            assertThat(values.values()).containsExactly(Double.NaN, 0, Double.NaN, 1, 2);
        }
    }

    @Test
    void valuesOfTiesAreHandedOutByTie() {
        Adjacency ties = Projection.of(Choice.ALL).project(Drawing.path(1_001));
        try (Run run = Run.exact(2)) {
            Values.Numbers values = (Values.Numbers) run.forEachTie(ties, t -> t);

            assertThat(values.values()).hasSize(1_000).startsWith(0, 1, 2).isSorted();
        }
    }

    @Test
    void isWhatItWasToldToBe() {
        Progress progress = (step, done, total) -> {};
        try (Run run = Run.with(3, 42, Approximation.AUTO, progress, () -> false)) {
            assertThat(run.workers().threads()).isEqualTo(3);
            assertThat(run.seed()).isEqualTo(42);
            assertThat(run.approximation()).isEqualTo(Approximation.AUTO);
            assertThat(run.progress()).isSameAs(progress);
        }
        try (Run run = Run.exact(1)) {
            assertThat(run.approximation()).isEqualTo(Approximation.NEVER);
        }
    }
}
