package nl.kring.engine.strength;

import java.util.Arrays;
import java.util.List;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.strength.RelationalStrength.Band;
import nl.kring.engine.strength.RelationalStrength.Composite;
import nl.kring.engine.strength.RelationalStrength.Indicator;
import nl.kring.engine.strength.RelationalStrength.Weight;

/** Weighs the indicators of a perspective, as published and a thousand times otherwise. */
final class Composites {
    private static final int DRAWS = 1_000;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /** Values that differ less are equal: rounding ranks nobody. */
    private static final double SLACK = 1e-12;

    private final List<Indicator> indicators;
    private final int[] used;

    private Composites(List<Indicator> indicators, int neighbourhoods) {
        this.indicators = indicators;
        this.used = new int[neighbourhoods];
        for (Indicator indicator : indicators) {
            for (int i = 0; i < neighbourhoods; i++) {
                used[i] += Double.isNaN(indicator.positions()[i]) ? 0 : 1;
            }
        }
    }

    static Composite of(
            Perspective perspective, List<Indicator> indicators, List<Weight> weights, int neighbourhoods, long seed) {
        Composites composites = new Composites(indicators, neighbourhoods);
        double[] centre = weights.stream().mapToDouble(Weight::weight).toArray();
        double[] value = composites.values(centre);
        double[][] values = new double[neighbourhoods][DRAWS];
        double[][] ranks = new double[neighbourhoods][DRAWS];
        Dirichlet dirichlet = new Dirichlet(centre, seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] drawn = composites.values(dirichlet.next());
            double[] rank = ranks(drawn);
            for (int i = 0; i < neighbourhoods; i++) {
                values[i][draw] = drawn[i];
                ranks[i][draw] = rank[i];
            }
        }
        return new Composite(perspective, weights, composites.used, value, ranks(value), band(values), band(ranks));
    }

    /** The mean of the positions that are defined, by these weights; NaN where less than half are. */
    private double[] values(double[] weights) {
        double[] values = new double[used.length];
        for (int i = 0; i < values.length; i++) {
            double sum = 0;
            double all = 0;
            for (int k = 0; k < weights.length; k++) {
                double position = indicators.get(k).positions()[i];
                if (!Double.isNaN(position)) {
                    sum += weights[k] * position;
                    all += weights[k];
                }
            }
            boolean enough = 2 * used[i] >= weights.length && all > 0;
            values[i] = enough ? Math.min(1, sum / all) : Double.NaN;
        }
        return values;
    }

    /** 1 and how many have a higher value; NaN where the value is. */
    private static double[] ranks(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = Double.isNaN(values[i]) ? Double.NaN : 1 + above(sorted, values[i] + SLACK);
        }
        return ranks;
    }

    private static int above(double[] sorted, double limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low;
    }

    /** Quantiles that occur: the least value that at least that part of the draws does not pass. */
    private static Band band(double[][] draws) {
        double[] low = new double[draws.length];
        double[] high = new double[draws.length];
        for (int i = 0; i < draws.length; i++) {
            // NaN sorts last, and is in all draws of a neighbourhood or in none.
            Arrays.sort(draws[i]);
            low[i] = draws[i][(int) Math.ceil(LOW * DRAWS) - 1];
            high[i] = draws[i][(int) Math.ceil(HIGH * DRAWS) - 1];
        }
        return new Band(low, high);
    }
}
