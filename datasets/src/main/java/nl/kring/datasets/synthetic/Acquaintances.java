package nl.kring.datasets.synthetic;

import java.util.Arrays;

/** Who knows whom, by numbers of residents, and how they met. Grows; every pair is in it once. */
final class Acquaintances {
    /** How two people met, with what that says about strength, frequency and support. */
    enum How {
        HOUSEHOLD(0.85, 1.0, 0.5),
        STREET(0.15, 0.6, 0.22),
        CLUB(0.2, 0.7, 0.2),
        FRIEND(0.3, 0.9, 0.35),
        BUURT(0.1, 0.5, 0.15),
        BRIDGE(0.1, 0.7, 0.2);

        private final double weakest;
        private final double strongest;
        private final double support;

        How(double weakest, double strongest, double support) {
            this.weakest = weakest;
            this.strongest = strongest;
            this.support = support;
        }

        double strength(Chance chance) {
            return weakest + (strongest - weakest) * chance.unit();
        }

        /** Chance that one helps the other, in a buurt where support is 1. */
        double support() {
            return support;
        }
    }

    private static final How[] HOWS = How.values();
    private static final int[] NOBODY = {};

    private final int[][] contacts;
    private final int[] degree;
    private int count;
    private int[] one = new int[64];
    private int[] other = new int[64];
    private byte[] how = new byte[64];

    Acquaintances(int residents) {
        contacts = new int[residents][];
        Arrays.fill(contacts, NOBODY);
        degree = new int[residents];
    }

    int degree(int resident) {
        return degree[resident];
    }

    /** A contact of a resident who has some. */
    int contact(int resident, Chance chance) {
        return contacts[resident][chance.below(degree[resident])];
    }

    boolean know(int a, int b) {
        int less = degree[a] <= degree[b] ? a : b;
        int sought = less == a ? b : a;
        for (int i = 0; i < degree[less]; i++) {
            if (contacts[less][i] == sought) {
                return true;
            }
        }
        return false;
    }

    void join(int a, int b, How met) {
        if (count == one.length) {
            one = Arrays.copyOf(one, count * 2);
            other = Arrays.copyOf(other, count * 2);
            how = Arrays.copyOf(how, count * 2);
        }
        one[count] = a;
        other[count] = b;
        how[count++] = (byte) met.ordinal();
        add(a, b);
        add(b, a);
    }

    private void add(int a, int b) {
        if (degree[a] == contacts[a].length) {
            contacts[a] = Arrays.copyOf(contacts[a], Math.max(4, degree[a] * 2));
        }
        contacts[a][degree[a]++] = b;
    }

    /** How many pairs there are. */
    int count() {
        return count;
    }

    int one(int pair) {
        return one[pair];
    }

    int other(int pair) {
        return other[pair];
    }

    How how(int pair) {
        return HOWS[how[pair]];
    }
}
