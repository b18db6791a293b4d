package nl.kring.engine.graph;

/**
 * Burt's constraint of each vertex, unweighted: c = Σ_j (p_vj + Σ_q p_vq p_qj)², j and q over the neighbours of v, p_ij = 1
 * / k_i (Burt 1992). Time O(Σ k²), memory O(n) a block in flight.
 */
public final class StructuralHoles {
    private final Adjacency ties;
    private final double[] constraint;

    private StructuralHoles(Adjacency ties, double[] constraint) {
        this.ties = ties;
        this.constraint = constraint;
    }

    /** The constraint of every vertex of a graph. */
    public static StructuralHoles of(Adjacency ties, Workers workers) {
        double[] constraint = new double[ties.order()];
        workers.reduce(
                ties.order(),
                Workers.block(ties.order()),
                () -> new Ego(ties),
                (ego, from, to) -> {
                    for (int v = from; v < to; v++) {
                        constraint[v] = ego.of(v);
                    }
                },
                ego -> {});
        return new StructuralHoles(ties, constraint);
    }

    /** Constraint of a vertex, in (0, 1.125]; NaN without ties. */
    public double constraint(int vertex) {
        return constraint[vertex];
    }

    /** What each neighbour of a vertex adds to its constraint, in the order of its row. Time O(n + Σ k of its neighbours). */
    public double[] parts(int vertex) {
        return new Ego(ties).parts(vertex);
    }

    private static final class Ego {
        private final int[] first;
        private final int[] neighbour;
        private final int[] mark;
        private final double[] indirect;

        Ego(Adjacency ties) {
            first = ties.firsts();
            neighbour = ties.neighbours();
            mark = new int[ties.order()];
            indirect = new double[ties.order()];
        }

        double of(int v) {
            double sum = 0;
            for (double part : parts(v)) {
                sum += part;
            }
            return first[v] == first[v + 1] ? Double.NaN : sum;
        }

        double[] parts(int v) {
            int degree = first[v + 1] - first[v];
            for (int p = first[v]; p < first[v + 1]; p++) {
                mark[neighbour[p]] = v + 1;
                indirect[neighbour[p]] = 0;
            }
            for (int p = first[v]; p < first[v + 1]; p++) {
                spread(neighbour[p], v);
            }
            double[] parts = new double[degree];
            for (int i = 0; i < degree; i++) {
                double invested = (1 + indirect[neighbour[first[v] + i]]) / degree;
                parts[i] = invested * invested;
            }
            return parts;
        }

        /** What ego's neighbour {@code q} invests in ego's other neighbours. */
        private void spread(int q, int v) {
            double share = 1.0 / (first[q + 1] - first[q]);
            for (int p = first[q]; p < first[q + 1]; p++) {
                if (mark[neighbour[p]] == v + 1) {
                    indirect[neighbour[p]] += share;
                }
            }
        }
    }
}
