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

    /**
     * The depth-first pass. What is known of a vertex is needed only while it is on the way from the root, so it stands in the
     * stack, and the graph is read in breadth-first order: memory is met where it was met just before.
     */
    private static final class Search {
        private final LowPoints result;
        private final Components components;
        private final Layout layout;
        private final int[] first;
        private final int[] neighbour;
        private final int[] seen;
        private final int[] stack;
        private final int[] place;
        private final int[] low;
        private final int[] below;
        private final int[] largestPart;
        private final int[] partsTotal;
        private int time;
        private int size;

        Search(LowPoints result, Components components) {
            int order = result.ties.order();
            this.result = result;
            this.components = components;
            this.layout = result.ties.layout();
            this.first = layout.rows().first();
            this.neighbour = layout.rows().neighbour();
            this.seen = new int[order];
            this.stack = new int[order];
            this.place = new int[order];
            this.low = new int[order];
            this.below = new int[order];
            this.largestPart = new int[order];
            this.partsTotal = new int[order];
        }

        void run() {
            for (int root = 0; root < seen.length; root++) {
                if (seen[root] == 0) {
                    size = components.sizeOf(layout.vertices()[root]);
                    search(root);
                }
            }
        }

        private void search(int root) {
            int depth = 0;
            enter(0, root);
            while (depth >= 0) {
                int next = unseen(depth);
                if (next >= 0) {
                    enter(++depth, next);
                } else {
                    finish(depth);
                    if (depth > 0) {
                        leave(depth, depth - 1);
                    }
                    depth--;
                }
            }
        }

        private void enter(int depth, int v) {
            seen[v] = ++time;
            stack[depth] = v;
            place[depth] = first[v];
            low[depth] = time;
            below[depth] = 1;
            largestPart[depth] = 0;
            partsTotal[depth] = 0;
        }

        /** The next neighbour to go to, or -1; on the way those seen before say how far back one gets from here. */
        private int unseen(int depth) {
            int v = stack[depth];
            int parent = depth > 0 ? stack[depth - 1] : -1;
            int end = first[v + 1];
            int lowest = low[depth];
            for (int p = place[depth]; p < end; p++) {
                int w = neighbour[p];
                int when = seen[w];
                if (when == 0) {
                    place[depth] = p + 1;
                    low[depth] = lowest;
                    return w;
                }
                if (when < lowest && w != parent) {
                    lowest = when;
                }
            }
            place[depth] = end;
            low[depth] = lowest;
            return -1;
        }

        private void leave(int depth, int above) {
            int parent = stack[above];
            below[above] += below[depth];
            low[above] = Math.min(low[above], low[depth]);
            if (low[depth] >= seen[parent]) {
                largestPart[above] = Math.max(largestPart[above], below[depth]);
                partsTotal[above] += below[depth];
                if (above > 0 || below[depth] < size - 1) {
                    result.cutActors.set(layout.vertices()[parent]);
                }
            }
            if (low[depth] > seen[parent]) {
                // It was entered from the place before the one where its parent goes on.
                int tie = layout.ties()[layout.rows().tie()[place[above] - 1]];
                result.bridges.set(tie);
                result.tieCutOff[tie] = Math.min(below[depth], size - below[depth]);
            }
        }

        /** All parts that hang on a vertex are known: what is left of the component is the part above it. */
        private void finish(int depth) {
            int v = layout.vertices()[stack[depth]];
            if (result.cutActors.get(v)) {
                int others = size - 1;
                result.actorCutOff[v] = others - Math.max(largestPart[depth], others - partsTotal[depth]);
            }
        }
    }
}
