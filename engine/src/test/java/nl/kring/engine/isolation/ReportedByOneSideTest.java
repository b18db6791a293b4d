package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.Told;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class ReportedByOneSideTest {
    private static final ReportedByOneSide MEASURE = new ReportedByOneSide();

    /**
     * An arrow is who named whom; Dirk was not asked, and nobody knows who told of Bram and Els.
     *
     * <pre>
     * anna ⇄ bram ← carla → dirk    bram ─ els    fien
     * </pre>
     */
    private static final Network DRAWN = drawn();

    private static Network drawn() {
        NetworkBuilder builder = Network.builder();
        for (String id : new String[] {"anna", "bram", "carla", "dirk", "els", "fien"}) {
            builder.add(new Resident(Profile.of(id).asked(!id.equals("dirk"))));
        }
        return builder.add(Told.by("anna", "anna", TieType.KNOWS, "bram"))
                .add(Told.by("bram", "anna", TieType.KNOWS, "bram"))
                .add(Told.by("carla", "carla", TieType.SUPPORTS, "bram"))
                .add(Told.by("carla", "carla", TieType.KNOWS, "dirk"))
                .add(Told.by(null, "bram", TieType.KNOWS, "els"))
                .build();
    }

    @Test
    void isOfTheContactsWhoWereAsked() {
        assertThat(Measured.actor(MEASURE, DRAWN, "anna")).isZero();
        assertThat(Measured.actor(MEASURE, DRAWN, "bram")).isEqualTo(0.5);
        assertThat(Measured.actor(MEASURE, DRAWN, "carla")).isEqualTo(1);
    }

    @Test
    void isUndefinedWhenNotAskedOrNotKnown() {
        assertThat(Measured.actor(MEASURE, DRAWN, "dirk")).isNaN();
        assertThat(Measured.actor(MEASURE, DRAWN, "els")).isNaN();
        assertThat(Measured.actor(MEASURE, DRAWN, "fien")).isNaN();
        assertThat(Measured.actor(MEASURE, "a-X", "X")).isNaN();
    }

    /** Pairs stand with both of their residents: those of all residents together are twice the pairs. */
    @Test
    void isWhatTwoResidentsAloneAgreeOn() {
        for (int seed = 0; seed < 200; seed++) {
            Network network = Told.random(seed);
            double[] values = Measured.actors(MEASURE, network, Choice.PERSONAL);
            for (int actor = 0; actor < values.length; actor++) {
                assertThat(values[actor]).as("seed %d", seed).isEqualTo(byHand(network, actor));
            }
        }
    }

    private static Double byHand(Network network, int ego) {
        int named = 0;
        int once = 0;
        for (int other = 0; other < network.order(); other++) {
            double agreement = other == ego ? Double.NaN : agreement(network, ego, other);
            named += Double.isNaN(agreement) ? 0 : 1;
            once += agreement == 0 ? 1 : 0;
        }
        return named == 0 ? Double.NaN : once / (double) named;
    }

    private static double agreement(Network network, int one, int other) {
        NetworkBuilder builder = Network.builder().fieldwork(network.fieldwork());
        network.actors().forEach(builder::add);
        for (int i = 0; i < network.ties().count(); i++) {
            int source = network.ties().source(i);
            int target = network.ties().target(i);
            if ((source == one && target == other) || (source == other && target == one)) {
                builder.add(network.tie(i));
            }
        }
        return Measured.figure(new nl.kring.engine.connectivity.ReportingAgreement(), builder.build());
    }
}
