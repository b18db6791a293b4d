package nl.kring.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The leading eigenvector of the adjacency matrix of the largest component, by restarted Lanczos iteration (Lanczos 1950):
 * where plain power iteration creeps, along long chains, this still arrives. Time O(steps × m), memory O(n).
 */
public final class LeadingVector {
    private static final int STEPS = 24;
    private static final int RESTARTS = 2_000;
    private static final double TOLERANCE = 1e-13;

    private final Adjacency ties;
    private final int[] vertexAt;
    private final int[] placeOf;
    private final double[] vector;

    private LeadingVector(Adjacency ties, Components components) {
        this.ties = ties;
        this.placeOf = new int[ties.order()];
        this.vertexAt = new int[ties.size() == 0 ? 0 : components.largestSize()];
        this.vector = new double[vertexAt.length];
        Arrays.fill(placeOf, -1);
        int size = 0;
        for (int v = 0; v < placeOf.length && size < vertexAt.length; v++) {
            if (components.of(v) == components.largest()) {
                placeOf[v] = size;
                vertexAt[size++] = v;
            }
        }
        Arrays.fill(vector, 1);
    }

    /** The vector of a graph. */
    public static LeadingVector of(Adjacency ties, Components components, Workers workers) {
        LeadingVector leading = new LeadingVector(ties, components);
        boolean further = leading.vector.length > 0;
        for (int i = 0; i < RESTARTS && further; i++) {
            workers.check();
            further = leading.improve(workers);
        }
        leading.scale();
        return leading;
    }

    /** Entry of a vertex, 0 to 1, the largest being 1; NaN outside the largest component and without ties. */
    public double at(int vertex) {
        return placeOf[vertex] < 0 ? Double.NaN : vector[placeOf[vertex]];
    }

    private void scale() {
        double largest = 0;
        for (double entry : vector) {
            largest = Math.max(largest, Math.abs(entry));
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Math.abs(vector[i]) / largest;
        }
    }

    /** The best vector among those that a few multiplications span. Says whether it was not good enough yet. */
    private boolean improve(Workers workers) {
        int most = Math.min(STEPS, vector.length);
        List<double[]> basis = new ArrayList<>(most);
        double[] diagonal = new double[most];
        double[] beside = new double[most];
        double[] next = vector.clone();
        divide(next, norm(next));
        int size = 0;
        double left = 0;
        do {
            basis.add(next);
            next = times(next, workers);
            diagonal[size] = dot(next, basis.get(size));
            for (int again = 0; again < 2; again++) {
                for (double[] before : basis) {
                    subtract(next, before, dot(next, before));
                }
            }
            left = norm(next);
            beside[size++] = left;
            if (left > TOLERANCE) {
                divide(next, left);
            }
        } while (size < most && left > TOLERANCE);
        double[] part = leading(Arrays.copyOf(diagonal, size), beside);
        combine(basis, part);
        return left > TOLERANCE && Math.abs(left * part[size - 1]) > TOLERANCE;
    }

    private void combine(List<double[]> basis, double[] part) {
        Arrays.fill(vector, 0);
        for (int b = 0; b < part.length; b++) {
            subtract(vector, basis.get(b), -part[b]);
        }
    }

    private double[] times(double[] x, Workers workers) {
        double[] product = new double[x.length];
        workers.each(x.length, Workers.block(x.length), (from, to) -> {
            for (int i = from; i < to; i++) {
                int v = vertexAt[i];
                for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                    product[i] += x[placeOf[ties.neighbour(p)]];
                }
            }
        });
        return product;
    }

    /** The eigenvector of the largest eigenvalue of a small tridiagonal matrix, by inverse iteration just above it. */
    private static double[] leading(double[] diagonal, double[] beside) {
        double above = largest(diagonal, beside);
        double shift = above + 1e-14 * Math.max(1, Math.abs(above));
        double[] x = new double[diagonal.length];
        Arrays.fill(x, 1);
        for (int i = 0; i < 3; i++) {
            x = solve(diagonal, beside, shift, x);
            divide(x, norm(x));
        }
        return x;
    }

    /** Bisection: above the largest eigenvalue all pivots of T − λ are negative. */
    private static double largest(double[] diagonal, double[] beside) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < diagonal.length; i++) {
            double before = i == 0 ? 0 : beside[i - 1];
            double after = i == diagonal.length - 1 ? 0 : beside[i];
            low = Math.max(low, diagonal[i]);
            high = Math.max(high, diagonal[i] + before + after);
        }
        high += 1e-9;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (isAbove(diagonal, beside, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean isAbove(double[] diagonal, double[] beside, double value) {
        double pivot = diagonal[0] - value;
        for (int i = 1; i < diagonal.length && pivot < 0; i++) {
            pivot = diagonal[i] - value - beside[i - 1] * beside[i - 1] / pivot;
        }
        return pivot < 0;
    }

    private static double[] solve(double[] diagonal, double[] beside, double shift, double[] right) {
        int size = diagonal.length;
        double[] pivot = new double[size];
        double[] x = right.clone();
        pivot[0] = diagonal[0] - shift;
        for (int i = 1; i < size; i++) {
            double factor = beside[i - 1] / pivot[i - 1];
            pivot[i] = diagonal[i] - shift - factor * beside[i - 1];
            x[i] -= factor * x[i - 1];
        }
        x[size - 1] /= pivot[size - 1];
        for (int i = size - 2; i >= 0; i--) {
            x[i] = (x[i] - beside[i] * x[i + 1]) / pivot[i];
        }
        return x;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    private static void divide(double[] x, double by) {
        for (int i = 0; i < x.length; i++) {
            x[i] /= by;
        }
    }

    private static void subtract(double[] from, double[] x, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * x[i];
        }
    }
}
