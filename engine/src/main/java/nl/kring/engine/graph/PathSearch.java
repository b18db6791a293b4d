package nl.kring.engine.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A breadth-first search that counts shortest paths, and what depends on whom on them. Memory 40 bytes a vertex. */
final class PathSearch {
    final int[] distance;
    final double[] paths;
    final double[] dependency;
    private final Adjacency ties;
    private final int[] first;
    private final int[] neighbour;
    private final int[] queue;
    private final double[] passing;

    PathSearch(Adjacency ties) {
        this.ties = ties;
        this.first = ties.firsts();
        this.neighbour = ties.neighbours();
        this.distance = new int[ties.order()];
        this.paths = new double[ties.order()];
        this.dependency = new double[ties.order()];
        this.queue = new int[ties.order()];
        this.passing = new double[ties.order()];
    }

    /** Searches from a vertex; all that were reached, in the order of their distance. */
    int[] from(int source) {
        Arrays.fill(distance, -1);
        distance[source] = 0;
        paths[source] = 1;
        queue[0] = source;
        int found = 1;
        for (int at = 0; at < found; at++) {
            int v = queue[at];
            for (int p = first[v]; p < first[v + 1]; p++) {
                int w = neighbour[p];
                if (distance[w] < 0) {
                    distance[w] = distance[v] + 1;
                    paths[w] = 0;
                    queue[found++] = w;
                }
                if (distance[w] == distance[v] + 1) {
                    paths[w] += paths[v];
                }
            }
        }
        return Arrays.copyOf(queue, found);
    }

    /**
     * Hands what depends on each vertex to those before it.
     *
     * @param found what the search reached
     * @param through the vertex of whose paths is kept what each tie carries
     * @param load to which that is added, by tie; null when nobody asks
     */
    void gather(int[] found, int through, double @Nullable [] load) {
        for (int v : found) {
            dependency[v] = 0;
        }
        for (int at = found.length - 1; at >= 1; at--) {
            int w = found[at];
            double share = (1 + dependency[w]) / paths[w];
            for (int p = first[w]; p < first[w + 1]; p++) {
                int v = neighbour[p];
                if (distance[v] == distance[w] - 1) {
                    dependency[v] += paths[v] * share;
                }
            }
        }
        if (load != null && distance[through] > 0) {
            before(found, through, load);
            after(found, through, load);
        }
    }

    /** The paths that run on beyond the vertex come to it by the ties before it. */
    private void before(int[] found, int through, double[] load) {
        for (int v : found) {
            passing[v] = 0;
        }
        passing[through] = dependency[through];
        for (int at = found.length - 1; at >= 1; at--) {
            int w = found[at];
            for (int p = first[w]; passing[w] > 0 && p < first[w + 1]; p++) {
                int v = neighbour[p];
                if (distance[v] == distance[w] - 1) {
                    double part = passing[w] * paths[v] / paths[w];
                    passing[v] += part;
                    load[ties.tie(p)] += part;
                }
            }
        }
    }

    /** What reaches a vertex through the one asked about, as a share of its paths, and all that depends on it. */
    private void after(int[] found, int through, double[] load) {
        for (int v : found) {
            passing[v] = 0;
        }
        passing[through] = 1;
        for (int v : found) {
            for (int p = first[v]; passing[v] > 0 && p < first[v + 1]; p++) {
                int w = neighbour[p];
                if (distance[w] == distance[v] + 1) {
                    double part = passing[v] * paths[v] / paths[w];
                    passing[w] += part;
                    load[ties.tie(p)] += part * (1 + dependency[w]);
                }
            }
        }
    }
}
