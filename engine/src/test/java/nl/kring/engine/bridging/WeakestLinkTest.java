package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeakestLinkTest {

    private static @Nullable String of(Measure measure, Network network, String id) {
        return of(measure, network, network.number(id));
    }

    private static @Nullable String of(Measure measure, Network network, int actor) {
        try (Run run = Run.exact(1)) {
            Request request = new Request(Projection.of(Choice.ALL), Set.of(measure.id()), List.of());
            Values values = Analysis.of(network, request, run).actorValues(measure.id());
            return ((Values.Words) values).values().get(actor);
        }
    }

    /**
     * Ego has two ways to help, and both to policy run through I, F1 and the one policy actor.
     *
     * <pre>
     *    ┌─b─┐
     * a──┤   ├─I──F1──P     c───d
     *    └─W─┘
     * </pre>
     */
    @Test
    void namesAllOnEveryRouteNearestFirst() {
        Network network = Linked.draw("a-b W-a b-I W-I I-F1 F1-P c-d");

        assertThat(of(WeakestLink.toPolicy(), network, "a")).isEqualTo("I|F1|P");
        assertThat(of(WeakestLink.toFormal(), network, "a")).isEmpty();
        assertThat(of(WeakestLink.toPolicy(), network, "c")).isNull();
        assertThat(of(WeakestLink.toPolicy(), network, "F1")).isNull();
    }

    /** The worker is the only line; which policy actor is at its end does not matter. */
    @Test
    void endsAreNamedOnlyWhenThereIsOne() {
        assertThat(of(WeakestLink.toPolicy(), Linked.draw("a-I W-I W-P1 W-P2"), "a"))
                .isEqualTo("I|W");
        assertThat(of(WeakestLink.toPolicy(), Linked.draw("a-I W-I W-P1"), "a")).isEqualTo("I|W|P1");
    }

    @Test
    void areThoseWhoseLossLeavesNoRoute() {
        for (Linked linked : Linked.many()) {
            compare(linked, WeakestLink.toFormal(), Ring.FORMAL);
            compare(linked, WeakestLink.toPolicy(), Ring.POLICY);
        }
    }

    private static void compare(Linked linked, Measure measure, Ring ring) {
        Network network = linked.network;
        for (int actor = 0; actor < network.order(); actor++) {
            int ego = actor;
            boolean reaches = linked.resident(ego) && linked.steps(ego, ring, Set.of()) >= 0;
            String expected = IntStream.range(0, network.order())
                    .filter(other -> other != ego && linked.steps(ego, ring, Set.of(other)) < 0)
                    .boxed()
                    .sorted(Comparator.comparingInt(other -> linked.distance(ego, other)))
                    .map(other -> network.actor(other).id())
                    .collect(Collectors.joining("|"));
            assertThat(of(measure, network, ego)).isEqualTo(reaches ? expected : null);
        }
    }
}
