package nl.kring.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Cuts a piece of a graph until every part is k-connected: has more than k vertices, and holds together without any
 * k − 1 of them.
 *
 * <p>Who has fewer than k ties is taken away first. Then a set is grown that no k − 1 vertices can divide (Even 1975): k
 * vertices, pair by pair tied or joined by k separate paths, and then each vertex from which k paths that share nothing
 * else lead to k different vertices of the set; k neighbours in the set are such paths, so that flows are needed where
 * circles meet only. When the set is everyone, the piece is k-connected.
 *
 * <p>A vertex with fewer such paths has a cut: fewer than k vertices between its side and the rest of the set. The side
 * with the cut becomes a piece of its own, and the side is taken away. One cut is enough, and the cut stays on both sides:
 * a k-connected part has more vertices than the cut, and what it has outside the cut is not divided by it, so it lies
 * wholly in one of the two; and as the two share fewer than k vertices, in one only, so that none is found twice or within
 * another. After a cut the set may not be indivisible any more. It is used to find further cuts, which are cuts whatever
 * it is, and then the search begins anew with what is left: only a search without any cut shows that a piece is
 * k-connected.
 *
 * <p>Time: of one search O(k m) for the flows that fail, which take what they have met away, and for those that succeed
 * O(k m) each at worst, but mostly some steps, as they end where the set begins. Memory O(n + m).
 */
final class KSplit {
    private final int k;
    private final LongConsumer spend;
    private final Deque<Piece> todo = new ArrayDeque<>();
    private final List<Piece> found = new ArrayList<>();

    private KSplit(int k, LongConsumer spend) {
        this.k = k;
        this.spend = spend;
    }

    /**
     * The k-connected parts of a piece that are in no larger one.
     *
     * @param k 1 or more
     * @param spend hears how many ties are met; may throw
     */
    static List<Piece> of(Piece piece, int k, LongConsumer spend) {
        KSplit split = new KSplit(k, spend);
        split.todo.push(piece);
        while (!split.todo.isEmpty()) {
            split.next(split.todo.pop());
        }
        return split.found;
    }

    private void next(Piece whole) {
        spend.accept(whole.order() + 1L);
        Piece piece = core(whole);
        if (piece.order() <= k) {
            return;
        }
        // Without k − 1 vertices, two that are not tied would still have a neighbour in common (Chartrand & Harary
        // 1968).
        if (2 * piece.leastDegree() - piece.order() + 2 >= k || new Search(piece).whole()) {
            found.add(piece);
        }
    }

    /** What is left when whoever has fewer than k ties is taken away, again and again. */
    private Piece core(Piece piece) {
        if (piece.order() == 0 || piece.leastDegree() >= k) {
            return piece;
        }
        Rest rest = new Rest(piece, k);
        for (int v = 0; v < piece.order(); v++) {
            rest.prune(v);
        }
        return piece.part(rest.vertices());
    }

    /** One search: the set, how many neighbours in it each other vertex has, and who is next. */
    private final class Search {
        private final Piece piece;
        private final Rest rest;
        private final PathsToSet paths;
        private final boolean[] set;
        private final int[] near;
        private final Frontier frontier;
        private int members;
        private int noted;
        private boolean cut;

        Search(Piece piece) {
            spend.accept(piece.neighbour().length);
            this.piece = piece;
            this.rest = new Rest(piece, k);
            this.paths = new PathsToSet(piece, rest.gone(), spend);
            this.set = new boolean[piece.order()];
            this.near = new int[piece.order()];
            this.frontier = new Frontier(piece.order(), k);
        }

        /** Whether the piece is k-connected; else its parts are to be looked at. */
        boolean whole() {
            int[] seed = Seed.of(piece, k);
            for (int i = 0; i < k && !cut; i++) {
                separate(seed, i);
            }
            if (!cut) {
                for (int v : seed) {
                    join(v);
                }
                grow();
            }
            if (cut) {
                todo.push(piece.part(rest.vertices()));
            }
            return !cut;
        }

        /** Whether someone of the seed has k separate paths to each before. */
        private void separate(int[] seed, int at) {
            for (int i = 0; i < at && !cut; i++) {
                if (!piece.tied(seed[at], seed[i])) {
                    boolean[] around = new boolean[piece.order()];
                    for (int p = piece.first()[seed[i]]; p < piece.first()[seed[i] + 1]; p++) {
                        around[piece.neighbour()[p]] = true;
                    }
                    reach(seed[at], around);
                }
            }
        }

        private void grow() {
            int v = frontier.next(near, this::open);
            while (v >= 0 && indivisible()) {
                if (near[v] >= k || reach(v, set)) {
                    join(v);
                }
                v = frontier.next(near, this::open);
            }
        }

        private boolean open(int v) {
            return !set[v] && !rest.gone()[v];
        }

        /** A set of fewer than k could be the cut itself: members may have been taken away. */
        private boolean indivisible() {
            for (; noted < rest.taken(); noted++) {
                members -= set[rest.taken(noted)] ? 1 : 0;
            }
            return members >= k;
        }

        private void join(int v) {
            set[v] = true;
            members++;
            for (int p = piece.first()[v]; p < piece.first()[v + 1]; p++) {
                int w = piece.neighbour()[p];
                near[w]++;
                frontier.add(w, near[w]);
            }
        }

        /** Whether k paths lead to a set; else the side of the vertex is a piece of its own. */
        private boolean reach(int v, boolean[] target) {
            if (paths.enough(k, v, target)) {
                return true;
            }
            cut = true;
            int[] side = paths.side();
            int[] between = paths.cut();
            if (side.length + between.length > k) {
                int[] both = Arrays.copyOf(side, side.length + between.length);
                System.arraycopy(between, 0, both, side.length, between.length);
                Arrays.sort(both);
                todo.push(piece.part(both));
            }
            for (int w : side) {
                rest.take(w);
            }
            return false;
        }
    }
}
