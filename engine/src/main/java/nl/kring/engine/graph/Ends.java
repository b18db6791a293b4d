package nl.kring.engine.graph;

import org.jspecify.annotations.Nullable;

/**
 * The ties of a graph in the order of their numbers: both ends, merged strength, weights.
 *
 * @param forth what each weighs from tail to head, 0 when it does not lead there; null when all weigh 1 both ways
 * @param back the same from head to tail
 */
record Ends(
        int[] tail,
        int[] head,
        double[] strength,
        double[] leastStrength,
        double @Nullable [] forth,
        double @Nullable [] back) {

    /** The ties of these numbers, between vertices of other numbers. */
    Ends select(int[] chosen, int[] vertexOf) {
        return new Ends(
                select(tail, chosen, vertexOf),
                select(head, chosen, vertexOf),
                select(strength, chosen),
                select(leastStrength, chosen),
                forth == null ? null : select(forth, chosen),
                back == null ? null : select(back, chosen));
    }

    private static int[] select(int[] ends, int[] chosen, int[] vertexOf) {
        int[] selected = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            selected[i] = vertexOf[ends[chosen[i]]];
        }
        return selected;
    }

    private static double[] select(double[] values, int[] chosen) {
        double[] selected = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            selected[i] = values[chosen[i]];
        }
        return selected;
    }
}
