package nl.kring.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Measure;

/**
 * What is to be computed.
 *
 * @param projection the network that is measured
 * @param measures ids of measures, in any order; empty for all that have a meaning on the projection
 * @param groups names of groupings for measures of groups
 */
public record Request(Projection projection, Set<String> measures, List<String> groups) {

    /**
     * @throws IllegalArgumentException when there is no measure of some id, or it has no meaning on ties with the
     *     direction or weights of the projection
     */
    public Request {
        measures = Set.copyOf(measures);
        groups = List.copyOf(new LinkedHashSet<>(groups));
        for (String id : measures) {
            Measure measure = Catalogue.measure(id);
            if (measure == null) {
                throw new IllegalArgumentException("no measure \"" + id + "\": `kring measures` lists them");
            }
            if (!measure.definition().suits(projection)) {
                throw new IllegalArgumentException(unsuited(measure.definition(), projection));
            }
        }
    }

    private static String unsuited(Definition definition, Projection projection) {
        String forms = definition.forms().stream()
                .map(form -> form.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
        return "\"" + definition.id() + "\" has no form for ties that are "
                + (projection.directed() ? "directed" : "undirected") + (projection.weighted() ? " and weighted" : "")
                + ": it has " + forms + " only";
    }

    /** All measures of a projection, without groups. */
    public static Request everything(Projection projection) {
        return new Request(projection, Set.of(), List.of());
    }

    /** Whether a measure is asked for; of all measures those that have a meaning on the projection are. */
    public boolean wants(Measure measure) {
        return measures.isEmpty() ? measure.definition().suits(projection) : measures.contains(measure.id());
    }
}
