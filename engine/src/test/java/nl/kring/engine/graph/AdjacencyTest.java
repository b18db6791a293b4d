package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class AdjacencyTest {

    private static Adjacency of(String drawing) {
        return Projection.of(Choice.ALL).project(Drawing.network(drawing));
    }

    private static List<Integer> neighbours(Adjacency ties, int vertex) {
        return IntStream.range(ties.first(vertex), ties.first(vertex) + ties.degree(vertex))
                .mapToObj(ties::neighbour)
                .toList();
    }

    /**
     * <pre>
     * a───b   e
     * │ ╲ │
     * d───c
     * </pre>
     */
    @Test
    void rowsAreSortedByNeighbourAndTiesNumberedByFirstOccurrence() {
        Adjacency ties = of("a b c d e d-a c-d c-a a-b c-b a-d");

        assertThat(ties.order()).isEqualTo(5);
        assertThat(ties.size()).isEqualTo(5);
        assertThat(neighbours(ties, 0)).containsExactly(1, 2, 3);
        assertThat(neighbours(ties, 4)).isEmpty();
        assertThat(ties.degree(2)).isEqualTo(3);
        assertThat(ties.tail(0)).isEqualTo(3);
        assertThat(ties.head(0)).isEqualTo(0);
        assertThat(ties.tail(4)).isEqualTo(2);
        assertThat(ties.head(4)).isEqualTo(1);
        assertThat(ties.pairs()).isEqualTo(10);
    }

    @Test
    void rowsSayWhatTheTiesOfTheNetworkSay() {
        Slow.onMany((ties, slow) -> {
            int size = 0;
            for (int v = 0; v < slow.order(); v++) {
                assertThat(neighbours(ties, v)).isEqualTo(slow.neighbours(v));
                size += slow.degree(v);
                for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                    int tie = ties.tie(p);
                    assertThat(List.of(ties.tail(tie), ties.head(tie))).containsExactlyInAnyOrder(v, ties.neighbour(p));
                }
            }
            assertThat(ties.order()).isEqualTo(slow.order());
            assertThat(2 * ties.size()).isEqualTo(size);
        });
    }

    @Test
    void aNetworkOfNobodyHasNoRows() {
        Adjacency none = of("");

        assertThat(none.order()).isZero();
        assertThat(none.size()).isZero();
        assertThat(none.pairs()).isZero();
    }

    @Test
    void twoModePairsAreResidentsTimesOrganisations() {
        Adjacency ties = Projection.of(Choice.AFFILIATION).project(Drawing.network("a-X b-X c-Y d"));

        assertThat(ties.twoMode()).isTrue();
        assertThat(ties.pairs()).isEqualTo(8);
        assertThat(Projection.of(Choice.ALL)
                        .project(Drawing.network("a-X b-X c-Y d"))
                        .pairs())
                .isEqualTo(15);
    }

    @Test
    void pairsOfLargeNetworksDoNotOverflow() {
        assertThat(Projection.of(Choice.ALL).project(Drawing.isolates(100_000)).pairs())
                .isEqualTo(100_000.0 * 99_999 / 2);
    }

    @Test
    void anInducedSubgraphHasTheTiesAmongThoseKeptWithTheirStrengths() {
        SplittableRandom random = new SplittableRandom(4);
        for (Network network : RandomNetworks.ofResidents(120, 31)) {
            Adjacency ties = Projection.of(Choice.PERSONAL).project(network);
            int[] kept = IntStream.range(0, ties.order())
                    .filter(v -> random.nextInt(3) > 0)
                    .toArray();
            Adjacency part = ties.induced(kept);
            List<String> expected = new ArrayList<>();
            for (int t = 0; t < ties.size(); t++) {
                int tail = ties.tail(t);
                int head = ties.head(t);
                if (IntStream.of(kept).anyMatch(v -> v == tail)
                        && IntStream.of(kept).anyMatch(v -> v == head)) {
                    expected.add(words(ties, t));
                }
            }

            assertThat(IntStream.range(0, part.order()).map(part::actor)).containsExactly(box(kept));
            assertThat(IntStream.range(0, part.size()).mapToObj(t -> words(part, t)))
                    .isEqualTo(expected);
            for (int v = 0; v < part.order(); v++) {
                assertThat(neighbours(part, v)).isSorted();
            }
            assertThat(part.network()).isSameAs(network);
        }
    }

    private static Integer[] box(int[] numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }

    private static String words(Adjacency ties, int tie) {
        return ties.actor(ties.tail(tie)) + " " + ties.actor(ties.head(tie)) + " " + ties.strength(tie) + " "
                + ties.leastStrength(tie);
    }

    @Test
    void aSubgraphOfATwoModeNetworkIsTwoMode() {
        Adjacency ties = Projection.of(Choice.AFFILIATION).project(Drawing.network("a-X b-X c-Y d"));
        Adjacency part = ties.induced(new int[] {0, 1, 3});

        assertThat(part.twoMode()).isTrue();
        assertThat(part.order()).isEqualTo(3);
    }
}
