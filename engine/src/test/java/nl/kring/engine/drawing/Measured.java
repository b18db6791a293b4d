package nl.kring.engine.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;

/** What a measure of the catalogue says of a network. */
public final class Measured {
    private Measured() {}

    /** The figure of a drawn network. */
    public static double figure(Measure measure, String drawing) {
        return figure(measure, Drawing.network(drawing));
    }

    /** The figure of a network. */
    public static double figure(Measure measure, Network network) {
        return figure(measure, network, Choice.ALL);
    }

    /** The figure of a projection of a network. */
    public static double figure(Measure measure, Network network, Choice choice) {
        return results(measure, network, choice).figure(measure.id());
    }

    /** The value of an actor of a drawn network. */
    public static double actor(Measure measure, String drawing, String id) {
        return actor(measure, Drawing.network(drawing), id);
    }

    /** The value of an actor. */
    public static double actor(Measure measure, Network network, String id) {
        return actor(measure, network, Choice.ALL, id);
    }

    /** The value of an actor in a projection of a network. */
    public static double actor(Measure measure, Network network, Choice choice, String id) {
        return actors(measure, network, choice)[network.number(id)];
    }

    /** The values of all actors of a projection of a network, by number. */
    public static double[] actors(Measure measure, Network network, Choice choice) {
        return ((Values.Numbers) results(measure, network, choice).actorValues(measure.id())).values();
    }

    /** The value of the tie between two actors of a drawn network. */
    public static double tie(Measure measure, String drawing, String one, String other) {
        return tie(measure, Drawing.network(drawing), one, other);
    }

    /** The value of the tie between two actors. */
    public static double tie(Measure measure, Network network, String one, String other) {
        Results results = results(measure, network, Choice.ALL);
        Adjacency graph = Objects.requireNonNull(results.graph());
        Values.Numbers values =
                (Values.Numbers) results.ties().values().iterator().next();
        Set<Integer> ends = Set.of(network.number(one), network.number(other));
        for (int t = 0; t < graph.size(); t++) {
            if (ends.equals(Set.of(graph.actor(graph.tail(t)), graph.actor(graph.head(t))))) {
                return values.values()[t];
            }
        }
        throw new IllegalArgumentException("no tie between " + one + " and " + other);
    }

    /** The figures of a grouping of a network. */
    public static GroupMeasure.Result group(Measure measure, Network network, String grouping) {
        try (Run run = Run.exact(1)) {
            Request request = new Request(Projection.of(Choice.ALL), Set.of(measure.id()), List.of(grouping));
            return Objects.requireNonNull(
                    Analysis.of(network, request, run).groups().get(0).figures().get(measure.definition()));
        }
    }

    private static Results results(Measure measure, Network network, Choice choice) {
        try (Run run = Run.exact(1)) {
            return Analysis.of(network, new Request(Projection.of(choice), Set.of(measure.id()), List.of()), run);
        }
    }
}
