package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Measure PROFILE = new Profile();

    /**
     * Of four residents each: A has no tie, B one, C two, D three, E all six.
     *
     * <pre>
     *   A: ·   ·      B: ·───·      C: ·───·      D: ·───·      E: ·───·
     *      ·   ·         ·   ·         ·   ·         │   ·         │ ╳ │
     *                                  └───·(b–c)    ·   └(b–c)    ·───·
     * </pre>
     */
    private static final String FIVE = "a1@A a2@A a3@A a4@A b1@B-b2@B b3@B b4@B c1@C-c2@C c2-c3@C c4@C"
            + " d1@D-d2@D d2-d3@D d3-d4@D e1@E-e2@E e1-e3@E e1-e4@E e2-e3 e2-e4 e3-e4";

    private static Results results(String drawing, long seed) {
        try (Run run = Run.with(1, seed, Approximation.NEVER, Progress.NONE, () -> false)) {
            Request request = new Request(Projection.of(Choice.PERSONAL), Set.of("relational-strength"), List.of());
            return Analysis.of(Drawing.network(drawing), request, run);
        }
    }

    private static Table table(Results results, int neighbourhood) {
        return Objects.requireNonNull(
                results.neighbourhoods().get(neighbourhood).tables().get(PROFILE.definition()));
    }

    private static String cell(Table table, String indicator, String column) {
        Table.Column names = table.columns().get(0);
        for (int row = 0; row < table.rows(); row++) {
            if (names.text(row).equals(indicator)) {
                int at = row;
                return table.columns().stream()
                        .filter(of -> of.name().equals(column))
                        .findFirst()
                        .orElseThrow()
                        .text(at);
            }
        }
        throw new AssertionError("no row " + indicator);
    }

    @Test
    void everyIndicatorHasItsPlaceBetweenTheWeakestAndTheStrongest() {
        Results results = results(FIVE, 1);

        assertThat(cell(table(results, 0), "connectedness", "position")).isEqualTo("0.0");
        assertThat(cell(table(results, 4), "connectedness", "position")).isEqualTo("1.0");
        assertThat(Double.parseDouble(cell(table(results, 1), "connectedness", "position")))
                .isCloseTo(1 / 6.0, within(1e-12));
        assertThat(cell(table(results, 2), "connectedness", "value")).isEqualTo("0.5");
        assertThat(cell(table(results, 2), "connectedness", "weakest")).isEqualTo("0.0");
        assertThat(cell(table(results, 2), "fragmentation", "weakest")).isEqualTo("1.0");
        assertThat(cell(table(results, 0), "connectedness", "weights")).contains("relational=");
    }

    @Test
    void theStrongestOnAllIsFirstUnderWhateverWeights() {
        Table strongest = table(results(FIVE, 1), 4);
        Table weakest = table(results(FIVE, 1), 0);

        assertThat(cell(strongest, "composite-relational", "rank")).isEqualTo("1.0");
        assertThat(Double.parseDouble(cell(strongest, "composite-relational", "rank-low")))
                .isEqualTo(1);
        assertThat(Double.parseDouble(cell(strongest, "composite-relational", "position")))
                .isGreaterThan(Double.parseDouble(cell(weakest, "composite-relational", "position")));
        assertThat(Double.parseDouble(cell(strongest, "composite-relational", "low")))
                .isLessThanOrEqualTo(Double.parseDouble(cell(strongest, "composite-relational", "high")));
    }

    @Test
    void ofFewerThanFiveNothingIsPlaced() {
        Table table = table(results("a1@A-a2@A b1@B b2@B c1@C d1@D", 1), 0);

        assertThat(cell(table, "connectedness", "value")).isEqualTo("1.0");
        assertThat(cell(table, "connectedness", "position")).isEmpty();
        assertThat(table.columns().get(0).values().text(table.rows() - 1, Unit.WORD))
                .doesNotStartWith("composite");
    }

    @Test
    void countsAndBoundsAreNoIndicators() {
        Table table = table(results(FIVE, 1), 0);
        List<String> names = IntStream.range(0, table.rows())
                .mapToObj(row -> table.columns().get(0).text(row))
                .toList();

        assertThat(names)
                .contains("connectedness", "isolated-share-asked-upper")
                .doesNotContain("isolates", "components", "isolated-share-lower", "isolated-share-upper");
    }

    @Test
    void theSameSeedGivesTheSameBand() {
        assertThat(cell(table(results(FIVE, 3), 2), "composite-relational", "low"))
                .isEqualTo(cell(table(results(FIVE, 3), 2), "composite-relational", "low"));
        assertThat(results(FIVE, 3).tables().get(PROFILE.definition()))
                .isNotNull()
                .extracting(Table::rows)
                .isEqualTo(0);
    }
}
