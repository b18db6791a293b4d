package nl.kring.cypher.network;

import nl.kring.engine.model.TieType;

/** Where the ties of a version go, whose actors are stored. */
interface TieSink {

    /**
     * Stores ties of one type.
     *
     * @param ties their numbers; those of one source follow each other, so that what is near in the network is near on disk
     */
    void store(TieType type, int[] ties);
}
