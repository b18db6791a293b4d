package nl.kring.engine.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How often a walker comes by who follows ties at random, by their weight and in their direction, and now and then begins
 * anew anywhere; who finds no tie to follow begins anew too (Brin & Page 1998). Walks until all chances together change by
 * less than 10⁻¹². Time O(iterations × (n + m)), memory O(n + m).
 */
public final class RandomWalk {
    private static final double TOLERANCE = 1e-12;
    private static final int ITERATIONS = 1_000;

    /** Handing a block to a thread costs about as much as a thousand vertices. */
    private static final int BLOCK = 4096;

    private final Adjacency ties;
    private final double[] total;
    private final double[] score;

    private RandomWalk(Adjacency ties) {
        this.ties = ties;
        this.total = new double[ties.order()];
        this.score = new double[ties.order()];
        for (int v = 0; v < total.length; v++) {
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                total[v] += ties.out(v, p);
            }
        }
    }

    /**
     * The walk on a graph.
     *
     * @param damping the chance to follow a tie, 0 to 1
     */
    public static RandomWalk of(Adjacency ties, double damping, Workers workers) {
        RandomWalk walk = new RandomWalk(ties);
        Walker walker = new Walker(ties, walk.total, damping);
        double change = 1;
        for (int i = 0; i < ITERATIONS && change > TOLERANCE; i++) {
            workers.check();
            change = walker.next(workers);
        }
        for (int place = 0; place < walk.score.length; place++) {
            walk.score[walker.layout.vertices()[place]] = walker.score[place];
        }
        return walk;
    }

    /** The part of all steps that are made from one vertex to another; 0 when no tie leads there. */
    public double brings(int from, int to) {
        for (int p = ties.first(to); p < ties.first(to) + ties.degree(to); p++) {
            if (ties.neighbour(p) == from) {
                double weight = ties.in(to, p);
                return weight > 0 ? score[from] * weight / total[from] : 0;
            }
        }
        return 0;
    }

    /** The part of all steps that end at a vertex; all together 1. */
    public double score(int vertex) {
        return score[vertex];
    }

    /** The walk by places in breadth-first order. What a vertex hands on along each tie is divided out once a step. */
    private static final class Walker {
        private final Layout layout;
        private final double damping;
        private final double[] total;
        private final double @Nullable [] weight;
        private final double[] handed;
        private double[] score;
        private double[] next;

        Walker(Adjacency ties, double[] totalOf, double damping) {
            this.layout = ties.layout();
            this.damping = damping;
            this.total = Arrays.stream(layout.vertices())
                    .mapToDouble(v -> totalOf[v])
                    .toArray();
            this.weight = ties.plain() ? null : weights(ties, layout);
            this.handed = new double[total.length];
            this.score = new double[total.length];
            this.next = new double[total.length];
            Arrays.fill(score, 1.0 / total.length);
        }

        /** What each tie of each row weighs towards the vertex whose row it is. */
        private static double[] weights(Adjacency ties, Layout layout) {
            Rows rows = layout.rows();
            double[] weights = new double[rows.neighbour().length];
            for (int place = 0; place < layout.vertices().length; place++) {
                for (int p = rows.first()[place]; p < rows.first()[place + 1]; p++) {
                    weights[p] = ties.towards(layout.vertices()[place], layout.ties()[rows.tie()[p]]);
                }
            }
            return weights;
        }

        /** One step of everyone; returns how much all chances together change. */
        double next(Workers workers) {
            double anywhere = 0;
            for (int i = 0; i < score.length; i++) {
                handed[i] = total[i] == 0 ? 0 : score[i] / total[i];
                anywhere += total[i] == 0 ? score[i] : 0;
            }
            double base = (1 - damping + damping * anywhere) / score.length;
            double[] change = new double[1];
            workers.reduce(
                    score.length,
                    BLOCK,
                    () -> new double[1],
                    (sum, from, to) -> {
                        for (int i = from; i < to; i++) {
                            next[i] = base + damping * arriving(i);
                            sum[0] += Math.abs(next[i] - score[i]);
                        }
                    },
                    sum -> change[0] += sum[0]);
            double[] before = score;
            score = next;
            next = before;
            return change[0];
        }

        /** Two sums side by side, so that no addition waits for the one before it. */
        private double arriving(int place) {
            int[] neighbour = layout.rows().neighbour();
            int from = layout.rows().first()[place];
            int to = layout.rows().first()[place + 1];
            double one = 0;
            double other = 0;
            for (int p = from; p + 1 < to; p += 2) {
                one += part(neighbour, p);
                other += part(neighbour, p + 1);
            }
            return one + other + ((to - from) % 2 == 0 ? 0 : part(neighbour, to - 1));
        }

        private double part(int[] neighbour, int p) {
            return weight == null ? handed[neighbour[p]] : weight[p] * handed[neighbour[p]];
        }
    }
}
