package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Run;
import org.junit.jupiter.api.Test;

/** What an analysis says on the way, and how it is cancelled. */
class AnalysisProgressTest {
    private static final Projection ALL = Projection.of(Choice.ALL);

    @Test
    void progressGoesFromNothingToAll() {
        List<String> steps = new ArrayList<>();
        List<Long> done = new ArrayList<>();
        Set<String> measures = Set.of("order", "degree", "bridge", "ei-index");
        Progress hears = (step, at, total) -> {
            steps.add(step);
            done.add(at);
            assertThat(total).isEqualTo(500);
        };
        for (List<String> groups : List.of(List.<String>of(), List.of("kind"), List.of("kind", "ring"))) {
            steps.clear();
            done.clear();
            try (Run run = Run.with(1, 1, Approximation.NEVER, hears, () -> false)) {
                Analysis.of(Drawing.network("a@North-b@South"), new Request(ALL, measures, groups), run);
            }
            assertThat(steps).startsWith("order", "degree", "bridge").endsWith("done");
            assertThat(done).isSorted().startsWith(0L, 100L, 200L).endsWith(500L);
        }
    }

    @Test
    void progressGoesOnWithinOneMeasure() {
        List<Long> done = new ArrayList<>();
        try (Run run = Run.with(2, 1, Approximation.NEVER, (step, at, total) -> done.add(at), () -> false)) {
            Analysis.of(Drawing.star(2_000), new Request(ALL, Set.of("betweenness"), List.of()), run);
        }
        assertThat(done).isSorted().endsWith(200L);
        assertThat(done).filteredOn(at -> at > 0 && at < 100).hasSizeGreaterThan(5);
    }

    @Test
    void progressEndsAtAllWhenMeasuresOfGroupsHaveNoGroups() {
        List<Long> done = new ArrayList<>();
        try (Run run = Run.with(1, 1, Approximation.NEVER, (step, at, total) -> done.add(at), () -> false)) {
            Analysis.of(Drawing.network("a-b"), new Request(ALL, Set.of("order", "ei-index"), List.of()), run);
        }
        assertThat(done).isSorted().startsWith(0L).endsWith(300L);
    }

    @Test
    void whatIsCancelledBeforehandNeverBegins() {
        List<String> steps = new ArrayList<>();
        try (Run run = Run.with(1, 1, Approximation.NEVER, (step, at, total) -> steps.add(step), () -> true)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> Analysis.of(Drawing.star(50), Request.everything(ALL), run));
        }
        assertThat(steps).doesNotContain("done");
    }

    @Test
    void whatIsCancelledOnTheWayEndsThere() {
        AtomicBoolean cancelled = new AtomicBoolean();
        List<String> steps = new ArrayList<>();
        Progress hears = (step, at, total) -> {
            steps.add(step);
            cancelled.compareAndSet(false, step.equals("betweenness"));
        };
        try (Run run = Run.with(2, 1, Approximation.NEVER, hears, cancelled::get)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> Analysis.of(Drawing.star(50), Request.everything(ALL), run));
        }
        assertThat(steps).contains("harmonic").endsWith("betweenness");
    }
}
