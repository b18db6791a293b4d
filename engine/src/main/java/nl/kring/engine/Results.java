package nl.kring.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.GroupTies;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis found. Maps are in the order of the catalogue; NaN is undefined.
 *
 * @param network the network that was measured
 * @param request what was asked
 * @param seed of whatever drew at random
 * @param whole figures of the whole network
 * @param neighbourhoods figures of each neighbourhood, on its own actors and the ties among them
 * @param actors values by actor number
 * @param tables tables of the whole network
 * @param ties values by tie of {@code graph}; empty when no measure of ties was asked
 * @param graph the ties to which {@code ties} belong; null when no measure of ties was asked
 * @param groups figures of each grouping asked for
 * @param methods how the figures of a measure came about, by id
 * @param warnings what a reader must know
 * @param seconds how long each measure took, shared kernels being counted where they were first needed
 */
public record Results(
        Network network,
        Request request,
        long seed,
        Map<Definition, Double> whole,
        Map<Definition, Table> tables,
        List<OfNeighbourhood> neighbourhoods,
        Map<Definition, Values> actors,
        Map<Definition, Values> ties,
        @Nullable Adjacency graph,
        List<OfGrouping> groups,
        Map<String, Method> methods,
        List<Warning> warnings,
        Map<String, Double> seconds) {

    /**
     * Figures of a neighbourhood.
     *
     * @param neighbourhood which
     * @param coverage of how many of its residents the ties were asked
     * @param figures by definition
     * @param tables by definition
     */
    public record OfNeighbourhood(
            Neighbourhood neighbourhood,
            Coverage coverage,
            Map<Definition, Double> figures,
            Map<Definition, Table> tables) {
        /** The figure of a measure; NaN when undefined or not asked for. */
        public double figure(String id) {
            return find(figures, id);
        }
    }

    /**
     * Figures of a grouping.
     *
     * @param grouping which
     * @param counts ties within and between its values
     * @param figures of the grouping and of each of its values
     * @param tables of actors and the grouping
     */
    public record OfGrouping(
            Grouping grouping,
            GroupTies counts,
            Map<Definition, GroupMeasure.Result> figures,
            Map<Definition, Table> tables) {}

    /**
     * How figures came about.
     *
     * @param whole for the whole network and its actors and ties
     * @param neighbourhoods for the neighbourhoods
     */
    public record Method(String whole, String neighbourhoods) {}

    /**
     * What a reader must know.
     *
     * @param code stable, kebab-case
     * @param text in English
     */
    public record Warning(String code, String text) {}

    /** A figure of the whole network; NaN when undefined or not asked for. */
    public double figure(String id) {
        return find(whole, id);
    }

    /**
     * Values of a measure by actor number.
     *
     * @throws IllegalArgumentException when it was not asked for
     */
    public Values actorValues(String id) {
        return actors.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(id))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not computed: " + id));
    }

    private static double find(Map<Definition, Double> figures, String id) {
        for (Map.Entry<Definition, Double> entry : figures.entrySet()) {
            if (entry.getKey().id().equals(id)) {
                return Objects.requireNonNull(entry.getValue());
            }
        }
        return Double.NaN;
    }
}
