package nl.kring.engine.model;

/** Whom people could name. */
public enum Boundary {
    /** Anyone; contacts elsewhere are recorded. */
    OPEN,
    /** Only people of the area; verdicts then speak of the neighbourhood only. */
    LOCAL
}
