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

        assertThat(donut.unasked()).startsWith("M0.00 48.00A48.00 48.00 0 0 1 0.00 -48.00");
        assertThat(donut.bands().get(0).joined()).isNull();
    }

    @Test
    void nobodyAskedIsAllHatched() {
        Donut donut = donut(0, 2, 0);

        assertThat(donut.unasked()).contains("A9.00 9.00 0 1 0");
    }

    @Test
    void withoutActorsThereIsNothingToDraw() {
        Donut donut = Donut.of(new Rings(new Coverage(0, 0, false), Map.of(), Map.of(), 0, Map.of()), new Asked(0, 0));

        assertThat(donut.bands()).isEmpty();
        assertThat(donut.unasked()).isNull();
    }
}
