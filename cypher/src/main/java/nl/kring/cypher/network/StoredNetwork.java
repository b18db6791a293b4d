package nl.kring.cypher.network;

import java.util.Map;
import nl.kring.engine.model.Network;

/**
 * What one version of a dataset holds: always all of one version, whatever is written meanwhile.
 *
 * @param dataset its name, version and counts
 * @param network equal to the one that was written, in the same order; but for {@code weight} of ties, which is not stored
 * @param sealed ciphertext of the identities, by the key that is the resident's id in the network
 */
public record StoredNetwork(StoredDataset dataset, Network network, Map<String, byte[]> sealed) {}
