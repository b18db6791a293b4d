package nl.kring.api.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kring.engine.Request;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;

/**
 * What is asked of a dataset.
 *
 * @param request what is to be computed
 * @param approximation when estimates may stand in
 * @param seed for whatever draws at random
 */
record Question(Request request, Approximation approximation, long seed) {

    List<String> groups() {
        return request.groups();
    }

    /** By what the actors of a network can be compared. */
    static Set<String> possibleGroups(Network network) {
        Set<String> groups = new LinkedHashSet<>(network.groups());
        groups.addAll(NetworkBuilder.BUILT_IN_GROUPS);
        return groups;
    }
}
