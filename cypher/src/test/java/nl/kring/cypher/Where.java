package nl.kring.cypher;

/** The databases on which the same tests run. */
public enum Where {
    /** In this process. */
    EMBEDDED,
    /** Reached by address, user and password. */
    EXTERNAL;

    /** The shared one of this sort. */
    public Neo4j neo4j() {
        return this == EMBEDDED ? SharedNeo4j.embedded() : SharedNeo4j.external();
    }
}
