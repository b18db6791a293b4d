package nl.kring.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The leading eigenvector of the adjacency matrix of the largest component, by restarted Lanczos iteration (Lanczos 1950)
 * that keeps the direction of its last step: where plain power iteration creeps, along long chains, this still arrives.
 * It stops when A x − λ x is rounding only; along chains of many thousands, where two eigenvectors hardly differ, after a
 * fixed number of steps. Time O(steps × m), memory 27 n numbers.
 */
public final class LeadingVector {
    private static final int STEPS = 24;
    private static final int RESTARTS = 2_000;

    /** Parts of the eigenvalue: what is small enough, what is when it gets no smaller, and what is no direction. */
    private static final double TOLERANCE = 1e-14;

    private static final double ROUNDING = 1e-12;
    private static final double NO_DIRECTION = 1e-8;

    private final Adjacency ties;
    private final int[] vertexAt;
    private final int[] placeOf;
    private final double[] vector;
    private final double[] direction;
    private double residual = Double.POSITIVE_INFINITY;

    private LeadingVector(Adjacency ties, Components components) {
        this.ties = ties;
        this.placeOf = new int[ties.order()];
        this.vertexAt = new int[ties.size() == 0 ? 0 : components.largestSize()];
        this.vector = new double[vertexAt.length];
        this.direction = new double[vertexAt.length];
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
        List<double[]> basis = new ArrayList<>(most + 1);
        double[] diagonal = new double[most + 1];
        double[] beside = new double[most + 1];
        double[] next = vector.clone();
        divide(next, norm(next));
        int size = 0;
        double left = 0;
        do {
            basis.add(next);
            next = times(next, workers);
            diagonal[size] = dot(next, basis.get(size));
            clear(next, basis);
            left = norm(next);
            if (size == 0 && settled(left / diagonal[0])) {
                return false;
            }
            beside[size++] = left;
            divide(next, Math.max(left, Double.MIN_NORMAL));
        } while (size < most && left > TOLERANCE * diagonal[0]);
        if (size < vector.length && left > TOLERANCE * diagonal[0] && goOn(basis)) {
            double[] last = basis.get(size);
            beside[size - 1] *= dot(next, last);
            diagonal[size++] = dot(last, times(last, workers));
        }
        combine(basis, leading(Arrays.copyOf(diagonal, size), beside));
        return true;
    }

    /** Whether what A x differs from λ x is next to nothing, or rounding that gets no smaller. */
    private boolean settled(double part) {
        boolean smaller = part < residual;
        residual = part;
        return part <= TOLERANCE || (part <= ROUNDING && !smaller);
    }

    /**
     * Adds the direction of the last step, of which A times the basis knows only what is beyond its last vector. Says
     * whether there was any.
     */
    private boolean goOn(List<double[]> basis) {
        double[] further = direction.clone();
        clear(further, basis);
        double length = norm(further);
        if (length < NO_DIRECTION) {
            return false;
        }
        divide(further, length);
        clear(further, basis);
        divide(further, norm(further));
        basis.add(further);
        return true;
    }

    private void combine(List<double[]> basis, double[] part) {
        Arrays.fill(direction, 0);
        for (int b = 1; b < part.length; b++) {
            subtract(direction, basis.get(b), -part[b]);
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] = direction[i] + part[0] * basis.get(0)[i];
        }
        divide(direction, Math.max(norm(direction), Double.MIN_NORMAL));
    }

    /** Takes away, twice since once leaves rounding, what a vector has in common with those of the basis. */
    private static void clear(double[] x, List<double[]> basis) {
        for (int again = 0; again < 2; again++) {
            for (double[] before : basis) {
                subtract(x, before, dot(x, before));
            }
        }
    }

    private double[] times(double[] x, Workers workers) {
        double[] product = new double[x.length];
        workers.each(x.length, Workers.largeBlock(x.length), (from, to) -> {
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
            double before = i == 0 ? 0 : Math.abs(beside[i - 1]);
            double after = i == diagonal.length - 1 ? 0 : Math.abs(beside[i]);
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
