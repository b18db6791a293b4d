package nl.kring.api.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Map;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Asked;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DonutTest {

    /** 100 residents and 25 clubs: roots 10 and 5 share what hole (9) and gap (1) leave of 48. */
    @Test
    void bandsAreAsThickAsTheRootOfTheirActors() {
        Donut donut = Donut.of(
                new Rings(
                        new Coverage(100, 100, true),
                        Map.of(Ring.RESIDENTS, 100, Ring.INFORMAL, 25),
                        Map.of(),
                        0,
                        Map.of()),
                new Asked(100, 100));

        assertThat(donut.bands()).extracting(Donut.Band::ring).containsExactly(Ring.RESIDENTS, Ring.INFORMAL);
        double residents = 9 + 38 * 10 / 15.0;
        assertThat(donut.bands().get(0).whole()).contains("A34.33 34.33").startsWith("M0.00 -34.33");
        assertThat(residents).isEqualTo(34.333, offset(0.001));
        assertThat(donut.bands().get(1).whole()).contains("A48.00 48.00").contains("A35.33 35.33");
    }

    @Test
    void theArcIsAsLongAsTheShareOfResidentsWithATieThere() {
        assertThat(joined(100, 400)).startsWith("M0.00 -48.00A48.00 48.00 0 0 1 48.00 0.00");
    }

    /** Steps of 5 percent or 10 residents: fewer is drawn as none, all but fewer as all. */
    @Test
    void nothingSmallCanBeMeasuredOffIt() {
        assertThat(joined(9, 60)).isNull();
        assertThat(joined(10, 60)).isEqualTo(joined(19, 60)).isNotEqualTo(joined(20, 60));
        assertThat(joined(51, 60)).isEqualTo(joined(60, 60)).isNotEqualTo(joined(50, 60));
        assertThat(joined(19, 400)).isNull();
        assertThat(joined(390, 400)).isEqualTo(joined(400, 400));
        assertThat(joined(10, 19)).isNull();
    }

    private static @Nullable String joined(int joined, int asked) {
        return donut(asked, asked, joined).bands().get(0).joined();
    }

    private static Donut donut(int asked, int residents, int joined) {
        return Donut.of(
                new Rings(
                        new Coverage(asked, residents, true),
                        Map.of(Ring.RESIDENTS, residents),
                        Map.of(Ring.RESIDENTS, joined),
                        0,
                        Map.of()),
                Asked.of(asked, residents));
    }

    @Test
    void whoWasNotAskedIsASectorOverAllBands() {
        Donut donut = donut(50, 100, 0);

        assertThat(donut.veils()).extracting(Donut.Veil::reason).containsExactly(Donut.Reason.UNASKED);
        assertThat(donut.veils().get(0).outline()).startsWith("M0.00 48.00A48.00 48.00 0 0 1 0.00 -48.00");
        assertThat(donut.bands().get(0).joined()).isNull();
    }

    @Test
    void whereNobodyWasAskedAllIsNotAsked() {
        Donut donut = donut(0, 20, 0);

        assertThat(donut.veils()).extracting(Donut.Veil::reason).containsExactly(Donut.Reason.UNASKED);
        assertThat(donut.veils().get(0).outline()).contains("A9.00 9.00 0 1 0");
    }

    /** Of 14 asked no arc is drawn, but they were asked: that is another pattern than the 14 who were not. */
    @Test
    void whoWasAskedButIsProtectedIsNoOneWhoWasNotAsked() {
        Donut donut = donut(14, 28, 10);

        assertThat(donut.bands().get(0).joined()).isNull();
        assertThat(donut.veils())
                .extracting(Donut.Veil::reason)
                .containsExactly(Donut.Reason.PROTECTED, Donut.Reason.UNASKED);
        assertThat(donut.veils().get(0).outline()).startsWith("M0.00 -48.00A48.00 48.00 0 0 1 0.00 48.00");
        assertThat(donut.veils().get(1).outline()).startsWith("M0.00 48.00A48.00 48.00 0 0 1 0.00 -48.00");
        assertThat(donut(19, 19, 19).veils()).extracting(Donut.Veil::reason).containsExactly(Donut.Reason.PROTECTED);
    }

    /** That 5 of 100 were not asked is not told: 1 was not, and it may be any up to 9. */
    @Test
    void fewWhoWereNotAskedAreProtected() {
        assertThat(donut(95, 100, 95).veils())
                .extracting(Donut.Veil::reason)
                .containsExactly(Donut.Reason.PROTECTED, Donut.Reason.UNASKED);
        assertThat(donut(95, 100, 95)).isEqualTo(donut(92, 100, 92)).isNotEqualTo(donut(100, 100, 100));
        assertThat(donut(100, 100, 100).veils()).isEmpty();
    }

    /** All that is told of 12 to 20 asked of 21 is that all were but a few: the picture tells no more. */
    @Test
    void whoIsNotToldHowManyWereAskedCannotSeeIt() {
        for (int asked = 12; asked <= 20; asked++) {
            assertThat(donut(asked, 21, asked)).isEqualTo(donut(12, 21, 0));
        }
    }

    @Test
    void whereNobodyKnowsWhoWasAskedNobodyIsSaidNotToBe() {
        for (int residents : new int[] {16, 40}) {
            Donut donut = Donut.of(
                    new Rings(
                            new Coverage(residents, residents, false),
                            Map.of(Ring.RESIDENTS, residents),
                            Map.of(Ring.RESIDENTS, residents),
                            0,
                            Map.of()),
                    Asked.of(residents, residents));

            assertThat(donut.veils()).extracting(Donut.Veil::reason).containsExactly(Donut.Reason.UNKNOWN);
        }
    }

    @Test
    void withoutActorsThereIsNothingToDraw() {
        Donut donut = Donut.of(new Rings(new Coverage(0, 0, false), Map.of(), Map.of(), 0, Map.of()), new Asked(0, 0));

        assertThat(donut.bands()).isEmpty();
        assertThat(donut.veils()).isEmpty();
    }
}
