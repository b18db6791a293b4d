package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampledPathsTest {
    private static final Projection ALL = Projection.of(Choice.ALL);

    private static Network atRandom(int order, double tiesPerActor) {
        return RandomNetworks.atRandom(order, 2 * tiesPerActor / order, new SplittableRandom(order));
    }

    /** Dense and sparse ones, the latter in many parts; and one that leads one way. */
    @Test
    void nothingIsFurtherOffThanIsSaid() {
        List<Adjacency> graphs = List.of(
                ALL.project(atRandom(2_000, 4)),
                ALL.project(atRandom(2_500, 0.7)),
                ALL.project(RandomNetworks.ofAllKinds(2_000, 2, 6)),
                ALL.directed(true)
                        .project(RandomNetworks.weighed(RandomNetworks.ofAllKinds(2_000, 2, 7), 1, Double.NaN)));
        try (Workers workers = Workers.of(2)) {
            for (Adjacency ties : graphs) {
                SampledPaths drawn = SampledPaths.of(ties, 4, workers);
                Brandes exact = Brandes.of(ties, Sources.all(ties), workers);
                double pairs = ties.order() * (ties.order() - 1.0) / (ties.directed() ? 1 : 2);
                double worst = 0;
                for (int v = 0; v < ties.order(); v++) {
                    worst = Math.max(worst, Math.abs(drawn.actor(v) - exact.actor(v)) / pairs);
                }
                for (int t = 0; t < ties.size(); t++) {
                    worst = Math.max(worst, Math.abs(drawn.tie(t) - exact.tie(t)) / pairs);
                }

                assertThat(drawn.off()).isBetween(1e-4, SampledPaths.ALLOWED);
                assertThat(worst).isBetween(1e-6, drawn.off());
            }
        }
    }

    /** On a star the centre is on nearly all paths, which is soon sure; the middle of a path is on half, which takes most. */
    @Test
    void drawingEndsWhenItIsSureEnough() {
        try (Workers workers = Workers.of(2)) {
            Adjacency star = ALL.project(Drawing.star(5_000));
            Adjacency path = ALL.project(Drawing.path(60));
            SampledPaths ofStar = SampledPaths.of(star, 1, workers);
            SampledPaths ofPath = SampledPaths.of(path, 1, workers);
            double most = 4_999.0 * 4_998 / 2;

            assertThat(ofStar.drawn()).isLessThan(60_000);
            assertThat(ofStar.off()).isLessThanOrEqualTo(SampledPaths.WANTED);
            assertThat(ofStar.actor(0)).isBetween(most * (1 - SampledPaths.WANTED), most);
            assertThat(ofStar.actor(1)).isZero();
            assertThat(ofPath.drawn()).isGreaterThan(200_000);
            assertThat(ofPath.off()).isBetween(0.004, SampledPaths.ALLOWED);
            assertThat(ofPath.actor(30)).isCloseTo(30.0 * 29, within(0.005 * 60 * 59 / 2));
            assertThat(ofPath.tie(30)).isCloseTo(31.0 * 29, within(0.005 * 60 * 59 / 2));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void theNumberOfThreadsChangesNoBit(int threads) {
        Adjacency ties = ALL.project(atRandom(1_000, 3));
        try (Workers one = Workers.of(1);
                Workers more = Workers.of(threads)) {
            SampledPaths expected = SampledPaths.of(ties, 9, one);
            SampledPaths found = SampledPaths.of(ties, 9, more);

            assertThat(same(ties, found, expected)).isTrue();
            assertThat(same(ties, SampledPaths.of(ties, 10, more), expected)).isFalse();
        }
    }

    private static boolean same(Adjacency ties, SampledPaths one, SampledPaths other) {
        boolean same = one.drawn() == other.drawn() && one.off() == other.off();
        for (int v = 0; v < ties.order(); v++) {
            same &= one.actor(v) == other.actor(v);
        }
        for (int t = 0; t < ties.size(); t++) {
            same &= one.tie(t) == other.tie(t);
        }
        return same;
    }

    /**
     * <pre>
     * a───b───c   d───e   f
     * </pre>
     */
    @Test
    void pairsThatNoPathJoinsAreDrawsToo() {
        Adjacency ties = ALL.project(Drawing.network("a-b b-c d-e f"));
        try (Workers workers = Workers.of(2)) {
            SampledPaths drawn = SampledPaths.of(ties, 1, workers);

            assertThat(drawn.actor(1)).isCloseTo(1, within(15 * SampledPaths.ALLOWED));
            assertThat(drawn.tie(0)).isCloseTo(2, within(15 * SampledPaths.ALLOWED));
            assertThat(drawn.tie(2)).isCloseTo(1, within(15 * SampledPaths.ALLOWED));
            for (int v : new int[] {0, 2, 3, 4, 5}) {
                assertThat(drawn.actor(v)).isZero();
            }
        }
    }

    @Test
    void networksOfFewOrNoActorsWork() {
        try (Workers workers = Workers.of(2)) {
            for (String text : List.of("", "a", "a b", "a-b")) {
                Adjacency ties = ALL.project(Drawing.network(text));
                SampledPaths drawn = SampledPaths.of(ties, 1, workers);

                assertThat(drawn.off()).isBetween(0.0, SampledPaths.ALLOWED);
                for (int v = 0; v < ties.order(); v++) {
                    assertThat(drawn.actor(v)).isZero();
                }
                for (int t = 0; t < ties.size(); t++) {
                    assertThat(drawn.tie(t)).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void weightsAreNotForIt() {
        Adjacency weighted = ALL.weighing(Weights.STRENGTH).project(Drawing.network("a-b"));
        try (Workers workers = Workers.of(1)) {
            assertThatIllegalArgumentException().isThrownBy(() -> SampledPaths.of(weighted, 1, workers));
        }
    }

    @Test
    void whatIsCancelledEnds() {
        AtomicInteger asked = new AtomicInteger();
        Adjacency ties = ALL.project(Drawing.path(100));
        try (Workers workers = Workers.of(2, () -> asked.incrementAndGet() > 1_000)) {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> SampledPaths.of(ties, 1, workers));
        }
        assertThat(asked.get()).isLessThan(1_100);
    }
}
