package nl.kring.engine.measure;

/** What a measure says something about. */
public enum Level {
    NETWORK,
    ACTOR,
    TIE,
    /** A grouping of the actors, and each of its values. */
    GROUP
}
