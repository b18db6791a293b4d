package nl.kring.api.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Asked;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Bounds;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Row;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
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

    /** 40 asked who have nobody, 40 asked who know each other, 20 of whom nothing is known. */
    @Test
    void whoWasNotAskedIsNeverCountedAsIsolatedAtLeast() {
        NetworkBuilder village = Network.builder();
        for (int i = 0; i < 100; i++) {
            village.add(resident("r" + i, "Dorp", i < 80));
        }
        for (int i = 0; i < 40; i++) {
            for (int k = 1; k <= 6; k++) {
                village.add(Tie.of("r" + i, TieType.KNOWS, "r" + (i + k) % 40));
            }
        }
        NeighbourhoodTable table =
                NeighbourhoodService.compute(village.build(), Perspective.RELATIONAL, Progress.NONE, () -> false);

        assertThat(table.rows().get(0).isolated())
                .isEqualTo(new Bounds(new Count(40, 100, false), new Count(60, 100, false)));
    }

    @Test
    void aCountOfFewIsNotTold() {
        Row eind = table(Perspective.RELATIONAL).rows().get(0);

        assertThat(eind.isolated()).isNotNull();
        assertThat(eind.isolated()).extracting(Bounds::shown).isEqualTo(false);
        assertThat(eind.asked()).isEqualTo(new Asked(1, 2));
        assertThat(eind.values()).allMatch(NeighbourhoodTable.Value::hidden);
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

        assertThat(dutch.bounds(eind.isolated())).isEqualTo("minder dan 10");
        assertThat(english.bounds(eind.isolated())).isEqualTo("fewer than 10");
        assertThat(dutch.coverage(eind.asked(), eind.coverage())).isEqualTo("minder dan 10\u00a0van\u00a02");
        assertThat(Words.of(Locale.FRENCH).language()).isEqualTo("nl");
    }

    @Test
    void boundsAreSaidAsFarAsTheyMayBe() {
        Words dutch = Words.of(Locale.forLanguageTag("nl"));
        Count few = new Count(null, 210, true);
        Count hidden = new Count(null, 210, false);
        Count none = new Count(0, 210, false);
        Count some = new Count(45, 210, false);

        assertThat(said(dutch, few, some)).isEqualTo("minder dan 10 tot ongeveer 45 | <10 – 45");
        assertThat(said(dutch, hidden, some)).isEqualTo("hooguit 45 | afgeschermd – 45");
        assertThat(said(dutch, none, some)).isEqualTo("hooguit 45 | 0 – 45");
        assertThat(said(dutch, some, some)).isEqualTo("ongeveer 45 | 45");
        assertThat(said(dutch, some, hidden)).isEqualTo("minstens 45, hooguit afgeschermd | 45 – afgeschermd");
        assertThat(said(dutch, few, few)).isEqualTo("minder dan 10 | <10");
        assertThat(said(dutch, few, hidden)).isEqualTo("afgeschermd | afgeschermd");
        assertThat(said(dutch, none, none)).isEqualTo("0 | 0");
    }

    private static String said(Words words, Count least, Count most) {
        Bounds bounds = new Bounds(least, most);
        return (words.bounds(bounds) + " | " + words.shortBounds(bounds)).replace('\u00a0', ' ');
    }

    @Test
    void whoWasAskedIsToldUnlessItOrTheRestIsFew() {
        Words dutch = Words.of(Locale.forLanguageTag("nl"));
        assertThat(Asked.of(86, 480).shown()).isEqualTo(86);
        assertThat(Asked.of(0, 480).shown()).isZero();
        assertThat(Asked.of(480, 480).shown()).isEqualTo(480);
        assertThat(Asked.of(9, 480)).isEqualTo(new Asked(1, 9));
        assertThat(Asked.of(471, 480)).isEqualTo(new Asked(471, 479));
        assertThat(Asked.of(0, 2)).isEqualTo(new Asked(0, 1));
        assertThat(dutch.coverage(Asked.of(0, 9), new Coverage(0, 9, true))).startsWith("minder dan 10");
        assertThat(dutch.asked(Asked.of(9, 480), 480)).isEqualTo("minder dan 10");
        assertThat(dutch.asked(Asked.of(475, 480), 480)).isEqualTo("bijna iedereen");
        assertThat(dutch.asked(new Asked(87, 95), 600)).isEqualTo("minstens 87");
    }

    @Test
    void figuresAreRoundedAndUndefinedIsSaid() {
        Words dutch = Words.of(Locale.forLanguageTag("nl"));

        assertThat(dutch.share(0.0512)).isEqualTo("5,1%");
        assertThat(dutch.share(0.512)).isEqualTo("51%");
        assertThat(dutch.figure(1234, measure("order"))).isEqualTo("1.234");
        assertThat(dutch.figure(-0.5, measure("ei-index"))).isEqualTo("−0,50");
        assertThat(dutch.figure(Double.NaN, measure("ei-index"))).isEqualTo("niet te berekenen");
    }

    @Test
    void figuresOfAMeasureHaveAsManyDecimals() {
        Words dutch = Words.of(Locale.forLanguageTag("nl"));

        assertThat(dutch.figure(2, measure("mean-degree"))).isEqualTo("2,0");
        assertThat(dutch.figure(3.61, measure("mean-degree"))).isEqualTo("3,6");
        assertThat(dutch.figure(0.05, measure("mean-clustering"))).isEqualTo("5%");
        assertThat(dutch.figure(0.512, measure("mean-clustering"))).isEqualTo("51%");
        assertThat(dutch.figure(-1, measure("ei-index"))).isEqualTo("−1,00");
    }

    private static Definition measure(String id) {
        return Objects.requireNonNull(Catalogue.measure(id)).definition();
    }

    private NeighbourhoodTable table(Perspective perspective) {
        return NeighbourhoodService.compute(network, perspective, Progress.NONE, () -> false);
    }

    private static Resident resident(String id, String neighbourhood, boolean asked) {
        return new Resident(Profile.of(id).in(neighbourhood).asked(asked));
    }
}
