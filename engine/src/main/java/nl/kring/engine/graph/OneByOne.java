package nl.kring.engine.graph;

import java.util.Arrays;

/** Breadth-first searches from one source after another. Time O(n + m) a source, memory 8 bytes a vertex. */
final class OneByOne implements Searches {
    private final int[] first;
    private final int[] neighbour;
    private final Workers workers;
    private final int[] steps;
    private final int[] queue;

    OneByOne(Nearby nearby, Workers workers) {
        this.first = nearby.rows().first();
        this.neighbour = nearby.rows().neighbour();
        this.workers = workers;
        this.steps = new int[nearby.vertices().length];
        this.queue = new int[steps.length];
        Arrays.fill(steps, -1);
    }

    @Override
    public void run(int[] sources, int from, int to, Met met) {
        for (int s = from; s < to; s++) {
            workers.check();
            int found = search(sources[s]);
            for (int at = 1; at < found; at++) {
                met.at(queue[at], 1, steps[queue[at]]);
            }
            for (int at = 0; at < found; at++) {
                steps[queue[at]] = -1;
            }
        }
    }

    private int search(int source) {
        steps[source] = 0;
        queue[0] = source;
        int found = 1;
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
        return found;
    }
}
