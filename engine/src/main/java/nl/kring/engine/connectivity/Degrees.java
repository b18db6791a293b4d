package nl.kring.engine.connectivity;

import java.util.Arrays;
import nl.kring.engine.graph.Adjacency;

/** Numbers of ties. */
final class Degrees {
    private Degrees() {}

    /** Ascending. */
    static int[] sorted(Adjacency ties) {
        int[] degrees = new int[ties.order()];
        Arrays.setAll(degrees, ties::degree);
        Arrays.sort(degrees);
        return degrees;
    }
}
