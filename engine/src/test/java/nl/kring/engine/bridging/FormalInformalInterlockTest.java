package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class FormalInformalInterlockTest {

    /**
     * I1 works with F1; v volunteers for I2 and F2; I3 has a volunteer and a participant of F1; I4 works with a
     * professional; a participant in both I5 and F3 joins neither.
     *
     * <pre>
     * I1───F1   I2══v══F2   w══I3   p───I3   p───F1   I4───W   q───I5   q───F3
     * </pre>
     */
    private static final Network DRAWN = Linked.draw("I1-F1 v=I2 v=F2 w=I3 p-I3 p-F1 I4-W q-I5 q-F3 I5@South");

    @Test
    void isByATieOrAVolunteerInCommon() {
        assertThat(Measured.figure(FormalInformalInterlock.ofInformal(), DRAWN)).isCloseTo(3 / 5.0, within(1e-15));
        assertThat(Measured.figure(FormalInformalInterlock.ofFormal(), DRAWN)).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(Measured.figure(FormalInformalInterlock.ofFormal(), DRAWN, Choice.PERSONAL))
                .isCloseTo(2 / 3.0, within(1e-15));
    }

    @Test
    void ofANeighbourhoodItsOrganisationsAreJoinedToWhoeverWherever() {
        Network network = Linked.draw("I1@North-F1@South I2@North F2@South I3@West@North");
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(network, Request.everything(Projection.of(Choice.DONUT)), run);

            assertThat(results.neighbourhoods().get(0).figure("formal-informal-interlock"))
                    .isEqualTo(0.5);
            assertThat(results.neighbourhoods().get(1).figure("informal-formal-interlock"))
                    .isEqualTo(0.5);
            assertThat(results.neighbourhoods().get(1).figure("formal-informal-interlock"))
                    .isNaN();
        }
    }

    @Test
    void countsWhatOneCountsByHand() {
        for (Linked linked : Linked.many()) {
            assertThat(Measured.figure(FormalInformalInterlock.ofInformal(), linked.network))
                    .isEqualTo(share(linked, Ring.INFORMAL, Ring.FORMAL));
            assertThat(Measured.figure(FormalInformalInterlock.ofFormal(), linked.network))
                    .isEqualTo(share(linked, Ring.FORMAL, Ring.INFORMAL));
        }
    }

    private static Double share(Linked linked, Ring own, Ring other) {
        Network network = linked.network;
        IntPredicate organisation = actor -> network.actor(actor).kind() == Kind.ORGANISATION;
        int[] organisations = IntStream.range(0, network.order())
                .filter(organisation.and(linked.in(own)))
                .toArray();
        long joined = IntStream.of(organisations)
                .filter(one -> IntStream.range(0, network.order())
                        .filter(linked.in(other))
                        .anyMatch(to -> linked.tied(one, to) || volunteerInCommon(network, one, to)))
                .count();
        return organisations.length == 0 ? Double.NaN : joined / (double) organisations.length;
    }

    private static boolean volunteerInCommon(Network network, int one, int other) {
        return IntStream.range(0, network.order())
                .anyMatch(v -> volunteers(network, v, one) && volunteers(network, v, other));
    }

    private static boolean volunteers(Network network, int resident, int organisation) {
        return IntStream.range(0, network.ties().count())
                .mapToObj(network::tie)
                .anyMatch(tie -> tie.type() == TieType.VOLUNTEERS_FOR
                        && Objects.equals(tie.source(), network.actor(resident).id())
                        && Objects.equals(
                                tie.target(), network.actor(organisation).id()));
    }
}
