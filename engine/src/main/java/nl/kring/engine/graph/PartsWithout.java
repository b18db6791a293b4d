package nl.kring.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Into which parts a component falls apart without one vertex. Time and memory O(n + m).
 *
 * @param parts largest first, of equals the one with the earliest neighbour of the vertex
 */
public record PartsWithout(List<Part> parts) {

    /**
     * One part.
     *
     * @param size how many vertices it has
     * @param neighbours those of the vertex that is gone, ascending
     */
    public record Part(int size, int[] neighbours) {}

    /** The parts without a vertex; none of an isolate. */
    public static PartsWithout of(Adjacency ties, int vertex) {
        int[] part = new int[ties.order()];
        Arrays.fill(part, -1);
        part[vertex] = ties.order();
        int[] queue = new int[ties.order()];
        List<Part> parts = new ArrayList<>();
        int[] first = ties.firsts();
        int[] neighbour = ties.neighbours();
        for (int p = first[vertex]; p < first[vertex + 1]; p++) {
            if (part[neighbour[p]] < 0) {
                int number = parts.size();
                int size = fill(ties, neighbour[p], number, part, queue);
                int[] own = Arrays.stream(neighbour, first[vertex], first[vertex + 1])
                        .filter(w -> part[w] == number)
                        .toArray();
                parts.add(new Part(size, own));
            }
        }
        parts.sort(Comparator.comparingInt((Part one) -> -one.size()));
        return new PartsWithout(List.copyOf(parts));
    }

    private static int fill(Adjacency ties, int root, int number, int[] part, int[] queue) {
        int[] first = ties.firsts();
        int[] neighbour = ties.neighbours();
        part[root] = number;
        queue[0] = root;
        int found = 1;
        for (int at = 0; at < found; at++) {
            for (int p = first[queue[at]]; p < first[queue[at] + 1]; p++) {
                int w = neighbour[p];
                if (part[w] < 0) {
                    part[w] = number;
                    queue[found++] = w;
                }
            }
        }
        return found;
    }
}
