package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Slow;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import org.assertj.core.data.Offset;

/**
 * One group of a network, or all groups of a grouping together, written out: who is in it, and who is tied to whom.
 *
 * @param all the ties that were chosen
 * @param within those of them with both ends in one group
 * @param group number of the group of each actor; −1 of who has none, or is of a kind that was not chosen
 * @param about number of the group; −1 for all groups together
 */
record PlainGroups(Slow all, Slow within, int[] group, int about) {
    private static final List<String> GROUPINGS = List.of("neighbourhood", "household", "ring", "kind");

    /** Holds a measure against its definition, for each group of several groupings of many networks, and for the whole. */
    static void onMany(GroupMeasure measure, ToDoubleFunction<PlainGroups> definition) {
        List<Network> networks = RandomNetworks.ofAllKinds(40, 2100);
        Set<Double> values = new HashSet<>();
        for (Network network : networks) {
            for (String grouping : GROUPINGS) {
                for (Choice choice : List.of(Choice.ALL, Choice.PERSONAL)) {
                    compare(measure, definition, network, grouping, choice, values);
                }
            }
        }
        // Zero and undefined are not enough to tell one definition from another.
        assertThat(values.stream().filter(value -> !value.isNaN() && value != 0))
                .hasSizeGreaterThan(6);
    }

    private static void compare(
            GroupMeasure measure,
            ToDoubleFunction<PlainGroups> definition,
            Network network,
            String grouping,
            Choice choice,
            Set<Double> values) {
        GroupMeasure.Result found = Measured.group(measure, network, choice, grouping);
        PlainGroups whole = of(network, Grouping.of(network, grouping), choice);
        assertThat(found.byValue())
                .hasSize(Grouping.of(network, grouping).values().size());
        for (int g = -1; g < found.byValue().length; g++) {
            double expected = definition.applyAsDouble(new PlainGroups(whole.all(), whole.within(), whole.group(), g));
            assertThat(g < 0 ? found.whole() : found.byValue()[g])
                    .as("%s of %s %d in %d actors, %s", measure.id(), grouping, g, network.order(), choice)
                    .isCloseTo(expected, Offset.offset(1e-9));
            values.add(expected);
        }
    }

    private static PlainGroups of(Network network, Grouping grouping, Choice choice) {
        int[] group = IntStream.range(0, network.order())
                .map(i -> choice == Choice.ALL || network.actor(i).kind() == Kind.RESIDENT ? grouping.of(i) : -1)
                .toArray();
        Slow all = choice == Choice.ALL ? Slow.of(network) : Slow.personal(network);
        return new PlainGroups(
                all, all.keeping((one, other) -> group[one] == group[other] && group[one] >= 0), group, -1);
    }

    /** Whether an actor is in what it is about. */
    boolean has(int actor) {
        return group[actor] >= 0 && (about < 0 || group[actor] == about);
    }

    /** The actors that it is about. */
    List<Integer> members() {
        return IntStream.range(0, group.length).filter(this::has).boxed().toList();
    }

    /** The sum over them. */
    double sum(ToDoubleFunction<Integer> ofActor) {
        return members().stream().mapToDouble(ofActor).sum();
    }

    /** The mean over them; NaN when there are none. */
    double mean(ToDoubleFunction<Integer> ofActor) {
        return sum(ofActor) / members().size();
    }

    /** Which part of some pairs is tied; NaN when there are none. Pairs of which one is in it, in one group or in two. */
    double density(boolean ofOneGroup) {
        double pairs = 0;
        double tied = 0;
        for (int one = 0; one < group.length; one++) {
            for (int other = 0; other < one; other++) {
                boolean both = group[one] >= 0 && group[other] >= 0;
                if (both && (has(one) || has(other)) && (group[one] == group[other]) == ofOneGroup) {
                    pairs++;
                    tied += all.tied(one, other) ? 1 : 0;
                }
            }
        }
        return tied / pairs;
    }

    /** Of two contacts within the group how often they are tied; NaN when nobody has two. */
    double transitivity() {
        double triples = 0;
        double closed = 0;
        for (int middle : members()) {
            for (int one : within.neighbours(middle)) {
                for (int other : within.neighbours(middle)) {
                    triples += one == other ? 0 : 1;
                    closed += within.tied(one, other) ? 1 : 0;
                }
            }
        }
        return closed / triples;
    }

    /** Tied pairs of contacts within the group / pairs of them; 0 without pairs. */
    double clustering(int actor) {
        int degree = within.degree(actor);
        return degree < 2 ? 0 : within.triangles(actor) / (degree * (degree - 1) / 2.0);
    }

    /** Actors who cannot reach one that comes before them. */
    double components() {
        int[][] distance = within.distances();
        List<Integer> members = members();
        return sum(actor ->
                members.stream().anyMatch(before -> before < actor && distance[actor][before] < group.length) ? 0 : 1);
    }

    /** Mean constraint of those who have ties, with whomever. */
    double constraint() {
        List<Integer> tied = members().stream().filter(v -> all.degree(v) > 0).toList();
        return tied.stream().mapToDouble(all::constraint).sum() / tied.size();
    }

    /** Both ends of the ties that join two actors with a group, each by its group. */
    List<int[]> ends() {
        List<int[]> ends = new ArrayList<>();
        for (int one = 0; one < group.length; one++) {
            for (int other = 0; other < group.length; other++) {
                if (all.tied(one, other) && group[one] >= 0 && group[other] >= 0) {
                    ends.add(new int[] {group[one], group[other]});
                }
            }
        }
        return ends;
    }
}
