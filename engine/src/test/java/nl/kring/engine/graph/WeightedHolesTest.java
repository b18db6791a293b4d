package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Structural holes along ties with directions and weights, against Burt's formulas written out. */
class WeightedHolesTest {
    static final Iterable<Projection> FORMS = SlowArcs.FORMS;

    private static StructuralHoles of(Adjacency ties) {
        try (Workers workers = Workers.of(2)) {
            return StructuralHoles.of(ties, workers);
        }
    }

    /** What ties weigh both ways together; when they are alike, 1 whichever way they lead. */
    private record Formulas(SlowArcs slow, boolean weighted) {

        double between(int i, int j) {
            return weighted ? slow.weight[i][j] + slow.weight[j][i] : slow.tied(i, j) ? 1 : 0;
        }

        List<Integer> contacts(int v) {
            return IntStream.range(0, slow.order())
                    .filter(w -> slow.tied(v, w))
                    .boxed()
                    .toList();
        }

        double share(int i, int j) {
            return between(i, j)
                    / IntStream.range(0, slow.order())
                            .mapToDouble(k -> between(i, k))
                            .sum();
        }

        double has(int v, int j) {
            double indirect = 0;
            for (int q : contacts(v)) {
                indirect += q == j ? 0 : share(v, q) * share(q, j);
            }
            return Math.pow(share(v, j) + indirect, 2);
        }

        double constraint(int v) {
            return contacts(v).stream().mapToDouble(j -> has(v, j)).sum();
        }

        double hierarchy(int v) {
            int k = contacts(v).size();
            double mean = constraint(v) / k;
            double sum = contacts(v).stream()
                    .mapToDouble(j -> has(v, j) / mean * Math.log(has(v, j) / mean))
                    .sum();
            return k == 1 ? 1 : sum / (k * Math.log(k));
        }

        double effectiveSize(int v) {
            double size = 0;
            for (int j : contacts(v)) {
                double most = IntStream.range(0, slow.order())
                        .mapToDouble(k -> between(j, k))
                        .max()
                        .orElse(0);
                double redundant = 0;
                for (int q : contacts(v)) {
                    redundant += q == j ? 0 : share(v, q) * between(j, q) / most;
                }
                size += 1 - redundant;
            }
            return size;
        }
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void areTheFormulasWrittenOut(Projection form) {
        SlowArcs.onMany(form, (ties, slow) -> {
            StructuralHoles found = of(ties);
            Formulas formulas = new Formulas(slow, form.weighted());
            for (int v = 0; v < ties.order(); v++) {
                if (formulas.contacts(v).isEmpty()) {
                    assertThat(found.constraint(v)).isNaN();
                    assertThat(found.hierarchy(v)).isNaN();
                    assertThat(found.effectiveSize(v)).isNaN();
                } else {
                    assertThat(found.constraint(v)).isCloseTo(formulas.constraint(v), within(1e-12));
                    assertThat(found.hierarchy(v)).isCloseTo(formulas.hierarchy(v), within(1e-12));
                    assertThat(found.effectiveSize(v)).isCloseTo(formulas.effectiveSize(v), within(1e-12));
                }
            }
        });
    }

    /**
     * The more b and c have with each other, the nearer a's constraint comes to 2.
     *
     * <pre>
     * a───b
     *  ╲ ║
     *   c
     * </pre>
     */
    @Test
    void constraintOfWhoHangsOnTwoThatAreOneIsNearlyTwo() {
        StructuralHoles found = of(Measured.WEIGHTED.project(Drawing.network("a-b:1 a-c:1 b-c:1e9")));

        assertThat(found.constraint(0)).isCloseTo(2, within(1e-8));
        assertThat(found.effectiveSize(0)).isCloseTo(1, within(1e-8));
    }

    @Test
    void weightsThatAreFarApartAreNoneTheLessDefined() {
        StructuralHoles found = of(Measured.WEIGHTED.project(Drawing.network("a-b:1e-200 a-c:1e200 a-d:1")));

        assertThat(found.constraint(0)).isCloseTo(1, within(1e-12));
        assertThat(found.hierarchy(0)).isCloseTo(1, within(1e-12));
        assertThat(found.effectiveSize(0)).isCloseTo(3, within(1e-12));
    }

    /** Searching the contacts of a hub once for each of its contacts would take 40 thousand million steps. */
    @Test
    void aHubOfManyIsNotSearchedAnewForEachOfThem() {
        StructuralHoles found = of(Projection.of(Projection.Choice.ALL).project(Drawing.star(200_001)));

        assertThat(found.constraint(7)).isEqualTo(1);
        assertThat(found.effectiveSize(0)).isEqualTo(200_000);
    }
}
