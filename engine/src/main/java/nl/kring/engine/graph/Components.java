package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Connected components, numbered by their earliest vertex. By joining each vertex with the first few of its row, and then only
 * those outside the largest part with the rest (Sutton, Ben-Nun & Barak 2018, "Afforest"). Time O(n + m) but for a factor
 * that is constant in practice, mostly O(n); memory O(n).
 */
public final class Components {
    /** Two neighbours each join most of what can be joined. */
    private static final int FIRST_FEW = 2;

    private final int[] component;
    private final int[] sizes;
    private final int largest;

    private Components(int[] component, int[] sizes) {
        this.component = component;
        this.sizes = sizes;
        int best = -1;
        for (int c = 0; c < sizes.length; c++) {
            best = best < 0 || sizes[c] > sizes[best] ? c : best;
        }
        this.largest = best;
    }

    /** The components of a graph. */
    public static Components of(Adjacency ties) {
        int[] parent = new int[ties.order()];
        Arrays.setAll(parent, v -> v);
        join(ties, parent, 0, FIRST_FEW, -1);
        // Nobody in the largest part needs to look further: a tie stands in the rows of both its ends, also when it
        // leads
        // one way, so who belongs there and is not there yet finds it.
        join(ties, parent, FIRST_FEW, Integer.MAX_VALUE, flatten(parent));
        flatten(parent);
        return number(parent);
    }

    /** Joins each vertex with some of its neighbours: those from and before these places of its row. */
    private static void join(Adjacency ties, int[] parent, int from, int before, int except) {
        int[] first = ties.firsts();
        int[] neighbour = ties.neighbours();
        for (int v = 0; v < parent.length; v++) {
            if (parent[v] != except) {
                int last = first[v] + Math.min(before, first[v + 1] - first[v]);
                for (int p = first[v] + from; p < last; p++) {
                    int one = root(parent, v);
                    int other = root(parent, neighbour[p]);
                    parent[Math.max(one, other)] = Math.min(one, other);
                }
            }
        }
    }

    private static int root(int[] parent, int vertex) {
        int v = vertex;
        while (parent[v] != v) {
            parent[v] = parent[parent[v]];
            v = parent[v];
        }
        return v;
    }

    /** Gives everyone the earliest vertex of its part as its parent. Gives that of the largest part, or -1 when there are no vertices. */
    private static int flatten(int[] parent) {
        int[] sizes = new int[parent.length];
        int largest = -1;
        for (int v = 0; v < parent.length; v++) {
            // Parents come before their children, so theirs is the earliest vertex by now.
            parent[v] = parent[parent[v]];
            sizes[parent[v]]++;
            largest = largest < 0 || sizes[parent[v]] > sizes[largest] ? parent[v] : largest;
        }
        return largest;
    }

    private static Components number(int[] parent) {
        int[] sizes = new int[parent.length];
        int count = 0;
        for (int v = 0; v < parent.length; v++) {
            parent[v] = parent[v] == v ? count++ : parent[parent[v]];
            sizes[parent[v]]++;
        }
        return new Components(parent, Arrays.copyOf(sizes, count));
    }

    /** How many components; an actor without ties is one. */
    public int count() {
        return sizes.length;
    }

    /** Number of a vertex's component. */
    public int of(int vertex) {
        return component[vertex];
    }

    /** Vertices in a component. */
    public int size(int component) {
        return sizes[component];
    }

    /** Vertices in the component of a vertex, itself included. */
    public int sizeOf(int vertex) {
        return sizes[component[vertex]];
    }

    /** The largest component, of equals the one with the earliest vertex; -1 when there are no vertices. */
    public int largest() {
        return largest;
    }

    /** Vertices in the largest component; 0 when there are none. */
    public int largestSize() {
        return largest < 0 ? 0 : sizes[largest];
    }
}
