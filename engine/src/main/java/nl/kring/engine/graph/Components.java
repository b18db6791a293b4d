package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Connected components, numbered by their earliest vertex. One breadth-first pass: time and memory O(n + m).
 */
public final class Components {
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
        int order = ties.order();
        int[] component = new int[order];
        Arrays.fill(component, -1);
        int[] queue = new int[order];
        int[] sizes = new int[order];
        int count = 0;
        for (int root = 0; root < order; root++) {
            if (component[root] < 0) {
                sizes[count] = fill(ties, root, count, component, queue);
                count++;
            }
        }
        return new Components(component, Arrays.copyOf(sizes, count));
    }

    private static int fill(Adjacency ties, int root, int number, int[] component, int[] queue) {
        int[] first = ties.firsts();
        int[] neighbour = ties.neighbours();
        component[root] = number;
        queue[0] = root;
        int found = 1;
        for (int at = 0; at < found; at++) {
            int v = queue[at];
            for (int p = first[v]; p < first[v + 1]; p++) {
                int w = neighbour[p];
                if (component[w] < 0) {
                    component[w] = number;
                    queue[found++] = w;
                }
            }
        }
        return found;
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
