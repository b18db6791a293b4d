package nl.kring.datasets.synthetic;

import java.util.List;

/**
 * A stream of random numbers for one part of a city. Every part has a stream of its own, so that a change in one part
 * leaves the others as they were. SplitMix64 (Steele, Lea & Flood 2014), with all that is derived from it written out
 * here, so that a seed gives the same city on every Java.
 */
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** The stream for a part of the city with this seed. */
    static Chance of(long seed, String part) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * 0x100000001B3L;
        }
        return new Chance(mix(seed + GOLDEN) ^ mix(hash));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** In [0, 1). */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** 0 to {@code bound} − 1; a bias below 2⁻⁴⁰ for bounds below 2²⁴. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean yes(double probability) {
        return unit() < probability;
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }

    /** One of the first of a list more often than one of the last. */
    <T> T early(List<T> list) {
        double u = unit();
        return list.get((int) (u * u * list.size()));
    }

    /** Heavy-tailed (Pareto with exponent 2.5), mean about 1, 0.6 to {@code most}. */
    double tail(double most) {
        return Math.min(most, 0.6 / StrictMath.pow(1 - unit(), 0.4));
    }

    /** How often a chance of {@code again} holds in a row, at most {@code most} times. */
    int times(double again, int most) {
        int times = 0;
        while (times < most && yes(again)) {
            times++;
        }
        return times;
    }

    /** A whole number of which {@code mean} is the mean: it or the next. */
    int round(double mean) {
        int whole = (int) mean;
        return yes(mean - whole) ? whole + 1 : whole;
    }

    /** Puts a list in random order. */
    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T held = list.get(i);
            list.set(i, list.get(j));
            list.set(j, held);
        }
    }
}
