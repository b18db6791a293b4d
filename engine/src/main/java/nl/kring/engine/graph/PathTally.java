package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * How often things with numbers were met: a list of the numbers while that is shorter than a count of each. Memory 4 bytes
 * for each meeting, and at most 4 for each thing.
 */
final class PathTally {
    private static final int ROOM = 1 << 12;

    private final int things;
    private int[] met;
    private int listed;
    private boolean counted;
    private long looked;

    PathTally(int things) {
        this.things = things;
        this.met = new int[Math.min(things, ROOM)];
    }

    void add(int thing) {
        if (!counted && listed == met.length) {
            grow();
        }
        if (counted) {
            met[thing]++;
        } else {
            met[listed++] = thing;
        }
    }

    /** Notes that this many ties were looked at. */
    void look(long atTies) {
        looked += atTies;
    }

    long looked() {
        return looked;
    }

    private void grow() {
        if (met.length <= things / 2) {
            met = Arrays.copyOf(met, 2 * met.length);
            return;
        }
        int[] counts = new int[things];
        for (int i = 0; i < listed; i++) {
            counts[met[i]]++;
        }
        met = counts;
        counted = true;
    }

    void addTo(int[] counts) {
        if (counted) {
            Arrays.setAll(counts, thing -> counts[thing] + met[thing]);
        } else {
            for (int i = 0; i < listed; i++) {
                counts[met[i]]++;
            }
        }
    }
}
