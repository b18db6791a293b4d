package nl.kring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.measure.ComparingMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;

/** Neighbourhoods beside each other: gathers the figures that measures compare, asked for or not, one neighbourhood at a time. */
final class Comparison {
    private final List<ComparingMeasure> comparing;
    private final Map<NetworkMeasure, List<Double>> figures = new LinkedHashMap<>();

    Comparison(List<Measure> measures, Projection projection) {
        comparing = measures.stream()
                .filter(ComparingMeasure.class::isInstance)
                .map(ComparingMeasure.class::cast)
                .toList();
        for (Measure measure : Catalogue.measures()) {
            if (measure instanceof NetworkMeasure of
                    && of.definition().suits(projection)
                    && comparing.stream().anyMatch(comparison -> comparison.looksAt(of.definition()))) {
                figures.put(of, new ArrayList<>());
            }
        }
    }

    /** Adds a neighbourhood. */
    void add(ToDoubleFunction<NetworkMeasure> figure) {
        figures.forEach((measure, values) -> values.add(figure.applyAsDouble(measure)));
    }

    /** The same neighbourhoods with the tables of what compares them. */
    List<OfNeighbourhood> tables(List<OfNeighbourhood> rows, Run run) {
        List<OfNeighbourhood> compared = new ArrayList<>(rows);
        for (ComparingMeasure measure : comparing) {
            List<Table> tables = measure.compare(lookedAtBy(measure), rows.size(), run);
            for (int n = 0; n < rows.size(); n++) {
                OfNeighbourhood row = compared.get(n);
                Map<Definition, Table> own = new LinkedHashMap<>(row.tables());
                own.put(measure.definition(), tables.get(n));
                compared.set(n, new OfNeighbourhood(row.neighbourhood(), row.coverage(), row.figures(), own));
            }
        }
        return compared;
    }

    private Map<Definition, double[]> lookedAtBy(ComparingMeasure measure) {
        Map<Definition, double[]> found = new LinkedHashMap<>();
        figures.forEach((of, values) -> {
            if (measure.looksAt(of.definition())) {
                found.put(
                        of.definition(),
                        values.stream().mapToDouble(Double::doubleValue).toArray());
            }
        });
        return found;
    }
}
