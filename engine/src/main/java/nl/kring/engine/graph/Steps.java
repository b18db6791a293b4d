package nl.kring.engine.graph;

import java.util.Arrays;

/** How many ties lie between each vertex and the nearest of some targets. One breadth-first pass: O(n + m). */
public final class Steps {
    private final Adjacency ties;
    private final int[] steps;

    private Steps(Adjacency ties, int[] steps) {
        this.ties = ties;
        this.steps = steps;
    }

    /** The steps to the nearest of {@code targets}. */
    public static Steps to(Adjacency ties, int[] targets) {
        int[] steps = new int[ties.order()];
        Arrays.fill(steps, -1);
        int[] queue = new int[ties.order()];
        int found = 0;
        for (int target : targets) {
            steps[target] = 0;
            queue[found++] = target;
        }
        int[] first = ties.firsts();
        int[] neighbour = ties.neighbours();
        for (int at = 0; at < found; at++) {
            int v = queue[at];
            for (int p = first[v]; p < first[v + 1]; p++) {
                int w = neighbour[p];
                if (steps[w] < 0) {
                    steps[w] = steps[v] + 1;
                    queue[found++] = w;
                }
            }
        }
        return new Steps(ties, steps);
    }

    /** Steps from a vertex, 0 for a target; -1 when it reaches none. */
    public int from(int vertex) {
        return steps[vertex];
    }

    /** A shortest route from a vertex to a target, both included, by the earliest vertex of each step; empty without one. */
    public int[] route(int vertex) {
        if (steps[vertex] < 0) {
            return new int[0];
        }
        int[] route = new int[steps[vertex] + 1];
        route[0] = vertex;
        for (int at = 1; at < route.length; at++) {
            int p = ties.first(route[at - 1]);
            while (steps[ties.neighbour(p)] != steps[vertex] - at) {
                p++;
            }
            route[at] = ties.neighbour(p);
        }
        return route;
    }
}
