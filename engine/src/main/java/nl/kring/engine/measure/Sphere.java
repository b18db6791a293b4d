package nl.kring.engine.measure;

/** The part of the sociale basis that a measure speaks of. */
public enum Sphere {
    PERSONAL,
    COMMUNAL,
    INSTITUTIONAL
}
