package nl.kring.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Biconnected components of three vertices or more: parts that hold together without any one of their vertices. Two share
 * at most one vertex. One depth-first pass with a stack of vertices, without recursion (Hopcroft &amp; Tarjan 1973): time
 * and memory O(n + m).
 */
public final class Blocks {
    private static final int LEAST = 3;

    private final List<int[]> blocks;
    private final int largest;

    private Blocks(List<int[]> blocks) {
        this.blocks = blocks;
        this.largest = blocks.stream().mapToInt(block -> block.length).max().orElse(0);
    }

    /** The biconnected components of a graph. */
    public static Blocks of(Adjacency ties) {
        return new Blocks(new Search(ties).run());
    }

    /** The vertices of each, ascending; in the order of these vertices. Not to be written to. */
    public List<int[]> blocks() {
        return blocks;
    }

    /** Vertices in the largest; 0 when there is none. */
    public int largestSize() {
        return largest;
    }

    /** The path from the root, and the vertices below it of which the block is not complete. */
    private static final class Search {
        private final int[] first;
        private final int[] neighbour;
        private final int[] seen;
        private final int[] low;
        private final int[] place;
        private final int[] path;
        private final int[] open;
        private final List<int[]> found = new ArrayList<>();
        private int opened;
        private int time;

        Search(Adjacency ties) {
            int order = ties.order();
            first = ties.firsts();
            neighbour = ties.neighbours();
            seen = new int[order];
            low = new int[order];
            place = new int[order];
            path = new int[order];
            open = new int[order];
        }

        List<int[]> run() {
            for (int root = 0; root < seen.length; root++) {
                if (seen[root] == 0) {
                    search(root);
                }
            }
            found.sort(Arrays::compare);
            return List.copyOf(found);
        }

        private void search(int root) {
            int depth = 0;
            opened = 0;
            enter(root, 0);
            while (depth >= 0) {
                int v = path[depth];
                if (place[v] < first[v + 1]) {
                    int w = neighbour[place[v]++];
                    if (seen[w] == 0) {
                        enter(w, ++depth);
                    } else if (depth == 0 || w != path[depth - 1]) {
                        low[v] = Math.min(low[v], seen[w]);
                    }
                } else if (--depth >= 0) {
                    leave(v, path[depth]);
                }
            }
        }

        private void enter(int v, int depth) {
            seen[v] = ++time;
            low[v] = time;
            place[v] = first[v];
            path[depth] = v;
            open[opened++] = v;
        }

        private void leave(int v, int parent) {
            low[parent] = Math.min(low[parent], low[v]);
            if (low[v] >= seen[parent]) {
                int from = opened;
                while (open[--from] != v) {
                    // all that was entered after v hangs below it
                }
                int size = opened - from + 1;
                if (size >= LEAST) {
                    int[] block = Arrays.copyOfRange(open, from, opened + 1);
                    block[size - 1] = parent;
                    Arrays.sort(block);
                    found.add(block);
                }
                opened = from;
            }
        }
    }
}
