package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeIntArray;

/**
 * Communities: the partition with the highest modularity that the Leiden algorithm finds (Traag, Waltman & van Eck 2019,
 * their own program). The best of ten starts counts, of fewer above 2,500 vertices and ties, each of which goes on until an
 * iteration changes nothing; from some 12,500 on, one start of ten iterations. Whoever has no ties is a community alone.
 * Vertices are taken in {@linkplain StructuralOrder an order of their own}, so that the order of the input changes nothing.
 * Time about O(m log n) a start, memory O(n + m).
 */
public final class Communities {
    private static final int STARTS = 10;
    private static final int ITERATIONS = 100;

    /** In a large network later iterations gain less than 0.0001. */
    private static final int FEW = 10;

    /** Vertices and ties that all starts together may see in one pass. */
    private static final int AT_ONCE = 25_000;

    private final int[] community;
    private final int[] sizes;
    private final double modularity;

    private Communities(int[] community, int[] sizes, double modularity) {
        this.community = community;
        this.sizes = sizes;
        this.modularity = modularity;
    }

    /** The communities of a graph; the same for the same seed. */
    public static Communities of(Adjacency ties, long seed, Workers workers) {
        int[] order = StructuralOrder.of(ties);
        int[] tied = Arrays.stream(order).filter(v -> ties.degree(v) > 0).toArray();
        int[] best = IntStream.range(0, ties.order()).toArray();
        double highest = Double.NaN;
        if (ties.size() > 0) {
            Found found = best(ties, tied, seed, workers);
            highest = found.modularity;
            for (int i = 0; i < tied.length; i++) {
                best[tied[i]] = tied[found.clusters[i]];
            }
        }
        return numbered(order, best, highest);
    }

    /** What a start found. */
    private record Found(int[] clusters, double modularity) {
        Found or(Found later) {
            return later.modularity > modularity ? later : this;
        }
    }

    /** How many starts the best is chosen from in a network of that many vertices and ties. */
    public static int starts(long order, long size) {
        return (int) Math.max(1, Math.min(STARTS, AT_ONCE / Math.max(1, order + size)));
    }

    /** Starts share nothing and run side by side; of equals the first counts. */
    private static Found best(Adjacency ties, int[] tied, long seed, Workers workers) {
        nl.cwts.networkanalysis.Network network = network(ties, tied);
        int starts = starts(ties.order(), ties.size());
        // Of several, whoever shares them out tells how many are done.
        Workers.Listener heard = starts > 1 ? (done, total) -> {} : workers::at;
        Found[] best = new Found[1];
        workers.reduce(
                starts,
                1,
                () -> new Found[1],
                (found, start, end) -> {
                    Watched random = new Watched(seed + start, workers);
                    int[] clusters = leiden(network, 0.5 / ties.size(), starts > 1 ? ITERATIONS : FEW, random, heard);
                    found[0] = new Found(clusters, modularity(ties, tied, clusters));
                },
                found -> best[0] = best[0] == null ? found[0] : best[0].or(found[0]));
        return best[0];
    }

    /** The tied vertices as the program wants them: a node's weight is its number of ties. */
    private static nl.cwts.networkanalysis.Network network(Adjacency ties, int[] tied) {
        int[] nodeOf = new int[ties.order()];
        for (int i = 0; i < tied.length; i++) {
            nodeOf[tied[i]] = i;
        }
        long[] first = new long[tied.length + 1];
        int[] neighbours = new int[2 * ties.size()];
        int at = 0;
        for (int i = 0; i < tied.length; i++) {
            for (int p = ties.first(tied[i]); p < ties.first(tied[i] + 1); p++) {
                neighbours[at++] = nodeOf[ties.neighbour(p)];
            }
            first[i + 1] = at;
            Arrays.sort(neighbours, (int) first[i], at);
        }
        return new nl.cwts.networkanalysis.Network(tied.length, true, first, new LargeIntArray(neighbours), false);
    }

    private static int[] leiden(
            nl.cwts.networkanalysis.Network network,
            double resolution,
            int iterations,
            Watched random,
            Workers.Listener heard) {
        LeidenAlgorithm algorithm = new LeidenAlgorithm(resolution, 1, LeidenAlgorithm.DEFAULT_RANDOMNESS, random);
        Clustering found = new Clustering(network.getNNodes());
        boolean changed = true;
        for (int i = 0; i < iterations && changed; i++) {
            changed = algorithm.improveClustering(network, found);
            heard.at(i + 1, iterations);
        }
        return found.getClusters();
    }

    /** Σ_c (m_c / m − (K_c / 2m)²), m_c ties within community c, K_c the sum of its numbers of ties. */
    private static double modularity(Adjacency ties, int[] tied, int[] found) {
        int[] of = new int[ties.order()];
        double[] degrees = new double[tied.length];
        for (int i = 0; i < tied.length; i++) {
            of[tied[i]] = found[i];
            degrees[found[i]] += ties.degree(tied[i]);
        }
        double within = 0;
        for (int t = 0; t < ties.size(); t++) {
            within += of[ties.tail(t)] == of[ties.head(t)] ? 1 : 0;
        }
        double expected = 0;
        for (double degree : degrees) {
            double share = degree / (2.0 * ties.size());
            expected += share * share;
        }
        return within / ties.size() - expected;
    }

    /** Numbers communities by size, of one size by their first vertex in the order. */
    private static Communities numbered(int[] order, int[] community, double modularity) {
        int[] size = new int[order.length];
        int[] earliest = new int[order.length];
        Arrays.fill(earliest, -1);
        for (int i = 0; i < order.length; i++) {
            int c = community[order[i]];
            size[c]++;
            earliest[c] = earliest[c] < 0 ? i : earliest[c];
        }
        int[] ranked = IntStream.range(0, order.length)
                .filter(c -> size[c] > 0)
                .boxed()
                .sorted((one, other) ->
                        size[one] == size[other] ? earliest[one] - earliest[other] : size[other] - size[one])
                .mapToInt(Integer::intValue)
                .toArray();
        int[] number = new int[order.length];
        for (int rank = 0; rank < ranked.length; rank++) {
            number[ranked[rank]] = rank;
        }
        return new Communities(
                Arrays.stream(community).map(c -> number[c]).toArray(),
                Arrays.stream(ranked).map(c -> size[c]).toArray(),
                modularity);
    }

    /** How many communities, those of one vertex included. */
    public int count() {
        return sizes.length;
    }

    /** Number of a vertex's community, from 0: the largest first. */
    public int of(int vertex) {
        return community[vertex];
    }

    /** Vertices in a community. */
    public int size(int community) {
        return sizes[community];
    }

    /** Modularity of the partition, in [−1/2, 1); NaN without ties. */
    public double modularity() {
        return modularity;
    }

    /** The numbers that the program draws; while it draws, it can be cancelled. */
    private static final class Watched extends Random {
        private static final long serialVersionUID = 1;
        private static final int OFTEN = 4096;

        private final transient Workers workers;
        private int drawn;

        Watched(long seed, Workers workers) {
            super(seed);
            this.workers = workers;
        }

        @Override
        protected int next(int bits) {
            if (++drawn % OFTEN == 0) {
                workers.check();
            }
            return super.next(bits);
        }
    }
}
