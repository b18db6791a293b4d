package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.drawing.Tabled;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class RingMixingTest {
    private static Tabled table(Network network, Choice choice) {
        return Tabled.of(new RingMixing(), network, Projection.of(choice));
    }

    private static void isCell(Tabled table, String rings, double observed, double expected, double ratio) {
        assertThat(table.cell(rings, "observed")).as(rings).isCloseTo(observed, within(0.0));
        assertThat(table.cell(rings, "expected")).as(rings).isCloseTo(expected, within(1e-12));
        assertThat(table.cell(rings, "ratio")).as(rings).isCloseTo(ratio, within(1e-12));
    }

    /**
     * K of ring 1 is 2 + 2, of ring 2 it is 2; m = 3.
     *
     * <pre>
     * a───b
     *  ╲ ╱
     *   X
     * </pre>
     */
    @Test
    void isTiesAgainstWhatDegreesGive() {
        Tabled table = table(Drawing.network("a-b a-X b-X"), Choice.ALL);

        isCell(table, "1 1", 1, 4 / 3.0, 3 / 4.0);
        isCell(table, "1 2", 2, 4 / 3.0, 3 / 2.0);
        isCell(table, "2 2", 0, 1 / 3.0, 0);
        assertThat(table.rows())
                .isEqualTo(Set.of("1 1", "1 2", "1 3", "1 4", "2 2", "2 3", "2 4", "3 3", "3 4", "4 4"));
    }

    @Test
    void whereARingHasNobodyItIsUndefined() {
        Tabled table = table(Drawing.network("a-b a-X b-X"), Choice.ALL);

        isCell(table, "1 3", Double.NaN, Double.NaN, Double.NaN);
        isCell(table, "4 4", Double.NaN, Double.NaN, Double.NaN);
    }

    @Test
    void withoutTiesNothingIsExpected() {
        isCell(table(Drawing.network("a b X"), Choice.ALL), "1 2", 0, Double.NaN, Double.NaN);
    }

    @Test
    void isOfTheDonutWhateverWasChosen() {
        isCell(table(Drawing.network("a-b a-X b-X"), Choice.PERSONAL), "1 2", 2, 4 / 3.0, 3 / 2.0);
    }

    @Test
    void observedAndExpectedBothAddUpToAllTies() {
        for (int seed = 0; seed < 10; seed++) {
            Network network = RandomNetworks.ofAllKinds(60, 3, seed);
            Tabled table = table(network, Choice.DONUT);
            double ties = Projection.of(Choice.DONUT).project(network).size();
            assertThat(table.rows().stream()
                            .mapToDouble(row -> table.cell(row, "observed"))
                            .sum())
                    .isEqualTo(ties);
            assertThat(table.rows().stream()
                            .mapToDouble(row -> table.cell(row, "expected"))
                            .sum())
                    .isCloseTo(ties, within(1e-9));
        }
    }
}
