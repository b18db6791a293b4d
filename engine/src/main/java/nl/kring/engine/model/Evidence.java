package nl.kring.engine.model;

/** Where knowledge of a tie comes from. */
public enum Evidence {
    SURVEY,
    REGISTER,
    OBSERVATION,
    CLAIM
}
