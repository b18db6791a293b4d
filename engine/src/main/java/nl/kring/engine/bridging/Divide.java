package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.GroupTies;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;

/**
 * How far residents of one neighbourhood who differ in some declared attribute are tied to each other, and the
 * organisations where all are of one sort. Strong self-organisation can shut others out: this shows where to ask.
 *
 * @param grouping name of the attribute
 * @param between ties between residents of the neighbourhood with different values
 * @param ties all ties between residents of the neighbourhood who have a value
 * @param expected the ties between different values that there would be if every pair were tied alike often
 * @param absences organisations where residents with some value are missing, most missed first
 */
public record Divide(String grouping, int between, int ties, double expected, List<Absence> absences) {
    private static final int MOST_VALUES = 12;
    private static final int MISSED = 5;

    /**
     * An organisation in which nobody with a value takes part or is tied, where 5 or more would be if it drew alike.
     *
     * @param actor number of the organisation
     * @param value the value that is missing
     * @param residents residents of the neighbourhood asked and tied to it
     * @param expected how many of them would have the value, 5 or more
     */
    public record Absence(int actor, String value, int residents, double expected) {}

    /** The personal network of a whole, which all its neighbourhoods share. */
    private record Personal(Adjacency ties) {
        static Personal of(View whole) {
            return new Personal(whole.ties(Choice.PERSONAL));
        }
    }

    /**
     * The divides of one neighbourhood, in the order in which attributes are declared; of attributes with 2 to 12 values
     * among its residents. Time O(n + m) an attribute.
     *
     * @param view any view of the network; the date of its projection counts
     */
    public static List<Divide> of(View view, Neighbourhood neighbourhood) {
        View whole = view.whole();
        Network network = whole.network();
        Adjacency personal =
                whole.once(Personal.class, () -> Personal.of(whole)).ties();
        Adjacency ties = personal.induced(personal.vertices(network.living(neighbourhood)));
        List<Divide> divides = new ArrayList<>();
        for (String name : network.groups()) {
            Grouping grouping = Grouping.of(network, name);
            int[] sizes = sizes(ties, grouping, false);
            long values = Arrays.stream(sizes).filter(size -> size > 0).count();
            if (values >= 2 && values <= MOST_VALUES) {
                divides.add(of(ties, grouping, sizes, absences(whole, neighbourhood, ties, grouping)));
            }
        }
        return divides;
    }

    private static Divide of(Adjacency ties, Grouping grouping, int[] sizes, List<Absence> absences) {
        GroupTies counts = GroupTies.of(ties, grouping);
        double all = 0;
        double same = 0;
        for (int size : sizes) {
            all += size;
            same += size * (size - 1.0);
        }
        int known = counts.internal() + counts.external();
        double expected = known * (1 - same / (all * (all - 1)));
        return new Divide(grouping.name(), counts.external(), known, expected, absences);
    }

    /** Residents by value; only those asked, if {@code asked}. */
    private static int[] sizes(Adjacency residents, Grouping grouping, boolean asked) {
        int[] sizes = new int[grouping.values().size()];
        for (int v = 0; v < residents.order(); v++) {
            int value = grouping.of(residents.actor(v));
            if (value >= 0 && (!asked || residents.network().asked(residents.actor(v)))) {
                sizes[value]++;
            }
        }
        return sizes;
    }

    private static List<Absence> absences(
            View whole, Neighbourhood neighbourhood, Adjacency residents, Grouping grouping) {
        Adjacency donut = Linking.of(whole).donut();
        Network network = whole.network();
        int[] sizes = sizes(residents, grouping, true);
        double all = Arrays.stream(sizes).sum();
        List<Absence> absences = new ArrayList<>();
        for (int v = 0; v < donut.order(); v++) {
            if (network.actor(donut.actor(v)).kind() == Kind.ORGANISATION) {
                int[] tied = tied(donut, v, neighbourhood, grouping);
                int residentsTied = Arrays.stream(tied).sum();
                for (int value : missing(tied, sizes)) {
                    double expected = residentsTied * sizes[value] / all;
                    if (expected >= MISSED) {
                        absences.add(
                                new Absence(donut.actor(v), grouping.values().get(value), residentsTied, expected));
                    }
                }
            }
        }
        absences.sort(Comparator.comparingDouble((Absence absence) -> -absence.expected())
                .thenComparing(absence -> network.actor(absence.actor()).id()));
        return absences;
    }

    private static int[] tied(Adjacency donut, int organisation, Neighbourhood neighbourhood, Grouping grouping) {
        Network network = donut.network();
        int[] tied = new int[grouping.values().size()];
        for (int p = donut.first(organisation); p < donut.first(organisation) + donut.degree(organisation); p++) {
            int actor = donut.actor(donut.neighbour(p));
            boolean counts = network.actor(actor).kind() == Kind.RESIDENT
                    && network.asked(actor)
                    && network.actor(actor).neighbourhoods().contains(neighbourhood.code());
            if (counts && grouping.of(actor) >= 0) {
                tied[grouping.of(actor)]++;
            }
        }
        return tied;
    }

    private static Set<Integer> missing(int[] tied, int[] sizes) {
        Set<Integer> missing = new TreeSet<>();
        for (int value = 0; value < tied.length; value++) {
            if (tied[value] == 0 && sizes[value] > 0) {
                missing.add(value);
            }
        }
        return missing;
    }
}
