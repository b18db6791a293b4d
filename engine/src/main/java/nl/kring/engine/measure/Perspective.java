package nl.kring.engine.measure;

/** How one looks at the sociale basis: which indicators come first, never what is computed. */
public enum Perspective {
    /** The infrastructure is a means: functions that people can reach. */
    FUNCTIONAL,
    /** The relations are the goal. */
    RELATIONAL,
    /** Both, and how well they are tied to each other. */
    HYBRID
}
