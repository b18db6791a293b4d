package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class IsolatedIntervalTest {

    /** Who was asked named nobody, or told of eight contacts elsewhere. */
    private static Network town(int alone, int befriended, int notAsked) {
        NetworkBuilder builder = Network.builder().collects(EnumSet.of(Category.CONTACT));
        for (int i = 0; i < alone + befriended + notAsked; i++) {
            boolean friends = i >= alone && i < alone + befriended;
            Profile profile = Profile.of("v" + i).asked(i < alone + befriended);
            builder.add(new Resident(profile, friends ? 8 : null, null));
        }
        return builder.build();
    }

    /** Two of four asked of ten: c = z² (10 − 4) / 9 / 4 = 0.640243; ½ ± ½ √(c / (1 + c)). Nobody is in doubt. */
    @Test
    void isAroundTheShareOfThoseAsked() {
        Network network = town(2, 2, 6);

        assertThat(Measured.figure(IsolatedShare.isolatedAskedLower(), network)).isEqualTo(0.5);
        assertThat(Measured.figure(IsolatedShare.isolatedAskedUpper(), network)).isEqualTo(0.5);
        assertThat(Measured.figure(IsolatedInterval.isolatedLower(), network)).isCloseTo(0.187616, within(1e-6));
        assertThat(Measured.figure(IsolatedInterval.isolatedUpper(), network)).isCloseTo(0.812384, within(1e-6));
        assertThat(Measured.figure(IsolatedShare.isolatedLower(), network)).isEqualTo(0.2);
        assertThat(Measured.figure(IsolatedShare.isolatedUpper(), network)).isEqualTo(0.8);
    }

    @Test
    void isTheShareWhenEveryoneWasAskedAndUndefinedWhenNobodyWas() {
        assertThat(Measured.figure(IsolatedInterval.isolatedLower(), town(1, 2, 0)))
                .isEqualTo(1 / 3.0);
        assertThat(Measured.figure(IsolatedInterval.atRiskUpper(), town(0, 0, 3)))
                .isNaN();
        assertThat(Measured.figure(IsolatedShare.atRiskAskedLower(), town(0, 0, 3)))
                .isNaN();
        assertThat(Measured.figure(IsolatedInterval.isolatedUpper(), town(1, 0, 0)))
                .isEqualTo(1);
        assertThat(Measured.figure(IsolatedInterval.isolatedUpper(), "X-Y")).isNaN();
    }

    @Test
    void holdsTheBoundsOfThoseAsked() {
        for (int seed = 0; seed < 40; seed++) {
            Network network = RandomNetworks.ofAllKinds(30, 4, seed);
            try (Run run = Run.exact(1)) {
                Results results = Analysis.of(network, Request.everything(Projection.of(Choice.ALL)), run);
                for (String which : new String[] {"isolated", "at-risk"}) {
                    assertThat(results.figure(which + "-share-asked-lower"))
                            .isGreaterThanOrEqualTo(results.figure(which + "-interval-lower"))
                            .isLessThanOrEqualTo(results.figure(which + "-share-asked-upper"));
                    assertThat(results.figure(which + "-share-asked-upper"))
                            .isLessThanOrEqualTo(results.figure(which + "-interval-upper"));
                }
            }
        }
    }

    /**
     * Of ten asked a to e have enough contacts, f, g and h few, i nobody; m has few, or enough by way of j and k, who were
     * not asked, and no more was l.
     *
     * <pre>
     * a to e: everyone tied to everyone     f───g     j───m───k     i     l
     *                                        ╲ ╱
     *                                         h
     * </pre>
     */
    private static Network street() {
        NetworkBuilder builder = Network.builder();
        for (String id : "a b c d e f g h i m j k l".split(" ", -1)) {
            builder.add(new Resident(Profile.of(id).asked(!"jkl".contains(id))));
        }
        for (String ends : "ab ac ad ae bc bd be cd ce de fg fh gh mj mk".split(" ", -1)) {
            builder.add(Tie.of(ends.substring(0, 1), TieType.KNOWS, ends.substring(1)));
        }
        return builder.build();
    }

    /**
     * Four or five of ten asked of thirteen: c = z² (13 − 10) / 12 = 0.960365; from
     * (4 + c/2 − √(c (4 × 6 / 10 + c/4))) / (10 + c) to (5 + c/2 + √(c (5 × 5 / 10 + c/4))) / (10 + c).
     */
    @Test
    void ofFewContactsGoesFromTheLeastToTheMost() {
        Network street = street();

        assertThat(Measured.figure(IsolatedShare.atRiskLower(), street)).isCloseTo(4 / 13.0, within(1e-12));
        assertThat(Measured.figure(IsolatedShare.atRiskUpper(), street)).isCloseTo(8 / 13.0, within(1e-12));
        assertThat(Measured.figure(IsolatedShare.atRiskAskedLower(), street)).isEqualTo(0.4);
        assertThat(Measured.figure(IsolatedShare.atRiskAskedUpper(), street)).isEqualTo(0.5);
        assertThat(Measured.figure(IsolatedInterval.atRiskLower(), street)).isCloseTo(0.263483256843, within(1e-9));
        assertThat(Measured.figure(IsolatedInterval.atRiskUpper(), street)).isCloseTo(0.648004730665, within(1e-9));
        assertThat(Measured.figure(IsolatedInterval.isolatedLower(), street)).isCloseTo(0.039579528683, within(1e-9));
        assertThat(Measured.figure(IsolatedInterval.isolatedUpper(), street)).isCloseTo(0.230517752275, within(1e-9));
    }

    @Test
    void isWilsonsWrittenOutInCountsOnRandomNetworks() {
        List<String> ids = List.of(
                "isolated-interval-lower",
                "isolated-interval-upper",
                "at-risk-interval-lower",
                "at-risk-interval-upper");
        PlainResidents.onMany(ids, 5400, (id, residents) -> residents.wilson(id));
    }
}
