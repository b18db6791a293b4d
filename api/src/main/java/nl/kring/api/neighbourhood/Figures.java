package nl.kring.api.neighbourhood;

import java.util.List;
import java.util.Set;
import nl.kring.engine.Catalogue;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Perspective;

/**
 * Which figures come first in a perspective, and on which network they are computed. Which are computed at all never
 * depends on it.
 *
 * @param network the ties that count
 * @param ids of measures, in the order of the columns
 */
record Figures(Choice network, List<String> ids) {

    /** How many residents have few contacts in view, as bounds; for every perspective. */
    static final Set<String> BOUNDS =
            Set.of("isolated-share-lower", "isolated-share-upper", "at-risk-share-lower", "at-risk-share-upper");

    /** Figures that the ties of those who were not asked would change: unknown where less than half were asked. */
    static final Set<String> OF_ALL = Set.of(
            "size",
            "mean-degree",
            "median-degree",
            "mean-clustering",
            "largest-component-share",
            "transitivity",
            "cut-actors",
            "ei-index");

    static Figures of(Perspective perspective) {
        return switch (perspective) {
            case FUNCTIONAL ->
                new Figures(Choice.AFFILIATION, List.of("size", "mean-degree", "largest-component-share"));
            case RELATIONAL ->
                new Figures(Choice.PERSONAL, List.of("mean-degree", "mean-clustering", "largest-component-share"));
            case HYBRID -> new Figures(Choice.DONUT, List.of("largest-component-share", "cut-actors", "ei-index"));
        };
    }

    /** What the columns mean. */
    List<Definition> columns() {
        return Catalogue.measures().stream()
                .map(measure -> measure.definition())
                .filter(definition -> ids.contains(definition.id()))
                .sorted((one, other) -> Integer.compare(ids.indexOf(one.id()), ids.indexOf(other.id())))
                .toList();
    }
}
