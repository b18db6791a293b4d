package nl.kring.engine.measure;

/** Whether a higher value speaks of a stronger sociale basis. */
public enum Direction {
    HIGHER_IS_STRONGER,
    LOWER_IS_STRONGER,
    NEITHER
}
