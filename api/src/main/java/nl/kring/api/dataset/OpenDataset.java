package nl.kring.api.dataset;

import nl.kring.cypher.network.StoredDataset;
import nl.kring.engine.model.Network;

/**
 * One version of a dataset, in memory.
 *
 * @param dataset its name and version
 * @param network with a pseudonym for the id of every resident
 * @param hash of the network, pseudonyms included
 */
public record OpenDataset(StoredDataset dataset, Network network, String hash) {}
