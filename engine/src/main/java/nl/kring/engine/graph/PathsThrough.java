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
 * in pairs of vertices as betweenness counts them (Brandes 2001): ordered pairs along directed ties, else unordered ones.
 * Of the vertices that lead to it, all are searched from when they are no more than {@value #MOST}, else that many, drawn
 * by a seed, and amounts are estimates. Time O({@value #MOST} (n + m)), with weights O({@value #MOST} (n + m)
 * log n); memory O(n + m).
 */
public final class PathsThrough {
    /** Searches of one vertex's question: on 10,000 vertices together less than a second. */
    private static final int MOST = 256;

    /** Nobody reads a longer one. */
    private static final int LONGEST = 11;

    private final Adjacency ties;
    private final int vertex;
    private final Through through;
    private final Runnable check;
    private final Map<Long, Double> pairs = new HashMap<>();
    private int[] sources = {};
    private int others;

    private PathsThrough(Adjacency ties, int vertex, Runnable check) {
        this.ties = ties;
        this.vertex = vertex;
        this.through = Lengths.matter(ties) ? new ArcsThrough(ties, vertex) : new StepsThrough(ties, vertex);
        this.check = check;
    }

    /**
     * What runs through a vertex.
     *
     * @param seed draws from where is searched when not from all
     * @param check called every few milliseconds; may throw to end the work
     */
    public static PathsThrough of(Adjacency ties, int vertex, long seed, Runnable check) {
        PathsThrough paths = new PathsThrough(ties, vertex, check);
        int[] leading = paths.through.leading();
        paths.others = leading.length;
        paths.sources = sample(leading, seed);
        for (int source : paths.sources) {
            check.run();
            paths.through.gather(source, paths::add);
        }
        return paths;
    }

    /**
     * Two neighbours.
     *
     * @param one along directed ties the one that paths come from, else the earlier vertex
     * @param other the other one
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

    /** From how many other vertices paths lead to it; without directions, all others of its component. */
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

    /** A sample stands for all; every unordered pair is met from both its ends. */
    private double perSource() {
        return (ties.directed() ? 1 : 0.5) * others / sources.length;
    }

    /** Adds what runs from one neighbour of the vertex to another. */
    private void add(int before, int after, double amount) {
        pairs.merge(key(before, after), amount, Double::sum);
    }

    private long key(int before, int after) {
        return ties.directed()
                ? (long) before << 32 | after
                : (long) Math.min(before, after) << 32 | Math.max(before, after);
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
        through.center();
        List<Integer> stretch = new ArrayList<>(List.of(pair.one(), vertex, pair.other()));
        double least = pair.amount() / 2;
        boolean longer = true;
        while (longer && stretch.size() < LONGEST) {
            longer = false;
            for (boolean front : new boolean[] {true, false}) {
                int next = next(stretch, front, least);
                if (next >= 0) {
                    stretch.add(front ? 0 : stretch.size(), next);
                    longer = true;
                }
            }
        }
        int[] vertices = stretch.stream().mapToInt(v -> v).toArray();
        return new Stretch(vertices, carried(vertices));
    }

    private int next(List<Integer> stretch, boolean front, double least) {
        int first = stretch.get(0);
        int last = stretch.get(stretch.size() - 1);
        int end = front ? first : last;
        int best = -1;
        double most = least;
        for (int p = ties.first(end); p < ties.first(end) + ties.degree(end); p++) {
            double here = through.load(end, p, front) * perSource();
            if (here >= most - 1e-9 && (best < 0 || here > most) && through.further(end, p, front)) {
                best = ties.neighbour(p);
                most = here;
            }
        }
        check.run();
        return best >= 0 && through.shortest(front ? best : first, front ? last : best) ? best : -1;
    }

    private double carried(int[] stretch) {
        double sum = 0;
        for (int source : sources) {
            check.run();
            sum += through.along(source, stretch);
        }
        return sum * perSource();
    }
}
