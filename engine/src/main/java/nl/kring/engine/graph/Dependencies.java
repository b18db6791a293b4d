package nl.kring.engine.graph;

/**
 * How far others depend on each vertex and tie for their shortest paths from some sources (Brandes 2001). One thread at a
 * time; as good as new after every run.
 */
interface Dependencies {
    /** How many sources it pays to hand over at once. */
    int SOURCES = PathLanes.LANES;

    /** Of a graph, in whichever way is faster. */
    static Dependencies of(Nearby nearby) {
        return nearby.depth() > Searches.DEEP ? new PathTree(nearby) : new PathLanes(nearby);
    }

    /**
     * Adds what others depend for paths from sources {@code from} to {@code to}, at most {@link #SOURCES}.
     *
     * @param sources places in breadth-first order, ascending
     * @param ofVertices sums by place in the order; a source depends on itself for nothing
     * @param ofTies sums by place in the rows, under either end of a tie
     */
    void add(int[] sources, int from, int to, double[] ofVertices, double[] ofTies);
}
