package nl.kring.engine.isolation;

import java.util.Arrays;

/** A deficit of every actor: on what was observed, the least and the most that it can be. NaN for who is no resident. */
final class Bounded {
    final double[] point;
    final double[] lower;
    final double[] upper;

    Bounded(int actors) {
        point = new double[actors];
        lower = new double[actors];
        upper = new double[actors];
        Arrays.fill(point, Double.NaN);
        Arrays.fill(lower, Double.NaN);
        Arrays.fill(upper, Double.NaN);
    }

    /** Sets an actor's deficit, where the least is {@code least}. */
    void set(int actor, double value, double least) {
        set(actor, value, least, value);
    }

    void set(int actor, double value, double least, double most) {
        point[actor] = value;
        lower[actor] = least;
        upper[actor] = most;
    }

    double[] of(Isolation.Side side) {
        return switch (side) {
            case LOWER -> lower;
            case OBSERVED -> point;
            case UPPER -> upper;
        };
    }

    /** How much someone who has {@code amount} is short of {@code enough}. */
    static double shortOf(double enough, double amount) {
        return 1 - Math.min(1, amount / enough);
    }
}
