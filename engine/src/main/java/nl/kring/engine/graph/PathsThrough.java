package nl.kring.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What runs through one vertex: between which two of its neighbours shortest paths run, and along which stretches, counted
 * in pairs of vertices as betweenness counts them (Brandes 2001). Of the component of the vertex, all others are searched
 * from when they are no more than {@value #MOST}, else that many, drawn by a seed, and amounts are estimates. Undirected
 * and unweighted. Time O({@value #MOST} (n + m)), memory O(n + m).
 */
public final class PathsThrough {
    /** Searches of one vertex's question: on 10,000 vertices together less than a second. */
    private static final int MOST = 256;

    /** Nobody reads a longer one. */
    private static final int LONGEST = 11;

    private final Adjacency ties;
    private final int vertex;
    private final Runnable check;
    private final int[] sources;
    private final int others;
    private final PathSearch search;
    private final Map<Long, Double> pairs = new HashMap<>();
    private final double[] load;

    private PathsThrough(Adjacency ties, int vertex, long seed, Runnable check) {
        this.ties = ties;
        this.vertex = vertex;
        this.check = check;
        this.search = new PathSearch(ties);
        this.load = new double[ties.size()];
        int[] reached = search.from(vertex);
        this.others = reached.length - 1;
        this.sources = sample(Arrays.copyOfRange(reached, 1, reached.length), seed);
        for (int source : sources) {
            check.run();
            gather(source);
        }
    }

    /**
     * What runs through a vertex.
     *
     * @param seed draws from where is searched when not from all
     * @param check called every few milliseconds; may throw to end the work
     */
    public static PathsThrough of(Adjacency ties, int vertex, long seed, Runnable check) {
        return new PathsThrough(ties, vertex, seed, check);
    }

    /**
     * Two neighbours.
     *
     * @param one the earlier vertex
     * @param other the later one
     * @param amount pairs of vertices whose shortest paths run from the one through the vertex to the other
     */
    public record Pair(int one, int other, double amount) {}

    /**
     * A stretch of shortest paths.
     *
     * @param vertices in order
     * @param amount pairs of vertices whose shortest paths run all along it
     */
    public record Stretch(int[] vertices, double amount) {}

    /** From how many vertices was searched. */
    public int sources() {
        return sources.length;
    }

    /** How many other vertices the component has. */
    public int others() {
        return others;
    }

    private static int[] sample(int[] all, long seed) {
        if (all.length <= MOST) {
            return all;
        }
        SplittableRandom random = new SplittableRandom(seed);
        Arrays.sort(all);
        for (int i = 0; i < MOST; i++) {
            int other = random.nextInt(i, all.length);
            int swapped = all[i];
            all[i] = all[other];
            all[other] = swapped;
        }
        return Arrays.copyOf(all, MOST);
    }

    /** Every unordered pair is met from both its ends, and a sample stands for all. */
    private double perSource() {
        return 0.5 * others / sources.length;
    }

    private void gather(int source) {
        int[] found = search.from(source);
        int next = search.distance[vertex] + 1;
        double[] through = new double[ties.degree(vertex)];
        boolean any = false;
        search.gather(found, vertex, load);
        for (int i = 0; i < through.length; i++) {
            int w = ties.neighbour(ties.first(vertex) + i);
            if (search.distance[w] == next) {
                through[i] = (1 + search.dependency[w]) / search.paths[w];
                any = true;
            }
        }
        if (any) {
            for (int p = ties.first(vertex); p < ties.first(vertex) + ties.degree(vertex); p++) {
                int before = ties.neighbour(p);
                if (search.distance[before] == next - 2) {
                    add(before, search.paths[before], through);
                }
            }
        }
    }

    private void add(int before, double paths, double[] through) {
        for (int i = 0; i < through.length; i++) {
            if (through[i] > 0) {
                int after = ties.neighbour(ties.first(vertex) + i);
                pairs.merge(key(before, after), paths * through[i], Double::sum);
            }
        }
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    /** All pairs of neighbours between which paths run, most first; exact ones sum to the betweenness of the vertex. */
    public List<Pair> pairs() {
        List<Pair> all = new ArrayList<>();
        pairs.forEach((key, amount) -> all.add(new Pair((int) (key >>> 32), (int) (long) key, amount * perSource())));
        all.sort(Comparator.comparingDouble((Pair pair) -> -pair.amount())
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return all;
    }

    /**
     * The stretch that a pair of neighbours is part of: it goes on at both ends where most of what runs through the vertex
     * does, as long as that is at least half of what runs between the two, the whole is still a shortest path and it is
     * not longer than one can read.
     */
    public Stretch stretch(Pair pair) {
        search.from(vertex);
        int[] distance = search.distance.clone();
        List<Integer> stretch = new ArrayList<>(List.of(pair.one(), vertex, pair.other()));
        double least = pair.amount() / 2;
        boolean longer = true;
        while (longer && stretch.size() < LONGEST) {
            longer = false;
            for (boolean front : new boolean[] {true, false}) {
                int next = next(stretch, front, distance, least);
                if (next >= 0) {
                    stretch.add(front ? 0 : stretch.size(), next);
                    longer = true;
                }
            }
        }
        int[] vertices = stretch.stream().mapToInt(v -> v).toArray();
        return new Stretch(vertices, carried(vertices));
    }

    private int next(List<Integer> stretch, boolean front, int[] distance, double least) {
        int end = stretch.get(front ? 0 : stretch.size() - 1);
        int far = stretch.get(front ? stretch.size() - 1 : 0);
        int best = -1;
        double most = least;
        for (int p = ties.first(end); p < ties.first(end) + ties.degree(end); p++) {
            double here = load[ties.tie(p)] * perSource();
            if (distance[ties.neighbour(p)] == distance[end] + 1 && here >= most - 1e-9 && (best < 0 || here > most)) {
                best = ties.neighbour(p);
                most = here;
            }
        }
        check.run();
        if (best >= 0) {
            search.from(best);
        }
        return best >= 0 && search.distance[far] == distance[best] + distance[far] ? best : -1;
    }

    private double carried(int[] stretch) {
        double sum = 0;
        for (int source : sources) {
            check.run();
            int[] found = search.from(source);
            search.gather(found, vertex, null);
            sum += along(stretch, 0, stretch.length - 1) + along(stretch, stretch.length - 1, 0);
        }
        return sum * perSource();
    }

    /** What depends on the whole stretch when it is walked from one of its ends to the other. */
    private double along(int[] stretch, int from, int to) {
        int step = from < to ? 1 : -1;
        for (int i = from; i != to; i += step) {
            if (search.distance[stretch[i + step]] != search.distance[stretch[i]] + 1) {
                return 0;
            }
        }
        return search.paths[stretch[from]] / search.paths[stretch[to]] * (1 + search.dependency[stretch[to]]);
    }
}
