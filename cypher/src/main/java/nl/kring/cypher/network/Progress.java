package nl.kring.cypher.network;

/** Told how far a write is, after every batch, by one thread at a time and not always the same. */
@FunctionalInterface
public interface Progress {

    /** For those who do not want to know. */
    Progress SILENT = (done, total) -> {};

    /**
     * @param done rows stored, 0 to {@code total}, never less than before
     * @param total rows in all: neighbourhoods, actors, places, ties and identities
     */
    void at(long done, long total);
}
