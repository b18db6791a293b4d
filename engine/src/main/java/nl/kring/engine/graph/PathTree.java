package nl.kring.engine.graph;

import java.util.Arrays;

/** Dependencies on shortest paths from one source after another. Time O(n + m) a source, memory 24 bytes a vertex. */
final class PathTree implements Dependencies {
    private final int[] first;
    private final int[] neighbour;
    private final int[] steps;
    private final int[] queue;
    private final double[] paths;
    private final double[] dependency;

    PathTree(Nearby nearby) {
        int order = nearby.vertices().length;
        this.first = nearby.rows().first();
        this.neighbour = nearby.rows().neighbour();
        this.steps = new int[order];
        this.queue = new int[order];
        this.paths = new double[order];
        this.dependency = new double[order];
        Arrays.fill(steps, -1);
    }

    @Override
    public void add(int[] sources, int from, int to, double[] ofVertices, double[] ofTies) {
        for (int s = from; s < to; s++) {
            int found = search(sources[s]);
            for (int at = found - 1; at >= 1; at--) {
                gather(queue[at], ofTies);
                ofVertices[queue[at]] += dependency[queue[at]];
            }
            for (int at = 0; at < found; at++) {
                steps[queue[at]] = -1;
                paths[queue[at]] = 0;
                dependency[queue[at]] = 0;
            }
        }
    }

    private int search(int source) {
        steps[source] = 0;
        paths[source] = 1;
        queue[0] = source;
        int found = 1;
        for (int at = 0; at < found; at++) {
            int v = queue[at];
            int next = steps[v] + 1;
            for (int p = first[v]; p < first[v + 1]; p++) {
                int w = neighbour[p];
                if (steps[w] < 0) {
                    steps[w] = next;
                    queue[found++] = w;
                }
                if (steps[w] == next) {
                    paths[w] += paths[v];
                }
            }
        }
        return found;
    }

    /** Hands what depends on {@code w} to the vertices before it on shortest paths, and to the ties between. */
    private void gather(int w, double[] ofTies) {
        double share = (1 + dependency[w]) / paths[w];
        int before = steps[w] - 1;
        for (int p = first[w]; p < first[w + 1]; p++) {
            int v = neighbour[p];
            if (steps[v] == before) {
                double part = paths[v] * share;
                dependency[v] += part;
                ofTies[p] += part;
            }
        }
    }
}
