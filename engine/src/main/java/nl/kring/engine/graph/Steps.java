package nl.kring.engine.graph;

import java.util.Arrays;

/** How many ties lie between each vertex and the nearest of some targets. One breadth-first pass: O(n + m). */
public final class Steps {
    private final int[] steps;

    private Steps(int[] steps) {
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
        return new Steps(steps);
    }

    /** Steps from a vertex, 0 for a target; -1 when it reaches none. */
    public int from(int vertex) {
        return steps[vertex];
    }
}
