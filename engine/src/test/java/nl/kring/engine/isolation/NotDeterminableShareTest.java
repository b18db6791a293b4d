package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import org.junit.jupiter.api.Test;

class NotDeterminableShareTest {
    private static final NotDeterminableShare SHARE = new NotDeterminableShare();

    private static NetworkBuilder residents() {
        return Network.builder()
                .collects(EnumSet.of(Category.CONTACT))
                .add(new Resident(Profile.of("asked").asked(true)))
                .add(new Resident(Profile.of("not").asked(false)))
                .add(new Resident(Profile.of("nor").asked(false)))
                .add(new Resident(Profile.of("neither").asked(false)));
    }

    /** Only the one who was asked and has nobody is certain. */
    @Test
    void isOfAllResidents() {
        assertThat(Measured.figure(SHARE, residents().build())).isEqualTo(0.75);
    }

    @Test
    void isAllWhenPersonalTiesWereNotCollectedAndUndefinedWithoutResidents() {
        Network affiliations =
                residents().collects(EnumSet.of(Category.AFFILIATION)).build();

        assertThat(Measured.figure(SHARE, affiliations)).isEqualTo(1);
        assertThat(Measured.figure(SHARE, "X-Y")).isNaN();
    }

    @Test
    void countsTheVerdicts() {
        for (int seed = 0; seed < 40; seed++) {
            Network network = RandomNetworks.ofAllKinds(20, 2, seed);
            Isolation isolation = Towns.isolation(network);
            double residents = 0;
            double unknown = 0;
            for (int actor = 0; actor < network.order(); actor++) {
                if (network.actor(actor) instanceof Resident) {
                    residents++;
                    unknown += isolation.verdict(actor) == Verdict.NOT_DETERMINABLE ? 1 : 0;
                }
            }
            assertThat(Measured.figure(SHARE, network)).isEqualTo(unknown / residents);
        }
        assertThat(Measured.figure(SHARE, Drawing.clique(20))).isZero();
    }
}
