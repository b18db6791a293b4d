package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.drawing.Tabled;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Slow;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
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

    /** Whether some type of tie can join somebody of one ring with somebody of the other. */
    private static boolean possible(Network network, int ring, int other) {
        for (Actor one : network.actors()) {
            for (Actor two : network.actors()) {
                for (TieType type : TieType.values()) {
                    if (type != TieType.OPPORTUNITY
                            && one.ring().number() == ring
                            && two.ring().number() == other
                            && (type.joins(one.kind(), two.kind()) || type.joins(two.kind(), one.kind()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Over all pairs of one of each ring: how many are tied, and Σ k_v k_w / 2m; within a ring each pair is met twice. */
    private static double[] row(Network network, Slow donut, int ring, int other) {
        double ends = IntStream.range(0, donut.order()).map(donut::degree).sum();
        double observed = 0;
        double expected = 0;
        for (int v = 0; v < donut.order(); v++) {
            for (int w = 0; w < donut.order(); w++) {
                if (network.actor(v).ring().number() == ring
                        && network.actor(w).ring().number() == other) {
                    double met = ring == other ? 2 : 1;
                    observed += donut.tied(v, w) ? 1 / met : 0;
                    expected += donut.degree(v) * (double) donut.degree(w) / ends / met;
                }
            }
        }
        return possible(network, ring, other)
                ? new double[] {observed, expected, expected > 0 ? observed / expected : Double.NaN}
                : new double[] {Double.NaN, Double.NaN, Double.NaN};
    }

    @Test
    void isTheSumOverPairsOfActorsOnRandomNetworks() {
        Set<Double> ratios = new HashSet<>();
        for (Network network : RandomNetworks.ofAllKinds(40, 2500)) {
            Tabled table = table(network, Choice.ALL);
            for (int ring = 1; ring <= 4; ring++) {
                for (int other = ring; other <= 4; other++) {
                    double[] row = row(network, Slow.donut(network), ring, other);
                    isCell(table, ring + " " + other, row[0], row[1], row[2]);
                    ratios.add(row[2]);
                }
            }
        }
        assertThat(ratios).hasSizeGreaterThan(100);
    }
}
