package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class LeadingVectorTest {

    private static LeadingVector of(Adjacency ties) {
        try (Workers workers = Workers.of(2)) {
            return LeadingVector.of(ties, Components.of(ties), workers);
        }
    }

    private static void assertEntries(Network network, double precision, IntToDoubleFunction expected) {
        LeadingVector found = of(Projection.of(Choice.ALL).project(network));
        for (int v = 0; v < network.order(); v++) {
            assertThat(found.at(v)).as("v%d", v).isCloseTo(expected.applyAsDouble(v), within(precision));
        }
    }

    /** By squaring A + I until nothing but its leading vector is left. */
    @Test
    void isThatOfTheMatrixRaisedToAHighPower() {
        Slow.onMany((ties, slow) -> {
            Components components = Components.of(ties);
            LeadingVector found = of(ties);
            double[] expected = slow.order() == 0 ? new double[0] : power(slow, components);
            for (int v = 0; v < ties.order(); v++) {
                if (ties.size() == 0 || components.of(v) != components.largest()) {
                    assertThat(found.at(v)).isNaN();
                } else {
                    assertThat(found.at(v)).isCloseTo(expected[v], within(1e-9));
                }
            }
        });
    }

    private static double[] power(Slow slow, Components components) {
        int order = slow.order();
        double[][] matrix = new double[order][order];
        for (int v = 0; v < order; v++) {
            for (int w = 0; w < order; w++) {
                boolean in = components.of(v) == components.largest() && components.of(w) == components.largest();
                matrix[v][w] = in && (v == w || slow.tied[v][w]) ? 1 : 0;
            }
        }
        for (int i = 0; i < 40; i++) {
            matrix = squared(matrix);
        }
        double[] sums = Arrays.stream(matrix)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double most = Arrays.stream(sums).max().orElse(1);
        return Arrays.stream(sums).map(sum -> sum / most).toArray();
    }

    private static double[][] squared(double[][] matrix) {
        int order = matrix.length;
        double[][] product = new double[order][order];
        double most = 0;
        for (int v = 0; v < order; v++) {
            for (int w = 0; w < order; w++) {
                for (int via = 0; via < order; via++) {
                    product[v][w] += matrix[v][via] * matrix[via][w];
                }
                most = Math.max(most, product[v][w]);
            }
        }
        double scale = most;
        Arrays.stream(product).forEach(row -> Arrays.setAll(row, w -> row[w] / scale));
        return product;
    }

    /** A v = λ v with positive entries: of a connected graph only the leading vector is so. */
    @Test
    void whatComesFromNeighboursIsInTheSameProportionForAllInLargeNetworks() {
        for (int order : new int[] {300, 3_000, 30_000}) {
            assertProportional(
                    RandomNetworks.atRandom(Math.min(order, 3_000), 6.0 / order, new SplittableRandom(order)));
        }
        assertProportional(RandomNetworks.ofAllKinds(20_000, 3, 2));
        assertProportional(Drawing.clique(300));
    }

    private static void assertProportional(Network network) {
        Adjacency ties = Projection.of(Choice.ALL).project(network);
        LeadingVector found = of(ties);
        double largest = 0;
        double value = 0;
        for (int v = 0; v < ties.order(); v++) {
            largest = Math.max(largest, Double.isNaN(found.at(v)) ? 0 : found.at(v));
            value = found.at(v) == 1 ? around(ties, found, v) : value;
        }
        assertThat(largest).isEqualTo(1);
        for (int v = 0; v < ties.order(); v++) {
            if (!Double.isNaN(found.at(v))) {
                assertThat(found.at(v)).isPositive();
                assertThat(around(ties, found, v)).isCloseTo(value * found.at(v), within(1e-10 * value));
            }
        }
    }

    private static double around(Adjacency ties, LeadingVector found, int v) {
        double sum = 0;
        for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
            sum += found.at(ties.neighbour(p));
        }
        return sum;
    }

    @Test
    void alongAPathIsHalfAWave() {
        for (int order : new int[] {2, 3, 10, 101, 2_000}) {
            int half = (order + 1) / 2;
            double middle = Math.sin(Math.PI * half / (order + 1.0));
            assertEntries(Drawing.path(order), 1e-7, v -> Math.sin(Math.PI * (v + 1) / (order + 1.0)) / middle);
        }
    }

    @Test
    void ofAStarIsOneAndForLeavesOneOverTheRootOfTheirNumber() {
        for (int order : new int[] {2, 3, 10, 50_001}) {
            assertEntries(Drawing.star(order), 1e-12, v -> v == 0 ? 1 : 1 / Math.sqrt(order - 1.0));
        }
    }

    @Test
    void ofARingAndOfACliqueIsOneForAll() {
        assertEntries(Drawing.ring(8), 1e-12, v -> 1);
        assertEntries(Drawing.ring(10_001), 1e-12, v -> 1);
        assertEntries(Drawing.clique(40), 1e-12, v -> 1);
    }

    /** Of i and j in a grid: the product of two half waves. */
    @Test
    void onAGridIsTheProductOfTwoHalfWaves() {
        int width = 41;
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < width * width; i++) {
            drawing.append(" v").append(i);
        }
        for (int i = 0; i < width * width; i++) {
            drawing.append(i % width == width - 1 ? "" : " v" + i + "-v" + (i + 1));
            drawing.append(i + width >= width * width ? "" : " v" + i + "-v" + (i + width));
        }
        assertEntries(
                Drawing.network(drawing.toString()),
                1e-9,
                v -> halfWave(v % width, width) * halfWave(v / width, width));
    }

    private static double halfWave(int at, int width) {
        return Math.sin(Math.PI * (at + 1) / (width + 1.0));
    }

    /** Two cliques joined by a long path: two eigenvalues that hardly differ, and the entries are the same at both ends. */
    @Test
    void ofTwoCliquesFarApartIsAsLargeInBoth() {
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                drawing.append(" a" + i + "-a" + j + " b" + i + "-b" + j);
            }
        }
        drawing.append(" a0-c1 c1-c2 c2-c3 c3-b0");
        Network network = Drawing.network(drawing.toString());
        LeadingVector found = of(Projection.of(Choice.ALL).project(network));

        assertThat(found.at(network.number("a0"))).isCloseTo(1, within(1e-9));
        assertThat(found.at(network.number("b0"))).isCloseTo(1, within(1e-9));
        assertThat(found.at(network.number("a3"))).isCloseTo(found.at(network.number("b3")), within(1e-9));
        assertThat(found.at(network.number("c2"))).isBetween(0.05, 0.2);
    }

    @Test
    void isNoneWithoutTies() {
        assertThat(of(Projection.of(Choice.ALL).project(Drawing.isolates(3))).at(1))
                .isNaN();
    }
}
