package nl.kring.engine.graph;

import java.util.BitSet;

/**
 * Bridges and cut actors with what they hold on to, in one depth-first pass without recursion (Tarjan 1972). Time and
 * memory O(n + m).
 */
public final class LowPoints {
    private final Adjacency ties;
    private final BitSet cutActors;
    private final BitSet bridges;
    private final int[] actorCutOff;
    private final int[] tieCutOff;

    private LowPoints(Adjacency ties) {
        this.ties = ties;
        this.cutActors = new BitSet(ties.order());
        this.bridges = new BitSet(ties.size());
        this.actorCutOff = new int[ties.order()];
        this.tieCutOff = new int[ties.size()];
    }

    /** The bridges and cut actors of a graph. */
    public static LowPoints of(Adjacency ties, Components components) {
        LowPoints result = new LowPoints(ties);
        new Search(result, components).run();
        return result;
    }

    /** Whether the component falls apart without this vertex. */
    public boolean cutActor(int vertex) {
        return cutActors.get(vertex);
    }

    /** Whether the component falls apart without this tie. */
    public boolean bridge(int tie) {
        return bridges.get(tie);
    }

    /** Vertices that are no longer joined to the largest remaining part of the component without this vertex. */
    public int cutOffByActor(int vertex) {
        return actorCutOff[vertex];
    }

    /** Vertices that are no longer joined to the largest remaining part of the component without this tie. */
    public int cutOffByTie(int tie) {
        return tieCutOff[tie];
    }

    /** How many cut actors. */
    public int cutActors() {
        return cutActors.cardinality();
    }

    /** How many bridges. */
    public int bridges() {
        return bridges.cardinality();
    }

    /** The depth-first pass: one stack of vertices, where each stands in its row, and what hangs below it. */
    private static final class Search {
        private final LowPoints result;
        private final Components components;
        private final int[] first;
        private final int[] neighbour;
        private final int[] seen;
        private final int[] low;
        private final int[] below;
        private final int[] parentTie;
        private final int[] place;
        private final int[] stack;
        private final int[] largestPart;
        private final int[] partsTotal;
        private int time;

        Search(LowPoints result, Components components) {
            int order = result.ties.order();
            this.result = result;
            this.components = components;
            this.first = result.ties.firsts();
            this.neighbour = result.ties.neighbours();
            this.seen = new int[order];
            this.low = new int[order];
            this.below = new int[order];
            this.parentTie = new int[order];
            this.place = new int[order];
            this.stack = new int[order];
            this.largestPart = new int[order];
            this.partsTotal = new int[order];
        }

        void run() {
            for (int root = 0; root < seen.length; root++) {
                if (seen[root] == 0) {
                    search(root);
                }
            }
        }

        private void search(int root) {
            int depth = 0;
            stack[0] = root;
            enter(root, -1);
            while (depth >= 0) {
                int v = stack[depth];
                if (place[v] < first[v + 1]) {
                    int p = place[v]++;
                    int w = neighbour[p];
                    int tie = result.ties.tie(p);
                    if (seen[w] == 0) {
                        stack[++depth] = w;
                        enter(w, tie);
                    } else if (tie != parentTie[v]) {
                        low[v] = Math.min(low[v], seen[w]);
                    }
                } else {
                    depth--;
                    leave(v, depth < 0 ? -1 : stack[depth], root);
                }
            }
        }

        private void enter(int v, int tie) {
            seen[v] = ++time;
            low[v] = time;
            below[v] = 1;
            parentTie[v] = tie;
            place[v] = first[v];
        }

        private void leave(int v, int parent, int root) {
            finish(v, root);
            if (parent < 0) {
                return;
            }
            below[parent] += below[v];
            low[parent] = Math.min(low[parent], low[v]);
            if (low[v] >= seen[parent]) {
                largestPart[parent] = Math.max(largestPart[parent], below[v]);
                partsTotal[parent] += below[v];
                if (parent != root || below[v] < components.sizeOf(root) - 1) {
                    result.cutActors.set(parent);
                }
            }
            if (low[v] > seen[parent]) {
                result.bridges.set(parentTie[v]);
                result.tieCutOff[parentTie[v]] = Math.min(below[v], components.sizeOf(root) - below[v]);
            }
        }

        /** All parts that hang on {@code v} are known: what is left of the component is the part above it. */
        private void finish(int v, int root) {
            if (result.cutActors.get(v)) {
                int others = components.sizeOf(root) - 1;
                result.actorCutOff[v] = others - Math.max(largestPart[v], others - partsTotal[v]);
            }
        }
    }
}
