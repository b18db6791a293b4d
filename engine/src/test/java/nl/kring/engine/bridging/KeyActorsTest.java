package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class KeyActorsTest {

    private static Table table(KeyActors measure, Network network) {
        try (Run run = Run.exact(1)) {
            Table table = measure.compute(new View(network, Projection.of(Choice.ALL), run), run);
            assertThat(table.columns()).extracting(Table.Column::name).containsExactly("place", "id", "together");
            for (int row = 0; row < table.rows(); row++) {
                assertThat(table.columns().get(0).text(row)).isEqualTo(Integer.toString(row + 1));
            }
            return table;
        }
    }

    private static List<String> ids(Table table) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> table.columns().get(1).text(row))
                .toList();
    }

    private static double[] together(Table table) {
        return ((Values.Numbers) table.columns().get(2).values()).values();
    }

    /**
     * Two of seven go, and of the others only e and f reach each other.
     *
     * <pre>
     * a───b───c───d───e───f   g
     * </pre>
     */
    @Test
    void whoHoldTogetherComeInTheOrderOfWhatTheyAdd() {
        Table found = table(KeyActors.negative(), Drawing.network("a-b b-c c-d d-e e-f g"));

        assertThat(ids(found)).containsExactly("c", "e", "a");
        assertThat(together(found)[0]).isCloseTo(1 - 4 / 15.0, within(1e-12));
        assertThat(together(found)[1]).isCloseTo(1 - 1 / 10.0, within(1e-12));
        assertThat(together(found)[2]).isEqualTo(1);
    }

    /**
     * <pre>
     *   b          g
     *   │          │
     * c─a─d─e─f─h──i─j   k───l
     * </pre>
     */
    @Test
    void whoReachMostAreNotWhoAreCloseToEachOther() {
        Table found = table(KeyActors.positive(), Drawing.network("a-b a-c a-d d-e e-f f-h h-i i-g i-j k-l"));

        assertThat(ids(found)).containsExactly("d", "h", "k");
        assertThat(together(found)).containsExactly(new double[] {6 / 12.0, 10 / 12.0, 1}, within(1e-12));
    }

    /**
     * c, e and f each head a tree of thirteen that they reach; m reaches fourteen, some of each tree. Of one tree:
     *
     * <pre>
     *         c11──m
     *        ╱     │
     *     c1───c12 │
     *    ╱   ╲     │
     *   c     c13  │
     *   │╲         │
     *   │ c2──c21──╯
     *   c3  ╲
     * </pre>
     */
    @Test
    void anExchangeUndoesAStepThatWasTooGreedy() {
        StringBuilder drawing = new StringBuilder("m-w");
        for (String head : List.of("c", "e", "f")) {
            for (int i = 1; i <= 3; i++) {
                drawing.append(" ").append(head).append("-").append(head).append(i);
                for (int j = 1; j <= 3; j++) {
                    drawing.append(" ")
                            .append(head)
                            .append(i)
                            .append("-")
                            .append(head)
                            .append(i)
                            .append(j);
                }
            }
            drawing.append(" m-").append(head).append("11 m-").append(head).append("21");
        }
        Table found = table(KeyActors.positive(), Drawing.network(drawing.toString()));

        assertThat(ids(found)).containsExactly("c", "e", "f");
        assertThat(together(found)).containsExactly(new double[] {13 / 41.0, 26 / 41.0, 39 / 41.0}, within(1e-12));
    }

    @Test
    void ofEqualsTheEarliestCounts() {
        assertThat(ids(table(KeyActors.negative(), Drawing.isolates(6)))).containsExactly("v0", "v1", "v2");
        assertThat(ids(table(KeyActors.positive(), Drawing.clique(6)))).containsExactly("v0", "v1", "v2");
    }

    @Test
    void twoAreLeftToFallApartAndNobodyIsCountedTwice() {
        assertThat(table(KeyActors.negative(), Drawing.path(2)).rows()).isZero();
        assertThat(table(KeyActors.negative(), Drawing.path(3)).rows()).isEqualTo(1);
        assertThat(together(table(KeyActors.negative(), Drawing.path(3)))).containsExactly(1);
        assertThat(table(KeyActors.negative(), Drawing.path(4)).rows()).isEqualTo(2);
        assertThat(table(KeyActors.positive(), Drawing.path(2)).rows()).isEqualTo(2);
        assertThat(table(KeyActors.positive(), Drawing.isolates(0)).rows()).isZero();
    }
}
