package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

/**
 * What the measures of isolation hand out. Only contacts were collected: contact, reach and fallback weigh 0.30, 0.15 and
 * 0.10 of 0.55. Bram has one more contact elsewhere; Dirk was not asked.
 *
 * <pre>
 * anna   bram───carla   dirk   CHOIR
 * </pre>
 */
class IsolationMeasuresTest {
    private static final Network NETWORK = Network.builder()
            .add(new Organisation(Profile.of("choir").in("North"), null, Ring.INFORMAL))
            .add(new Resident(Profile.of("anna").in("North").asked(true)))
            .add(new Resident(Profile.of("bram").in("North").asked(true), 1, null))
            .add(new Resident(Profile.of("carla").in("South").asked(true)))
            .add(new Resident(Profile.of("dirk").in("South").asked(false)))
            .add(Tie.of("bram", TieType.KNOWS, "carla").strength(1))
            .build();

    private final Results results = results();

    private static Results results() {
        try (Run run = Run.exact(1)) {
            return Analysis.of(NETWORK, new Request(Projection.of(Choice.ALL), Set.of(), List.of()), run);
        }
    }

    private double value(String measure, String actor) {
        return ((Values.Numbers) results.actorValues(measure)).values()[NETWORK.number(actor)];
    }

    private String word(String measure, String actor) {
        return results.actorValues(measure).text(NETWORK.number(actor), Unit.WORD);
    }

    @Test
    void deficits() {
        assertThat(value("contact-deficit", "anna")).isEqualTo(1);
        assertThat(value("contact-deficit", "bram")).isEqualTo(0.5);
        assertThat(value("contact-deficit", "carla")).isEqualTo(0.75);
        assertThat(value("reach-deficit", "bram")).isCloseTo(14 / 15.0, within(1e-15));
        assertThat(value("fallback-deficit", "bram")).isEqualTo(1);
        assertThat(value("support-deficit", "bram")).isNaN();
        assertThat(value("participation-deficit", "bram")).isNaN();
        assertThat(value("linking-deficit", "bram")).isNaN();
        assertThat(value("contact-deficit", "choir")).isNaN();
    }

    @Test
    void indexAndItsBounds() {
        assertThat(value("isolation-index", "anna")).isCloseTo(1, within(1e-12));
        assertThat(value("isolation-index", "bram")).isCloseTo((0.15 + 0.14 + 0.1) / 0.55, within(1e-12));
        assertThat(value("isolation-lower", "bram")).isEqualTo(value("isolation-upper", "bram"));
        assertThat(value("isolation-lower", "dirk")).isZero();
        assertThat(value("isolation-index", "dirk")).isCloseTo(1, within(1e-12));
        assertThat(value("isolation-upper", "dirk")).isCloseTo(1, within(1e-12));
        assertThat(value("isolation-index", "choir")).isNaN();
    }

    @Test
    void verdicts() {
        assertThat(word("verdict", "anna")).isEqualTo("ISOLATED");
        assertThat(word("verdict", "bram")).isEqualTo("AT_RISK");
        assertThat(word("verdict", "carla")).isEqualTo("ISOLATED");
        assertThat(word("verdict", "dirk")).isEqualTo("NOT_DETERMINABLE");
        assertThat(word("verdict", "choir")).isEmpty();
    }

    @Test
    void reasonsSumToTheIndexLargestFirst() {
        String[] reasons = word("isolation-reasons", "bram").split("[ =]", -1);

        assertThat(reasons).hasSize(6).contains("contact-deficit", "reach-deficit", "fallback-deficit");
        assertThat(reasons[0]).isEqualTo("contact-deficit");
        assertThat(Double.parseDouble(reasons[1]) + Double.parseDouble(reasons[3]) + Double.parseDouble(reasons[5]))
                .isCloseTo(value("isolation-index", "bram"), within(1e-12));
        assertThat(Double.parseDouble(reasons[1])).isGreaterThanOrEqualTo(Double.parseDouble(reasons[3]));
        assertThat(word("isolation-reasons", "dirk")).startsWith("not-asked contact-deficit=");
        assertThat(word("isolation-reasons", "choir")).isEmpty();
    }

    @Test
    void sharesAreOfAllResidents() {
        assertThat(results.figure("isolated-share-lower")).isEqualTo(0.5);
        assertThat(results.figure("isolated-share-upper")).isEqualTo(0.75);
        assertThat(results.figure("at-risk-share-lower")).isEqualTo(0.75);
        assertThat(results.figure("at-risk-share-upper")).isEqualTo(1);
    }

    /** Of the three asked, Anna and Carla are isolated and Bram is at risk; all of that is certain. */
    @Test
    void sharesOfThoseAskedLeaveOutWhoWasNot() {
        assertThat(results.figure("isolated-share-asked-lower")).isEqualTo(2 / 3.0);
        assertThat(results.figure("isolated-share-asked-upper")).isEqualTo(2 / 3.0);
        assertThat(results.figure("at-risk-share-asked-lower")).isEqualTo(1);
        assertThat(results.figure("at-risk-share-asked-upper")).isEqualTo(1);
        assertThat(results.neighbourhoods().get(1).figure("at-risk-share-asked-upper"))
                .isEqualTo(1);
    }

    @Test
    void sharesOfANeighbourhoodAreOfItsResidentsAndKnowContactsBeyondIt() {
        Results.OfNeighbourhood north = results.neighbourhoods().get(0);
        Results.OfNeighbourhood south = results.neighbourhoods().get(1);

        assertThat(north.figure("isolated-share-lower")).isEqualTo(0.5);
        assertThat(north.figure("at-risk-share-lower")).isEqualTo(1);
        assertThat(south.figure("isolated-share-lower")).isEqualTo(0.5);
        assertThat(south.figure("isolated-share-upper")).isEqualTo(1);
    }

    @Test
    void sharesAreUndefinedWithoutResidents() {
        Network choir = Network.builder()
                .add(new Organisation(Profile.of("choir"), null, Ring.INFORMAL))
                .build();
        try (Run run = Run.exact(1)) {
            Results none = Analysis.of(choir, Request.everything(Projection.of(Choice.ALL)), run);

            assertThat(none.figure("isolated-share-lower")).isNaN();
            assertThat(none.figure("at-risk-share-upper")).isNaN();
        }
    }
}
