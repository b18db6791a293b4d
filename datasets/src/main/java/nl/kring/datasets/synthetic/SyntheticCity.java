package nl.kring.datasets.synthetic;

import nl.kring.datasets.Dataset;

/**
 * An invented city of any size, for tests, benchmarks and trying things out: buurten of the same kinds as those of
 * {@link Veldermeer}, of 600 residents and more each, with about six ties a resident. The same size and seed always give
 * the same city. Time and memory grow linearly: about 1 KiB a resident for the network.
 */
public final class SyntheticCity {
    /** The largest city. */
    public static final int MOST_RESIDENTS = 5_000_000;

    private SyntheticCity() {}

    /**
     * A city.
     *
     * @param residents how many residents, 1 to {@value #MOST_RESIDENTS}
     * @param seed any number
     * @throws IllegalArgumentException when the number of residents is out of range
     */
    public static Dataset of(int residents, long seed) {
        if (residents < 1 || residents > MOST_RESIDENTS) {
            throw new IllegalArgumentException("A city has 1 to " + MOST_RESIDENTS + " residents.");
        }
        return City.of(new Layout(residents, seed).plan());
    }
}
