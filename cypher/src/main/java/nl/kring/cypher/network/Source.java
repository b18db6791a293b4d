package nl.kring.cypher.network;

/** Where the rows of a version come from. */
sealed interface Source permits BoltSource, EmbeddedSource {

    /** Puts all of a version into an assembly. What was deleted meanwhile is missing, or makes this fail. */
    void read(long version, Assembly into);
}
