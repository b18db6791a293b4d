package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Karate;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.drawing.Tabled;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Slow;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class GroupContactsTest {
    private static final Projection ALL = Projection.of(Choice.ALL);

    private static void isRow(
            Tabled table, String id, double internal, double external, double ei, double reached, double blau) {
        assertThat(table.cell(id, "internal")).isEqualTo(internal);
        assertThat(table.cell(id, "external")).isEqualTo(external);
        assertThat(table.cell(id, "ei-index")).isCloseTo(ei, within(1e-12));
        assertThat(table.cell(id, "groups-reached")).isEqualTo(reached);
        assertThat(table.cell(id, "blau")).isCloseTo(blau, within(1e-12));
    }

    /** From tables computed by other programs. */
    @Test
    void isThatOfOtherProgramsForTheFactionsOfTheKarateClub() {
        Tabled table = Tabled.of(new GroupContacts(), Karate.network(), ALL, "faction");

        assertThat(table.rows()).hasSize(34);
        isRow(table, "1", 9, 7, -0.125, 4, 0.578125);
        isRow(table, "2", 4, 5, 0.1111111111111111, 3, 0.5925925925925926);
    }

    /** e is nowhere, and is told apart. */
    @Test
    void theReasonsAreTheContactsByGroup() {
        Network network = Drawing.network("a@North-b@North a-c@South a-d@South a-e");
        try (Run run = Run.exact(1)) {
            View view = new View(network, ALL, run);
            Grouping grouping = Grouping.of(network, "neighbourhood");
            List<Reason> why = new GroupContacts().why(view, grouping, run, network.number("a"));

            assertThat(why)
                    .extracting(Reason::code)
                    .containsExactly(Code.CONTACTS_IN_GROUP, Code.CONTACTS_IN_OWN_GROUP, Code.OTHER_CONTACTS);
            assertThat(why).extracting(Reason::subject).containsExactly("South", "North", "");
            assertThat(why).extracting(Reason::amount).containsExactly(2.0, 1.0, 1.0);
            assertThat(why.get(0).actors()).containsExactly(network.number("c"), network.number("d"));
            assertThat(why.get(0).detail()).isCloseTo(2 / 3.0, within(1e-12));
            assertThat(new GroupContacts().why(view, grouping, run, network.number("e")))
                    .isEmpty();
            Grouping rings = Grouping.of(network, "ring");
            assertThat(new GroupContacts().why(view, rings, run, network.number("a")))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.subject()).isEqualTo("RESIDENTS"));
        }
    }

    /** e is nowhere: it has no row and is nobody's contact; d has no other contact. */
    @Test
    void whoHasNoGroupDoesNotCount() {
        Network network = Drawing.network("a@North-b@North a-c@South a-e d@South-e");
        Tabled table = Tabled.of(new GroupContacts(), network, ALL, "neighbourhood");

        assertThat(table.rows()).containsExactlyInAnyOrder("a", "b", "c", "d");
        isRow(table, "a", 1, 1, 0, 2, 0.5);
        isRow(table, "b", 1, 0, -1, 1, 0);
        isRow(table, "c", 0, 1, 1, 1, 0);
        isRow(table, "d", 0, 0, Double.NaN, 0, Double.NaN);
    }

    /** Holds the row of an actor against who is tied to whom; 1 when it has contacts on both sides, else 0. */
    private static int compare(Tabled table, Slow slow, Grouping grouping, String id, int actor) {
        List<Integer> known = slow.neighbours(actor).stream()
                .map(grouping::of)
                .filter(group -> group >= 0)
                .toList();
        double internal = Collections.frequency(known, grouping.of(actor));
        double external = known.size() - internal;
        // Of two contacts drawn with replacement, how often they are of two groups.
        double apart = 0;
        for (int one : known) {
            apart += known.size() - Collections.frequency(known, one);
        }
        isRow(
                table,
                id,
                internal,
                external,
                (external - internal) / (external + internal),
                new HashSet<>(known).size(),
                apart / known.size() / known.size());
        return internal > 0 && external > 1 ? 1 : 0;
    }

    @Test
    void countsContactsByGroupOnRandomNetworks() {
        int mixed = 0;
        for (Network network : RandomNetworks.ofAllKinds(40, 2200)) {
            for (String name : List.of("neighbourhood", "household", "ring", "kind")) {
                Grouping grouping = Grouping.of(network, name);
                Tabled table = Tabled.of(new GroupContacts(), network, Projection.of(Choice.DONUT), name);
                Set<String> rows = new HashSet<>();
                for (int actor = 0; actor < network.order(); actor++) {
                    if (grouping.of(actor) >= 0) {
                        String id = network.actor(actor).id();
                        rows.add(id);
                        mixed += compare(table, Slow.donut(network), grouping, id, actor);
                    }
                }
                assertThat(table.rows()).isEqualTo(rows);
            }
        }
        assertThat(mixed).isGreaterThan(200);
    }
}
