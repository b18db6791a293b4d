package nl.kring.engine.measure;

import nl.kring.engine.graph.Projection;

/** In which networks the literature has a measure. */
public enum Form {
    /** Ties without direction. */
    UNDIRECTED,
    /** Ties that run from one actor to another. */
    DIRECTED,
    /** Ties that weigh more or less, with or without direction. */
    WEIGHTED;

    /** The form that gives a projection its direction. */
    static Form direction(Projection projection) {
        return projection.directed() ? DIRECTED : UNDIRECTED;
    }
}
