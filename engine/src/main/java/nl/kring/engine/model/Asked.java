package nl.kring.engine.model;

/** Whether an actor's own ties were asked for. */
public enum Asked {
    YES,
    NO,
    /** The dataset does not say. Where it says so of nobody, everyone counts as asked, and every result says that. */
    UNKNOWN
}
