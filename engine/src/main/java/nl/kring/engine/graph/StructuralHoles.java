package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Burt's measures of structural holes (Burt 1992). With p_ij the part of its weight that i has with j, and j and q over the
 * neighbours of v: what v has with j, c_vj = (p_vj + Σ_q p_vq p_qj)²; constraint Σ_j c_vj; hierarchy Σ_j r_j ln r_j / (k ln
 * k), r_j = c_vj / mean c; effective size Σ_j (1 − Σ_q p_vq m_jq), m_jq what j has with q against what it has most with
 * anyone. Ties weigh 1, or what a tie weighs both ways together. Time at
 * most O(Σ k²), memory O(n) a thread.
 */
public final class StructuralHoles {
    /** How many times more contacts make it worth while to look them up one by one. */
    private static final int HUB = 16;

    private final Adjacency ties;
    private final Weights weights;
    private final double[] constraint;
    private final double[] hierarchy;
    private final double[] effectiveSize;

    private StructuralHoles(Adjacency ties) {
        this.ties = ties;
        this.weights = Weights.of(ties);
        this.constraint = new double[ties.order()];
        this.hierarchy = new double[ties.order()];
        this.effectiveSize = new double[ties.order()];
    }

    /** The structural holes around every vertex of a graph. */
    public static StructuralHoles of(Adjacency ties, Workers workers) {
        StructuralHoles holes = new StructuralHoles(ties);
        Spare<Ego> egos = new Spare<>(() -> new Ego(ties, holes.weights));
        workers.each(ties.order(), Workers.block(ties.order()), egos, (ego, from, to) -> {
            for (int v = from; v < to; v++) {
                workers.check();
                ego.look(v);
                holes.constraint[v] = ego.constraint();
                holes.hierarchy[v] = ego.hierarchy();
                holes.effectiveSize[v] = ego.effectiveSize();
            }
        });
        return holes;
    }

    /** Constraint of a vertex: in (0, 1.125], with weights in (0, 2]; NaN without ties. */
    public double constraint(int vertex) {
        return constraint[vertex];
    }

    /** What each neighbour of a vertex adds to its constraint, in the order of its row. Time O(n + Σ k of its neighbours). */
    public double[] parts(int vertex) {
        Ego ego = new Ego(ties, weights);
        ego.look(vertex);
        return IntStream.range(ties.first(vertex), ties.first(vertex) + ties.degree(vertex))
                .mapToDouble(ego::has)
                .toArray();
    }

    /** Hierarchy of a vertex, 0 to 1, 1 for one neighbour; NaN without ties. */
    public double hierarchy(int vertex) {
        return hierarchy[vertex];
    }

    /** Effective size of a vertex, up to its degree; NaN without ties. */
    public double effectiveSize(int vertex) {
        return effectiveSize[vertex];
    }

    /**
     * What ties weigh.
     *
     * @param ofPlace by place in the rows; null when all weigh 1
     * @param total what the ties of a vertex weigh together
     * @param most what the heaviest tie of a vertex weighs
     */
    private record Weights(double @Nullable [] ofPlace, double[] total, double[] most) {

        static Weights of(Adjacency ties) {
            double[] ofPlace = ties.weighted() ? new double[2 * ties.size()] : null;
            Weights weights = new Weights(ofPlace, new double[ties.order()], new double[ties.order()]);
            for (int v = 0; v < ties.order(); v++) {
                for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                    double weight = 1;
                    if (ofPlace != null) {
                        weight = ties.out(v, p) + ties.in(v, p);
                        ofPlace[p] = weight;
                    }
                    weights.total[v] += weight;
                    weights.most[v] = Math.max(weights.most[v], weight);
                }
            }
            return weights;
        }

        double at(int place) {
            return ofPlace == null ? 1 : ofPlace[place];
        }
    }

    private static final class Ego {
        private final int[] first;
        private final int[] neighbour;
        private final Weights weights;
        private final int[] mark;
        private final double[] share;
        private final double[] indirect;
        private int v;
        private double redundancy;

        Ego(Adjacency ties, Weights weights) {
            this.first = ties.firsts();
            this.neighbour = ties.neighbours();
            this.weights = weights;
            this.mark = new int[ties.order()];
            this.share = new double[ties.order()];
            this.indirect = new double[ties.order()];
        }

        void look(int vertex) {
            v = vertex;
            redundancy = 0;
            for (int p = first[v]; p < first[v + 1]; p++) {
                mark[neighbour[p]] = v + 1;
                share[neighbour[p]] = weights.at(p) / weights.total[v];
                indirect[neighbour[p]] = 0;
            }
            for (int p = first[v]; p < first[v + 1]; p++) {
                spread(neighbour[p]);
            }
        }

        /** What ego's neighbour {@code q} has with ego's other neighbours, looked up where q has far more than ego. */
        private void spread(int q) {
            double shared = 0;
            if (first[q + 1] - first[q] > HUB * degree()) {
                for (int at = first[v]; at < first[v + 1]; at++) {
                    int p = Arrays.binarySearch(neighbour, first[q], first[q + 1], neighbour[at]);
                    shared += p < 0 ? 0 : between(q, p);
                }
            } else {
                for (int p = first[q]; p < first[q + 1]; p++) {
                    shared += mark[neighbour[p]] == v + 1 ? between(q, p) : 0;
                }
            }
            redundancy += shared / weights.most[q];
        }

        /** Adds what {@code q} has with the neighbour at a place of its row; gives it times ego's share in that one. */
        private double between(int q, int p) {
            int j = neighbour[p];
            indirect[j] += share[q] * (weights.at(p) / weights.total[q]);
            return share[j] * weights.at(p);
        }

        private int degree() {
            return first[v + 1] - first[v];
        }

        private double has(int p) {
            double invested = share[neighbour[p]] + indirect[neighbour[p]];
            return invested * invested;
        }

        double constraint() {
            double sum = 0;
            for (int p = first[v]; p < first[v + 1]; p++) {
                sum += has(p);
            }
            return degree() == 0 ? Double.NaN : sum;
        }

        double hierarchy() {
            int degree = degree();
            if (degree < 2) {
                return degree == 0 ? Double.NaN : 1;
            }
            double mean = constraint() / degree;
            double sum = 0;
            for (int p = first[v]; p < first[v + 1]; p++) {
                double ratio = has(p) / mean;
                sum += ratio == 0 ? 0 : ratio * Math.log(ratio);
            }
            return Math.max(0, sum / (degree * Math.log(degree)));
        }

        double effectiveSize() {
            return degree() == 0 ? Double.NaN : degree() - redundancy;
        }
    }
}
