package nl.kring.engine.graph;

/** Breadth-first searches from many sources. One thread at a time; as good as new after every run. */
interface Searches {
    /** How many sources it pays to hand over at once. */
    int SOURCES = Sweep.LANES;

    /** Searches at once gain where they meet in few steps; beyond this they pass over the graph more often than one by one. */
    int DEEP = 128;

    /** Searches of a graph in whichever way is faster. */
    static Searches of(Nearby nearby, Workers workers) {
        return nearby.depth() > DEEP ? new OneByOne(nearby, workers) : new Sweep(nearby, workers);
    }

    /**
     * Searches from places {@code from} to {@code to} of the sources, at most {@link #SOURCES}.
     *
     * @param sources places in breadth-first order, ascending
     */
    void run(int[] sources, int from, int to, Met met);

    /** Hears who is met. */
    @FunctionalInterface
    interface Met {
        /**
         * @param place a place in breadth-first order
         * @param sources how many sources lie that many steps from it, 1 or more
         * @param steps 1 or more
         */
        void at(int place, int sources, int steps);
    }
}
