package nl.kring.engine.model;

/** Who of the two ends of a tie can report it. */
public enum Reporter {
    SOURCE,
    TARGET,
    /** Naming or being named counts. */
    BOTH,
    /** The end that gives the help, place or money; see {@link TieType#provider()}. */
    PROVIDER
}
