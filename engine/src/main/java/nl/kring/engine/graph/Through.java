package nl.kring.engine.graph;

/** Searches for what runs through one vertex; {@link PathsThrough} adds up what they find. */
sealed interface Through permits StepsThrough, ArcsThrough {

    /** Hears how many others the source has to whom paths run from one neighbour of the vertex to another. */
    @FunctionalInterface
    interface Sum {
        void add(int before, int after, double amount);
    }

    /** All vertices from which paths lead to the vertex, without it. */
    int[] leading();

    /** Searches from a vertex and adds what runs through the one asked about. */
    void gather(int source, Sum sum);

    /** Gets ready to tell how far vertices are from the one asked about. */
    void center();

    /** What the tie at a place of the end of a stretch carries through the vertex: to that end at the front, else from it. */
    double load(int end, int place, boolean front);

    /** Whether shortest paths to the vertex, at the front, or from it run on by that tie. */
    boolean further(int end, int place, boolean front);

    /** Whether a path from the one by the vertex to the other can be a shortest one. */
    boolean shortest(int one, int other);

    /** How many others the source has to whom it walks the whole stretch; undirected, in either direction. */
    double along(int source, int[] stretch);
}
