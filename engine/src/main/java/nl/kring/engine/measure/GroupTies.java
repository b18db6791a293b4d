package nl.kring.engine.measure;

import nl.kring.engine.graph.Adjacency;

/**
 * Ties within and between the values of a grouping. A tie between two values is external to both; one with an end without
 * a group is left out. Time O(m).
 */
public final class GroupTies {
    private final int[] internal;
    private final int[] external;

    private GroupTies(int values) {
        this.internal = new int[values];
        this.external = new int[values];
    }

    /** The ties of a graph by group. */
    public static GroupTies of(Adjacency ties, Grouping grouping) {
        GroupTies counts = new GroupTies(grouping.values().size());
        for (int t = 0; t < ties.size(); t++) {
            int one = grouping.of(ties.actor(ties.tail(t)));
            int other = grouping.of(ties.actor(ties.head(t)));
            if (one >= 0 && other >= 0) {
                counts.add(one, other);
            }
        }
        return counts;
    }

    private void add(int one, int other) {
        if (one == other) {
            internal[one]++;
        } else {
            external[one]++;
            external[other]++;
        }
    }

    /** Ties within a value. */
    public int internal(int value) {
        return internal[value];
    }

    /** Ties between a value and others. */
    public int external(int value) {
        return external[value];
    }

    /** Ties within any value. */
    public int internal() {
        int sum = 0;
        for (int count : internal) {
            sum += count;
        }
        return sum;
    }

    /** Ties between any two values. */
    public int external() {
        int sum = 0;
        for (int count : external) {
            sum += count;
        }
        return sum / 2;
    }
}
