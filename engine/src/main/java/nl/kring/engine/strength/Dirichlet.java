package nl.kring.engine.strength;

import java.util.Random;

/**
 * Random weights that sum to 1, spread around a centre: weight i is Gamma(α_i) over the sum of all, α_i = centre_i × how
 * many weights there are. So equal weights become the uniform distribution over all weights. Gamma variates by Marsaglia &
 * Tsang, ACM Transactions on Mathematical Software 26 (2000); the same bits for the same seed on any machine.
 */
final class Dirichlet {
    private final double[] alpha;
    private final Random random;

    /**
     * @param centre weights above 0 that sum to 1
     * @param seed of the draws
     */
    Dirichlet(double[] centre, long seed) {
        alpha = centre.clone();
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] *= alpha.length;
        }
        random = new Random(seed);
    }

    /** The next weights. */
    double[] next() {
        double[] weights = new double[alpha.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = gamma(alpha[i]);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double normal = random.nextGaussian();
            double v = 1 + c * normal;
            v *= v * v;
            double log = StrictMath.log(1 - random.nextDouble());
            if (v > 0 && log < normal * normal / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }
}
