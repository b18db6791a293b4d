package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * From which vertices shortest paths are searched: all, which is exact, or a sample drawn without replacement, which
 * estimates.
 */
public final class Sources {
    private final int[] vertices;
    private final int order;

    private Sources(int[] vertices, int order) {
        this.vertices = vertices;
        this.order = order;
    }

    /** Every vertex. */
    public static Sources all(Adjacency ties) {
        int[] vertices = new int[ties.order()];
        Arrays.setAll(vertices, v -> v);
        return new Sources(vertices, ties.order());
    }

    /**
     * {@code count} vertices, or all when there are no more; the same for the same seed.
     *
     * @param count 2 or more: of one source nothing follows about itself
     */
    public static Sources sample(Adjacency ties, int count, long seed) {
        if (count < 2) {
            throw new IllegalArgumentException("an estimate takes 2 sources or more");
        }
        Sources all = all(ties);
        if (count >= all.order) {
            return all;
        }
        SplittableRandom random = new SplittableRandom(seed);
        int[] vertices = all.vertices;
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i, vertices.length);
            int swapped = vertices[i];
            vertices[i] = vertices[other];
            vertices[other] = swapped;
        }
        int[] chosen = Arrays.copyOf(vertices, count);
        Arrays.sort(chosen);
        return new Sources(chosen, all.order);
    }

    /** The sources, ascending. */
    int[] vertices() {
        return vertices;
    }

    /** Their places in breadth-first order, ascending. */
    int[] places(Nearby nearby) {
        boolean[] chosen = new boolean[order];
        for (int v : vertices) {
            chosen[v] = true;
        }
        int[] places = new int[vertices.length];
        int found = 0;
        for (int place = 0; place < order; place++) {
            if (chosen[nearby.vertices()[place]]) {
                places[found++] = place;
            }
        }
        return places;
    }

    /**
     * For each vertex, how many other vertices there are for each source that is another vertex: what a sum over sources
     * is multiplied by to stand for all others. 1 when exact.
     */
    double[] perOther() {
        double[] perOther = new double[order];
        Arrays.fill(perOther, exact() ? 1 : (order - 1.0) / vertices.length);
        if (!exact()) {
            for (int v : vertices) {
                perOther[v] = (order - 1.0) / (vertices.length - 1);
            }
        }
        return perOther;
    }

    /**
     * How far off a mean over all other vertices may be that is estimated for every vertex at once, of values in [0, 1]
     * (Hoeffding 1963, of draws without replacement too; Eppstein & Wang 2004). A vertex that is a source itself has one
     * source less. 0 when exact.
     */
    public double offOfAll() {
        return off(vertices.length - 1, Certainty.doubt(order, 1 - Certainty.CONFIDENCE));
    }

    /** The same of one mean over vertices of which {@code count} are sources. */
    public double offOfMean(int count) {
        return off(count, Certainty.doubt(1, 1 - Certainty.CONFIDENCE));
    }

    private double off(int count, double doubt) {
        return exact() ? 0 : Math.sqrt(doubt / (2.0 * count));
    }

    /** How many vertices there are. */
    public int order() {
        return order;
    }

    /** How many sources. */
    public int count() {
        return vertices.length;
    }

    /** Whether every vertex is a source. */
    public boolean exact() {
        return vertices.length == order;
    }
}
