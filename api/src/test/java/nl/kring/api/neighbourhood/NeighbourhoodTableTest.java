package nl.kring.api.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Pair;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Row;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

/**
 * Two neighbourhoods. In Zuid, anna and bo know each other and both were asked; in 't Eind, cas was asked and has nobody,
 * dirk was not asked.
 *
 * <pre>
 *   Zuid: anna --- bo        't Eind: cas   dirk?      choir (ring 2, Zuid) --- anna
 * </pre>
 */
class NeighbourhoodTableTest {

    private final Network network = Network.builder()
            .add(resident("anna", "Zuid", true))
            .add(resident("bo", "Zuid", true))
            .add(resident("cas", "'t Eind", true))
            .add(resident("dirk", "'t Eind", false))
            .add(new Organisation(Profile.of("choir").in("Zuid"), "De Stem", Ring.INFORMAL))
            .add(Tie.of("anna", TieType.KNOWS, "bo"))
            .add(Tie.of("anna", TieType.PARTICIPATES_IN, "choir"))
            .build();

    @Test
    void rowsStandInAlphabeticalOrderWhateverTheirFigures() {
        assertThat(table(Perspective.RELATIONAL).rows()).extracting(Row::name).containsExactly("'t Eind", "Zuid");
    }

    @Test
    void everyRowSaysHowManyWereAsked() {
        Row eind = table(Perspective.RELATIONAL).rows().get(0);

        assertThat(eind.coverage().asked()).isEqualTo(1);
        assertThat(eind.coverage().residents()).isEqualTo(2);
    }

    @Test
    void whoWasNotAskedIsNeverCountedAsIsolatedAtLeast() {
        Row eind = table(Perspective.RELATIONAL).rows().get(0);

        assertThat(eind.isolated()).isEqualTo(new Pair(1, 2));
    }

    @Test
    void ringsCountActorsAndThoseAskedWhoHaveATieThere() {
        Rings zuid = table(Perspective.RELATIONAL).rows().get(1).rings();

        assertThat(zuid.actors(Ring.RESIDENTS)).isEqualTo(2);
        assertThat(zuid.actors(Ring.INFORMAL)).isEqualTo(1);
        assertThat(zuid.joined(Ring.RESIDENTS)).isEqualTo(2);
        assertThat(zuid.joined(Ring.INFORMAL)).isEqualTo(1);
        assertThat(zuid.joined(Ring.POLICY)).isZero();
    }

    @Test
    void everyPerspectiveHasFiguresForEveryColumn() {
        for (Perspective perspective : Perspective.values()) {
            NeighbourhoodTable table = table(perspective);
            assertThat(table.columns()).isNotEmpty();
            assertThat(table.rows())
                    .allMatch(row -> row.values().size() == table.columns().size());
            assertThat(table.whole().values()).hasSameSizeAs(table.columns());
        }
    }

    @Test
    void wordsAreThoseOfTheLanguage() {
        Words dutch = Words.of(Locale.forLanguageTag("nl"));
        Words english = Words.of(Locale.ENGLISH);
        Row eind = table(Perspective.RELATIONAL).rows().get(0);

        assertThat(dutch.pair(eind.isolated())).isEqualTo("minstens\u00a01, hooguit\u00a02");
        assertThat(english.pair(eind.isolated())).isEqualTo("at\u00a0least\u00a01, at\u00a0most\u00a02");
        assertThat(dutch.coverage(eind.coverage())).isEqualTo("1\u00a0van\u00a02");
        assertThat(Words.of(Locale.FRENCH).language()).isEqualTo("nl");
    }

    @Test
    void figuresAreRoundedAndUndefinedIsSaid() {
        Words dutch = Words.of(Locale.forLanguageTag("nl"));

        assertThat(dutch.figure(0.0512, Unit.SHARE)).isEqualTo("5,1%");
        assertThat(dutch.figure(0.512, Unit.SHARE)).isEqualTo("51%");
        assertThat(dutch.figure(1234, Unit.COUNT)).isEqualTo("1.234");
        assertThat(dutch.figure(-0.5, Unit.NUMBER)).isEqualTo("−0,5");
        assertThat(dutch.figure(Double.NaN, Unit.NUMBER)).isEqualTo("niet te berekenen");
    }

    private NeighbourhoodTable table(Perspective perspective) {
        return NeighbourhoodService.compute(network, perspective, Progress.NONE, () -> false);
    }

    private static Resident resident(String id, String neighbourhood, boolean asked) {
        return new Resident(Profile.of(id).in(neighbourhood).asked(asked));
    }
}
