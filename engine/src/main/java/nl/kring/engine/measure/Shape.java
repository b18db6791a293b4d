package nl.kring.engine.measure;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Communities;
import nl.kring.engine.graph.Projection;

/**
 * How large a graph is: what the time and memory of work on it follow from.
 *
 * @param actors n
 * @param ties m
 * @param squares Σ k² over all actors
 * @param directed whether ties have directions
 * @param weighted whether ties have weights
 */
public record Shape(long actors, long ties, double squares, boolean directed, boolean weighted) {
    /** How many times the square of the mean number of contacts Σ k² / n is, where nobody has counted: towns have hubs. */
    private static final double SPREAD = 5;

    /** The shape of a graph. Time O(n). */
    public static Shape of(Adjacency ties) {
        double squares = 0;
        for (int v = 0; v < ties.order(); v++) {
            squares += (double) ties.degree(v) * ties.degree(v);
        }
        return new Shape(ties.order(), ties.size(), squares, ties.directed(), ties.weighted());
    }

    /** What a projection of a network of that size may look like before anyone made it: every tie counts once. */
    public static Shape guess(long actors, long ties, Projection projection) {
        double mean = actors == 0 ? 0 : 2.0 * ties / actors;
        return new Shape(actors, ties, SPREAD * mean * mean * actors, projection.directed(), projection.weighted());
    }

    /** A part of it with that share of the actors and as many ties an actor. */
    public Shape part(double share) {
        return new Shape(Math.round(share * actors), Math.round(share * ties), share * squares, directed, weighted);
    }

    /** n + 2m: what one pass over everyone and all their contacts meets. */
    double once() {
        return actors + 2.0 * ties;
    }

    /** The same for each start of a search for communities. */
    double starts() {
        return Communities.starts(actors, ties) * once();
    }

    /** The same from everyone. */
    double pairs() {
        return actors * once();
    }
}
