package nl.kring.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The k-components of a graph for every k (Moody &amp; White 2003): the largest parts that have more than k vertices and
 * hold together without any k − 1 of them. Of k = 1 the components of two vertices or more, of k = 2 the biconnected
 * components of three or more; two k-components share at most k − 1 vertices, and each lies within one (k − 1)-component,
 * within which it is searched.
 *
 * <p>Time O(n + m) for k ≤ 2. Above, each level takes O(k m) and flows of mostly some steps where circles meet; flows
 * from all actors through the whole graph, O(n k m), are the worst, and come near it in long thin rings only. The karate
 * club takes a millisecond, towns with twelve contacts each a tenth of a second for 2,000 residents, and four for 100,000.
 * Memory O(n + m) for the work, and 4 bytes for each vertex of each component that is kept.
 *
 * <p>Work may be limited, in ties met, so that the same graph ends at the same place on any machine. Then {@link #searched}
 * is the last level that is known in full; no component above it is given, and a vertex in one at that level may be in a
 * deeper one.
 */
public final class KComponents {
    private static final int LINEAR = 2;

    private final int[] level;
    private final List<Component> components = new ArrayList<>();
    private int searched;
    private boolean complete;

    /**
     * One k-component.
     *
     * @param k how many vertices must go before it can fall apart, at least
     * @param within place of the (k − 1)-component that it lies in; -1 when k is 1
     * @param vertices ascending; not to be written to
     */
    public record Component(int k, int within, int[] vertices) {}

    private record Part(Piece piece, int within) {}

    private KComponents(int order) {
        level = new int[order];
    }

    /**
     * The k-components of a graph.
     *
     * @param limit how many ties may be met above k = 2
     */
    public static KComponents of(Adjacency ties, long limit, Workers workers) {
        KComponents result = new KComponents(ties.order());
        result.search(ties, new Budget(limit, workers), workers);
        return result;
    }

    private void search(Adjacency ties, Budget budget, Workers workers) {
        keep(1, connected(ties));
        List<Part> level = blocks(ties);
        keep(LINEAR, level);
        Expected expected = Expected.of(ties, workers);
        for (int k = LINEAR + 1; !level.isEmpty(); k++) {
            List<Part> next = deeper(level, components.size() - level.size(), k, budget, expected);
            if (next == null) {
                return;
            }
            keep(k, next);
            level = next;
        }
        complete = true;
    }

    private static List<Part> connected(Adjacency ties) {
        Components components = Components.of(ties);
        int[][] members = new int[components.count()][];
        int[] filled = new int[components.count()];
        for (int v = 0; v < ties.order(); v++) {
            int c = components.of(v);
            if (filled[c] == 0) {
                members[c] = new int[components.size(c)];
            }
            members[c][filled[c]++] = v;
        }
        return Arrays.stream(members)
                .filter(vertices -> vertices.length > 1)
                .map(vertices -> new Part(new Piece(vertices, new int[0], new int[0]), -1))
                .toList();
    }

    private List<Part> blocks(Adjacency ties) {
        int[] of = new int[level.length];
        for (int c = 0; c < components.size(); c++) {
            for (int v : components.get(c).vertices()) {
                of[v] = c;
            }
        }
        return Blocks.of(ties).blocks().stream()
                .map(vertices -> new Part(Piece.of(ties, vertices), of[vertices[0]]))
                .toList();
    }

    /**
     * The k-components within the (k − 1)-components; null when that is too much work.
     *
     * @param begin place of the first (k − 1)-component
     */
    private static @Nullable List<Part> deeper(List<Part> level, int begin, int k, Budget budget, Expected expected) {
        List<Part> next = new ArrayList<>();
        try {
            for (int i = 0; i < level.size(); i++) {
                for (Piece piece : KSplit.of(level.get(i).piece(), k, budget)) {
                    next.add(new Part(piece, begin + i));
                }
                expected.at(k, i + 1, level.size());
            }
        } catch (Spent e) {
            return null;
        }
        next.sort(Comparator.comparing(part -> part.piece().vertex(), Arrays::compare));
        return next;
    }

    private void keep(int k, List<Part> parts) {
        for (Part part : parts) {
            components.add(new Component(k, part.within(), part.piece().vertex()));
            for (int v : part.piece().vertex()) {
                level[v] = k;
            }
        }
        searched = k;
    }

    /** The largest k such that a vertex is in a k-component; 0 without ties. */
    public int level(int vertex) {
        return level[vertex];
    }

    /** All, by k and then in the order of their vertices. */
    public List<Component> components() {
        return components;
    }

    /** The last level that was searched in full. */
    public int searched() {
        return searched;
    }

    /** Whether all k-components of all levels are known. */
    public boolean complete() {
        return complete;
    }

    /**
     * How far the search is: a k-component lies in the part where everyone has k ties or more, so that the sizes of these parts say
     * what each level takes at most.
     *
     * @param before their sizes added up, for every k those before it
     */
    private record Expected(long[] before, Workers workers) {
        private static final int WHOLE = 1000;

        static Expected of(Adjacency ties, Workers workers) {
            Cores cores = Cores.of(ties);
            long[] before = new long[cores.degeneracy() + 2];
            for (int v = 0; v < ties.order(); v++) {
                for (int k = LINEAR + 1; k <= cores.of(v); k++) {
                    before[k + 1]++;
                }
            }
            for (int k = 1; k < before.length; k++) {
                before[k] += before[k - 1];
            }
            return new Expected(before, workers);
        }

        /** Tells that some parts of a level were searched. */
        void at(int k, int part, int parts) {
            long all = before[before.length - 1];
            if (k < before.length - 1) {
                long of = before[k] + (before[k + 1] - before[k]) * part / parts;
                workers.at((int) (WHOLE * of / all), WHOLE);
            }
        }
    }

    private static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent() {
            super("spent", null, false, false);
        }
    }

    /** How much work is left; asks now and then whether it was cancelled. */
    private static final class Budget implements LongConsumer {
        private static final int OFTEN = 1 << 16;

        private final Workers workers;
        private long left;
        private long unasked = OFTEN;

        Budget(long limit, Workers workers) {
            this.left = limit;
            this.workers = workers;
        }

        @Override
        public void accept(long met) {
            left -= met;
            unasked += met;
            if (unasked >= OFTEN) {
                unasked = 0;
                workers.check();
            }
            if (left < 0) {
                throw new Spent();
            }
        }
    }
}
