package nl.kring.datasets;

import nl.kring.engine.model.Network;

/**
 * What a reader makes of files.
 *
 * @param network actors and ties, without any resident's name
 * @param identities names and contact details of residents, apart from the network
 * @param report what was read, dropped and doubted
 */
public record Dataset(Network network, Identities identities, ImportReport report) {

    /** A network that was not read from a file and has no identities. */
    public static Dataset of(Network network) {
        return new Dataset(network, Identities.none(), ImportReport.builder().build(network));
    }
}
