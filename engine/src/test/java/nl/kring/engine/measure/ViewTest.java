package nl.kring.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Cores;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static final Projection ALL = Projection.of(Choice.ALL);

    private static Run run(Approximation approximation) {
        return Run.with(1, 3, approximation, Progress.NONE, () -> false);
    }

    @Test
    void eachKernelRunsOnce() {
        try (Run run = run(Approximation.NEVER)) {
            View view = new View(Drawing.network("a-b b-c"), ALL, run);

            assertThat(view.ties()).isSameAs(view.ties());
            assertThat(view.components()).isSameAs(view.components());
            assertThat(view.lowPoints()).isSameAs(view.lowPoints());
            assertThat(view.cores()).isSameAs(view.cores());
            assertThat(view.triangles()).isSameAs(view.triangles());
            assertThat(view.structuralHoles()).isSameAs(view.structuralHoles());
            assertThat(view.distances()).isSameAs(view.distances());
            assertThat(view.brandes()).isSameAs(view.brandes());
        }
    }

    @Test
    void whatIsAskedTwiceIsComputedOnce() {
        AtomicInteger computed = new AtomicInteger();
        try (Run run = run(Approximation.NEVER)) {
            View view = new View(Drawing.network("a"), ALL, run);

            assertThat(view.once(Integer.class, computed::incrementAndGet)).isEqualTo(1);
            assertThat(view.once(Integer.class, computed::incrementAndGet)).isEqualTo(1);
        }
    }

    @Test
    void aCancelledRunBeginsNoKernel() {
        try (Run run = Run.with(1, 3, Approximation.NEVER, Progress.NONE, () -> true)) {
            View view = new View(Drawing.network("a-b"), ALL, run);

            assertThatExceptionOfType(CancellationException.class).isThrownBy(view::components);
        }
    }

    /**
     * <pre>
     * North: a───b    South: c───d
     *        └───────────────┘
     * </pre>
     */
    @Test
    void withinANeighbourhoodAreItsActorsAndTheTiesAmongThem() {
        Network network = Drawing.network("a@North-b@North c@South-d@South a-c a-X@North e");
        try (Run run = run(Approximation.NEVER)) {
            View whole = new View(network, Projection.of(Choice.PERSONAL), run);
            Neighbourhood north = Objects.requireNonNull(network.neighbourhood("North"));
            View part = whole.within(north);

            assertThat(whole.members()).containsExactly(0, 1, 2, 3, 4, 5);
            assertThat(whole.whole()).isSameAs(whole);
            assertThat(part.whole()).isSameAs(whole);
            assertThat(part.members()).containsExactly(0, 1, network.number("X"));
            assertThat(part.ties().order()).isEqualTo(2);
            assertThat(part.ties().size()).isEqualTo(1);
            assertThat(part.network()).isSameAs(network);
            assertThat(part.components()).isNotSameAs(whole.components());
            assertThat(part.within(Objects.requireNonNull(network.neighbourhood("South")))
                            .ties()
                            .size())
                    .isEqualTo(1);
        }
    }

    @Test
    void pathsAreSearchedFromAllUnlessEstimatesMayStandIn() {
        Network small = Drawing.isolates(1_025);
        try (Run never = run(Approximation.NEVER);
                Run auto = run(Approximation.AUTO);
                Run always = run(Approximation.ALWAYS)) {
            assertThat(new View(small, ALL, never).sources(Pass.DISTANCES).exact())
                    .isTrue();
            assertThat(new View(small, ALL, auto).sources(Pass.DISTANCES).exact())
                    .isTrue();
            assertThat(new View(small, ALL, always).sources(Pass.DISTANCES).count())
                    .isEqualTo(1_024);
        }
    }

    /** Of 80,000 actors without ties every pair costs as little as can be; what lies on paths takes longer than their lengths. */
    @Test
    void whetherToEstimateIsDecidedForEachPassByWhatItCosts() {
        try (Run auto = run(Approximation.AUTO)) {
            View many = new View(Drawing.isolates(80_000), ALL, auto);
            View fewer = new View(Drawing.isolates(40_000), ALL, auto);

            assertThat(many.sources(Pass.BETWEENNESS).count()).isEqualTo(1_024);
            assertThat(many.sources(Pass.DISTANCES).exact()).isTrue();
            assertThat(fewer.sources(Pass.BETWEENNESS).exact()).isTrue();
        }
    }

    @Test
    void aForgottenKernelIsComputedAnewAndWhatIsNoPassStays() {
        try (Run run = run(Approximation.NEVER)) {
            View view = new View(Drawing.network("a-b b-c"), ALL, run);
            Triangles triangles = view.triangles();
            Cores cores = view.cores();
            Integer own = view.once(Integer.class, () -> 7);

            view.keep(Set.of(Pass.CORES));

            assertThat(view.cores()).isSameAs(cores);
            assertThat(view.triangles()).isNotSameAs(triangles);
            assertThat(view.once(Integer.class, () -> 8)).isSameAs(own);
            assertThat(view.times()).containsOnly(Map.entry(Pass.TRIANGLES, 2), Map.entry(Pass.CORES, 1));
        }
    }
}
