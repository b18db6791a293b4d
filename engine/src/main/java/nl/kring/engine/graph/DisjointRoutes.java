package nl.kring.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/**
 * How many routes run from a vertex to some targets that share no vertex but the one they begin at: by Menger's theorem
 * (1927) the fewest vertices, the first excepted, whose loss leaves no route. A maximum flow with room for one unit in
 * each vertex (Ford &amp; Fulkerson 1956; Even &amp; Tarjan 1975),
 *
 * <pre>routes(v) = max |f|,  f from v,  f(w) ≤ 1 through each w ≠ v,  into targets ≠ v</pre>
 *
 * where each route is found by one {@link RouteSearch}. A route ends at the first target it meets, which changes no
 * maximum, so what lies behind targets is never searched.
 *
 * <p>The costly search is the last, in vain. It is left out when {@code v} has no contact left that leads anywhere but
 * back, or when an earlier search in vain went through {@code v}: whatever that one could reach lies behind as few
 * vertices as routes had been found.
 *
 * <p>Time O(routes × (n + m)) a vertex at most; commonly tens of vertices a route. Memory 70 bytes a vertex and 8 a tie
 * for all threads, and 80 bytes a vertex for each {@link Finder}. Safe to share between threads: what they tell each other
 * saves time and changes no result.
 */
public final class DisjointRoutes {
    final int[] first;
    final int[] neighbour;
    final int[] targets;
    final boolean[] target;
    final NearestTargets nearest;
    final AtomicIntegerArray atMost;
    final Runnable check;
    private final Dominators dominators;

    private DisjointRoutes(Adjacency ties, int[] targets, Dominators dominators, Runnable check) {
        this.first = ties.firsts();
        this.targets = targets;
        this.target = new boolean[ties.order()];
        this.dominators = dominators;
        this.check = check;
        int[] bounds = new int[ties.order()];
        Arrays.fill(bounds, targets.length);
        this.atMost = new AtomicIntegerArray(bounds);
        for (int t : targets) {
            target[t] = true;
        }
        this.nearest = NearestTargets.of(ties, targets, target, check);
        this.neighbour = nearest.sorted(ties);
    }

    /**
     * For routes to some targets.
     *
     * @param targets each vertex once
     * @param dominators those towards the same targets
     * @param check called every few milliseconds by whatever thread works; may throw to end the work
     */
    public static DisjointRoutes to(Adjacency ties, int[] targets, Dominators dominators, Runnable check) {
        return new DisjointRoutes(ties, targets, dominators, check);
    }

    /** One that counts routes, for one thread at a time. */
    public Finder finder() {
        return new Finder(this);
    }

    /** More routes than that there cannot be: of the contacts, those for whom all routes lead back do not count. */
    private int limit(int source) {
        int contacts = 0;
        for (int p = first[source]; p < first[source + 1]; p++) {
            contacts += backOnly(neighbour[p], source) ? 0 : 1;
        }
        return Math.min(contacts, atMost.getOpaque(source));
    }

    /** Whether all routes from a contact of {@code source} lead back to it. */
    boolean backOnly(int contact, int source) {
        return dominators.next(contact) == source;
    }

    /** Counts the routes of one vertex after another; not safe to share between threads. */
    public static final class Finder {
        private final DisjointRoutes routes;
        private final RouteFlow flow;
        private final RouteSearch search;

        private Finder(DisjointRoutes routes) {
            this.routes = routes;
            this.flow = new RouteFlow(routes.target.length);
            this.search = new RouteSearch(routes, flow);
        }

        /** Routes from a vertex; from a target, those to the others. */
        public int from(int source) {
            if (!routes.dominators.reaches(source)) {
                return 0;
            }
            if (routes.dominators.next(source) >= 0) {
                return 1;
            }
            int found = fill(source);
            flow.clear();
            return found;
        }

        private int fill(int source) {
            int most = routes.limit(source);
            int found = 0;
            while (found < most && search.oneMore(source, found)) {
                found++;
            }
            return found;
        }

        /**
         * As many routes from a vertex as {@link #from} counts, each with both ends, shortest first, of equals by the order
         * of their vertices. They depend on what the finder did before, their number does not.
         */
        public List<int[]> routes(int source) {
            List<int[]> found = new ArrayList<>();
            if (routes.dominators.reaches(source)) {
                fill(source);
                for (int p = routes.first[source]; p < routes.first[source + 1]; p++) {
                    if (flow.before(routes.neighbour[p]) == source) {
                        found.add(route(source, routes.neighbour[p]));
                    }
                }
                flow.clear();
            }
            found.sort(Comparator.comparingInt((int[] route) -> route.length).thenComparing(Arrays::compare));
            return found;
        }

        private int[] route(int source, int begin) {
            IntStream.Builder route = IntStream.builder().add(source);
            for (int on = begin; on != RouteFlow.NONE; on = flow.after(on)) {
                route.add(on);
            }
            return route.build().toArray();
        }
    }
}
