package nl.kring.engine.graph;

/**
 * Core numbers: the largest k such that a vertex belongs to a part of the graph in which everyone has k ties or more
 * (Seidman 1983). By bins (Batagelj &amp; Zaveršnik 2003): time and memory O(n + m).
 */
public final class Cores {
    private final int[] core;

    private Cores(int[] core) {
        this.core = core;
    }

    /** The core numbers of a graph. */
    public static Cores of(Adjacency ties) {
        int order = ties.order();
        Layout layout = ties.layout();
        int[] left = new int[order];
        int most = 0;
        for (int v = 0; v < order; v++) {
            left[v] = layout.rows().degree(v);
            most = Math.max(most, left[v]);
        }
        int[] bin = new int[most + 2];
        for (int v = 0; v < order; v++) {
            bin[left[v] + 1]++;
        }
        for (int k = 0; k <= most; k++) {
            bin[k + 1] += bin[k];
        }
        int[] queue = new int[order];
        int[] position = new int[order];
        int[] next = bin.clone();
        for (int v = 0; v < order; v++) {
            position[v] = next[left[v]]++;
            queue[position[v]] = v;
        }
        peel(layout.rows(), left, bin, queue, position);
        int[] core = new int[order];
        for (int v = 0; v < order; v++) {
            core[layout.vertices()[v]] = left[v];
        }
        return new Cores(core);
    }

    /** Takes the vertex with the fewest ties left, again and again; neighbours with more move one bin down. */
    private static void peel(Rows rows, int[] left, int[] bin, int[] queue, int[] position) {
        int[] first = rows.first();
        int[] neighbour = rows.neighbour();
        for (int v : queue) {
            for (int p = first[v]; p < first[v + 1]; p++) {
                int w = neighbour[p];
                if (left[w] > left[v]) {
                    int front = bin[left[w]];
                    int moved = queue[front];
                    queue[position[w]] = moved;
                    position[moved] = position[w];
                    queue[front] = w;
                    position[w] = front;
                    bin[left[w]]++;
                    left[w]--;
                }
            }
        }
    }

    /** Core number of a vertex; 0 without ties. */
    public int of(int vertex) {
        return core[vertex];
    }

    /** The largest core number; 0 when there are no ties. */
    public int degeneracy() {
        int most = 0;
        for (int k : core) {
            most = Math.max(most, k);
        }
        return most;
    }
}
