package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleFunderShareTest {
    private static final SingleFunderShare SHARE = new SingleFunderShare();

    /** One organisation with this attribute, funded by ties of these actors; p1 is called Gemeente Veldermeer. */
    @ParameterizedTest
    @CsvSource({
        "Gemeente Veldermeer, '', 1",
        "Gemeente Veldermeer|Fonds, '', 0",
        "Gemeente Veldermeer| gemeente veldermeer , '', 1",
        "'', p1, 1",
        "'', p1 p1, 1",
        "'', p1 p2, 0",
        "Gemeente Veldermeer, p1, 1",
        "p2, p2, 1",
        "Gemeente Veldermeer, p2, 0",
        "Fonds|, p1, 0"
    })
    void countsEachFunderOnce(String attribute, String funders, double single) {
        Funded funded = new Funded(null).with("o", "funder", attribute);
        for (String funder : funders.isEmpty() ? new String[0] : funders.split(" ", -1)) {
            funded.builder().add(Tie.of(funder, TieType.FUNDS, "o"));
        }
        assertThat(Measured.figure(SHARE, funded.network())).isEqualTo(single);
    }

    @Test
    void isOfFundedOrganisationsThatAreAtHomeThere() {
        Network network = new Funded(null)
                .with("a", "funder", "x", "North")
                .with("b", "funder", "x|y", "South", "North")
                .with("c", "funder", "", "North")
                .with("d", "funder", "y", "South")
                .network();
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(network, Request.everything(Projection.of(Choice.PERSONAL)), run);

            assertThat(results.figure("single-funder-share")).isEqualTo(2 / 3.0);
            assertThat(results.neighbourhoods().get(0).figure("single-funder-share"))
                    .isEqualTo(1);
            assertThat(results.neighbourhoods().get(1).figure("single-funder-share"))
                    .isEqualTo(0.5);
        }
    }

    @Test
    void isUndefinedWithoutFundedOrganisations() {
        assertThat(Measured.figure(
                        SHARE, new Funded(null).with("o", "funder", " | ").network()))
                .isNaN();
        assertThat(Measured.figure(SHARE, "")).isNaN();
    }
}
