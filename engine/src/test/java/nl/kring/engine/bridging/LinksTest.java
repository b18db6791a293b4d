package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.engine.bridging.Links.Joint;
import nl.kring.engine.bridging.Links.Link;
import nl.kring.engine.bridging.Links.Why;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ring;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static Links of(Network network, String code) {
        try (Run run = Run.exact(1)) {
            View view = new View(network, Projection.of(Choice.PERSONAL), run);
            return Links.of(view, Objects.requireNonNull(network.neighbourhood(code)));
        }
    }

    /**
     * Five residents of the hall I1, of whom c and d have nothing else and only c knows nobody; W alone joins the hall and
     * the choir I2 to policy. The library F is in South.
     *
     * <pre>
     * a───b    c   d───b   e        all five in I1;  a, b in I2;  e in F;  I1───F   I1───W   I2───W   W───P
     * </pre>
     */
    private static final Network VILLAGE =
            Linked.draw("a-b c d-b e a-I1 b-I1 c-I1 d-I1 e-I1 a-I2 b-I2 e-F@South I1-F I1-W I2-W W-P@West f@South-I1");

    @Test
    void findsWhoJoinsMostAndOnWhomMostHang() {
        Links links = of(VILLAGE, "North");
        int hall = VILLAGE.number("I1");

        assertThat(links.strongest().get(0)).isEqualTo(new Link(hall, Why.TIED, 5));
        assertThat(links.strongest().get(1)).isEqualTo(new Link(VILLAGE.number("I2"), Why.TIED, 2));
        assertThat(links.strongest().get(2)).isEqualTo(new Link(VILLAGE.number("F"), Why.TIED, 1));
        assertThat(links.strongest()).hasSize(3);
        assertThat(links.joints()).containsExactly(new Joint(hall, VILLAGE.number("F"), 1));
        assertThat(links.jointCount()).isEqualTo(1);
        assertThat(links.weakest())
                .containsExactly(new Link(hall, Why.ONLY_PLACE, 2), new Link(hall, Why.HOLDS_TOGETHER, 2));
    }

    @Test
    void findsTheOnlyLineToPolicy() {
        Links.Line line = of(VILLAGE, "North").line();

        assertThat(line.organisations()).isEqualTo(2);
        assertThat(line.reaching()).isEqualTo(2);
        assertThat(line.onEveryRoute()).containsExactly(VILLAGE.number("W"));
    }

    @Test
    void twoLinesAreNotOne() {
        Network two = Linked.draw("I1-W1 I2-W2 I1-I2 W1-P W2-P");
        Network none = Linked.draw("I1-I2 P");
        Network visiting = Linked.draw("I1-W I2-W W-P I3@South@North-P");

        assertThat(of(two, "North").line()).isEqualTo(new Links.Line(2, 2, List.of()));
        assertThat(of(none, "North").line()).isEqualTo(new Links.Line(2, 0, List.of()));
        assertThat(of(visiting, "North").line()).isEqualTo(new Links.Line(2, 2, List.of(visiting.number("W"))));
    }

    @Test
    void countsWhatIsLeftWhenOneIsTakenAway() {
        int found = 0;
        for (int seed = 0; seed < 60; seed++) {
            Network network = RandomNetworks.ofAllKinds(24, 1.1, seed);
            for (var neighbourhood : network.neighbourhoods()) {
                found += compare(new Linked(network), neighbourhood.code());
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    private static int compare(Linked linked, String code) {
        Links links = of(linked.network, code);
        Set<Integer> there = new HashSet<>();
        IntStream.range(0, linked.network.order())
                .filter(actor -> there(linked, actor, code))
                .forEach(there::add);
        List<Link> holding = new ArrayList<>();
        for (int actor : there) {
            if (!linked.resident(actor)) {
                int lost = lost(linked, there, actor);
                holding.add(new Link(actor, Why.HOLDS_TOGETHER, lost));
                int alone = (int) asked(linked, there, actor)
                        .filter(resident -> IntStream.range(0, linked.network.order())
                                        .filter(other -> linked.tied(resident, other) && !linked.resident(other))
                                        .count()
                                == 1)
                        .count();
                holding.add(new Link(actor, Why.ONLY_PLACE, alone));
                holding.add(new Link(
                        actor, Why.TIED, (int) asked(linked, there, actor).count()));
            }
        }
        assertMost(links.strongest(), holding, Why.TIED, 5);
        assertMost(links.weakest(), holding, Why.ONLY_PLACE, 3);
        return assertMost(links.weakest(), holding, Why.HOLDS_TOGETHER, 3);
    }

    private static int assertMost(List<Link> found, List<Link> all, Why why, int length) {
        List<Link> of = found.stream().filter(link -> link.why() == why).toList();
        List<Integer> expected = all.stream()
                .filter(link -> link.why() == why && link.residents() > 0)
                .map(Link::residents)
                .sorted((one, other) -> other - one)
                .limit(length)
                .toList();
        assertThat(of).extracting(Link::residents).isEqualTo(expected);
        assertThat(all).containsAll(of);
        return of.size();
    }

    /** Lives or is there, or is no resident and tied to someone who is. */
    private static boolean there(Linked linked, int actor, String code) {
        return inside(linked, actor, code)
                || (!linked.resident(actor)
                        && IntStream.range(0, linked.network.order())
                                .anyMatch(other -> linked.tied(actor, other) && inside(linked, other, code)));
    }

    private static boolean inside(Linked linked, int actor, String code) {
        return linked.network.actor(actor).neighbourhoods().contains(code);
    }

    private static IntStream asked(Linked linked, Set<Integer> there, int tiedTo) {
        return there.stream()
                .mapToInt(actor -> actor)
                .filter(actor -> linked.resident(actor) && linked.network.asked(actor) && linked.tied(actor, tiedTo));
    }

    /** Residents asked of the component of an actor, less those of the part without it that has most of them. */
    private static int lost(Linked linked, Set<Integer> there, int actor) {
        int sum = residents(linked, there, actor, -1);
        int largest = 0;
        for (int neighbour : there) {
            if (linked.tied(actor, neighbour)) {
                largest = Math.max(largest, residents(linked, there, neighbour, actor));
            }
        }
        return sum - largest;
    }

    private static int residents(Linked linked, Set<Integer> there, int from, int gone) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        for (int before = 0; before != reached.size(); ) {
            before = reached.size();
            for (int actor : there) {
                if (actor != gone && reached.stream().anyMatch(one -> linked.tied(one, actor))) {
                    reached.add(actor);
                }
            }
        }
        return (int) reached.stream()
                .filter(one -> linked.network.actor(one).kind() == Kind.RESIDENT && linked.network.asked(one))
                .count();
    }

    @Test
    void everyRouteOfEveryOrganisationRunsThroughThoseOnIt() {
        int found = 0;
        for (int seed = 0; seed < 120; seed++) {
            Network network = RandomNetworks.ofAllKinds(22, 2.2, seed);
            for (var neighbourhood : network.neighbourhoods()) {
                Links.Line line = of(network, neighbourhood.code()).line();
                Set<Integer> expected = new HashSet<>();
                for (int actor = 0; actor < network.order(); actor++) {
                    if (network.actor(actor).ring() != Ring.POLICY
                            && network.actor(actor).kind() != Kind.RESIDENT
                            && reaching(network, neighbourhood.code(), -1) > 1
                            && reaching(network, neighbourhood.code(), actor) == 0) {
                        expected.add(actor);
                    }
                }
                assertThat(line.reaching()).isEqualTo(reaching(network, neighbourhood.code(), -1));
                assertThat(new HashSet<>(line.onEveryRoute())).isEqualTo(expected);
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(5);
    }

    /** How many organisations there reach policy through ties of governance when one actor is gone. */
    private static int reaching(Network network, String code, int gone) {
        Set<Integer> reached = new HashSet<>();
        for (int actor = 0; actor < network.order(); actor++) {
            if (network.actor(actor).ring() == Ring.POLICY) {
                reached.add(actor);
            }
        }
        for (int before = 0; before != reached.size(); ) {
            before = reached.size();
            for (int i = 0; i < network.ties().count(); i++) {
                int one = network.ties().source(i);
                int other = network.ties().target(i);
                boolean governs = Set.of("COLLABORATES_WITH", "REFERS_TO", "FUNDS", "WORKS_FOR", "ADVISES")
                                .contains(network.ties().type(i).name())
                        && network.actor(one).kind() != Kind.RESIDENT;
                if (governs && one != gone && other != gone && (reached.contains(one) || reached.contains(other))) {
                    reached.add(one);
                    reached.add(other);
                }
            }
        }
        return (int) reached.stream()
                .filter(one -> network.actor(one).kind() == Kind.ORGANISATION
                        && network.actor(one).neighbourhoods().contains(code))
                .count();
    }
}
