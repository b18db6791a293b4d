package nl.kring.engine.measure;

/** When estimates may stand in for exact values. An estimate is always labelled as one. */
public enum Approximation {
    /** Where exact work would take too long. */
    AUTO,
    NEVER,
    ALWAYS
}
