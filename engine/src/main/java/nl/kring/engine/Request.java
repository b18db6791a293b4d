package nl.kring.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kring.engine.graph.Projection;

/**
 * What is to be computed.
 *
 * @param projection the network that is measured
 * @param measures ids of measures, in any order; empty for all
 * @param groups names of groupings for measures of groups
 */
public record Request(Projection projection, Set<String> measures, List<String> groups) {

    /**
     * @throws IllegalArgumentException when there is no measure of some id
     */
    public Request {
        measures = Set.copyOf(measures);
        groups = List.copyOf(new LinkedHashSet<>(groups));
        for (String id : measures) {
            if (Catalogue.measure(id) == null) {
                throw new IllegalArgumentException("no measure \"" + id + "\": `kring measures` lists them");
            }
        }
    }

    /** All measures of a projection, without groups. */
    public static Request everything(Projection projection) {
        return new Request(projection, Set.of(), List.of());
    }

    /** Whether the measure of that id is asked for. */
    public boolean wants(String id) {
        return measures.isEmpty() || measures.contains(id);
    }
}
