package nl.kring.api.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Map;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Ring;
import org.junit.jupiter.api.Test;

class DonutTest {

    /** 100 residents and 25 clubs: roots 10 and 5 share what hole (9) and gap (1) leave of 48. */
    @Test
    void bandsAreAsThickAsTheRootOfTheirActors() {
        Donut donut = Donut.of(new Rings(
                new Coverage(100, 100, true), Map.of(Ring.RESIDENTS, 100, Ring.INFORMAL, 25), Map.of(), 0, Map.of()));

        assertThat(donut.bands()).extracting(Donut.Band::ring).containsExactly(Ring.RESIDENTS, Ring.INFORMAL);
        double residents = 9 + 38 * 10 / 15.0;
        assertThat(donut.bands().get(0).whole()).contains("A34.33 34.33").startsWith("M0.00 -34.33");
        assertThat(residents).isEqualTo(34.333, offset(0.001));
        assertThat(donut.bands().get(1).whole()).contains("A48.00 48.00").contains("A35.33 35.33");
    }

    @Test
    void theArcIsAsLongAsTheShareOfResidentsWithATieThere() {
        Donut donut = Donut.of(
                new Rings(new Coverage(4, 4, true), Map.of(Ring.RESIDENTS, 4), Map.of(Ring.RESIDENTS, 1), 0, Map.of()));

        assertThat(donut.bands().get(0).joined()).startsWith("M0.00 -48.00A48.00 48.00 0 0 1 48.00 0.00");
        assertThat(donut.unasked()).isNull();
    }

    @Test
    void whoWasNotAskedIsASectorOverAllBands() {
        Donut donut = Donut.of(new Rings(new Coverage(1, 2, true), Map.of(Ring.RESIDENTS, 2), Map.of(), 0, Map.of()));

        assertThat(donut.unasked()).startsWith("M0.00 48.00A48.00 48.00 0 0 1 0.00 -48.00");
        assertThat(donut.bands().get(0).joined()).isNull();
    }

    @Test
    void nobodyAskedIsAllHatched() {
        Donut donut = Donut.of(new Rings(new Coverage(0, 2, true), Map.of(Ring.RESIDENTS, 2), Map.of(), 0, Map.of()));

        assertThat(donut.unasked()).contains("A9.00 9.00 0 1 0");
    }

    @Test
    void withoutActorsThereIsNothingToDraw() {
        Donut donut = Donut.of(new Rings(new Coverage(0, 0, false), Map.of(), Map.of(), 0, Map.of()));

        assertThat(donut.bands()).isEmpty();
        assertThat(donut.unasked()).isNull();
    }
}
