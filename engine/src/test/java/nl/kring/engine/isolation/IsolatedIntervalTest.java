package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
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
}
