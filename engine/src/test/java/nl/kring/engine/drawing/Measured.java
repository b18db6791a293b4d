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
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;

/** What a measure of the catalogue says of a network. */
public final class Measured {
    /** All ties, each in its direction. */
    public static final Projection DIRECTED = Projection.of(Choice.ALL).directed(true);

    /** All ties in both directions, by their weight. */
    public static final Projection WEIGHTED = Projection.of(Choice.ALL).weighing(Weights.COLUMN);

    /** All ties, each in its direction and by its weight. */
    public static final Projection BOTH = DIRECTED.weighing(Weights.COLUMN);

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
        return figure(measure, network, Projection.of(choice));
    }

    /** The figure of a projection of a drawn network. */
    public static double figure(Measure measure, String drawing, Projection projection) {
        return figure(measure, Drawing.network(drawing), projection);
    }

    /** The figure of a projection of a network. */
    public static double figure(Measure measure, Network network, Projection projection) {
        return results(measure, network, projection).figure(measure.id());
    }

    /** The table of a projection of a network. */
    public static Table table(Measure measure, Network network, Projection projection) {
        return Objects.requireNonNull(
                results(measure, network, projection).tables().get(measure.definition()));
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

    /** The value of an actor in a projection of a drawn network. */
    public static double actor(Measure measure, String drawing, Projection projection, String id) {
        Network network = Drawing.network(drawing);
        return actors(measure, network, projection)[network.number(id)];
    }

    /** The values of all actors of a choice of a network, by number. */
    public static double[] actors(Measure measure, Network network, Choice choice) {
        return actors(measure, network, Projection.of(choice));
    }

    /** The values of all actors of a projection of a network, by number. */
    public static double[] actors(Measure measure, Network network, Projection projection) {
        return ((Values.Numbers) results(measure, network, projection).actorValues(measure.id())).values();
    }

    /** The values of all ties of a projection of a network, in the order of its ties. */
    public static double[] ties(Measure measure, Network network, Projection projection) {
        return ((Values.Numbers) Objects.requireNonNull(
                        results(measure, network, projection).ties().get(measure.definition())))
                .values();
    }

    /** The value of the tie between two actors of a drawn network. */
    public static double tie(Measure measure, String drawing, String one, String other) {
        return tie(measure, Drawing.network(drawing), one, other);
    }

    /** The value of the tie between two actors. */
    public static double tie(Measure measure, Network network, String one, String other) {
        Results results = results(measure, network, Projection.of(Choice.ALL));
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
        return group(measure, network, Choice.ALL, grouping);
    }

    /** The figures of a grouping of a choice of a network. */
    public static GroupMeasure.Result group(Measure measure, Network network, Choice choice, String grouping) {
        try (Run run = Run.exact(1)) {
            Request request = new Request(Projection.of(choice), Set.of(measure.id()), List.of(grouping));
            return Objects.requireNonNull(
                    Analysis.of(network, request, run).groups().get(0).figures().get(measure.definition()));
        }
    }

    private static Results results(Measure measure, Network network, Projection projection) {
        try (Run run = Run.exact(1)) {
            return Analysis.of(network, new Request(projection, Set.of(measure.id()), List.of()), run);
        }
    }
}
