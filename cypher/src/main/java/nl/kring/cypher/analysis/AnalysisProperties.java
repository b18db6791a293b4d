package nl.kring.cypher.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.Results.Method;
import nl.kring.engine.Results.Warning;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.measure.Approximation;
import org.jspecify.annotations.Nullable;

/** All that an analysis has beside its findings, as properties of its node, and back. */
final class AnalysisProperties {

    private AnalysisProperties() {}

    /** @param findings how many the analysis has */
    static Map<String, @Nullable Object> of(AnalysisKey key, Results results, int findings) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        putKey(properties, key);
        properties.put("findings", findings);
        properties.put("methods", List.copyOf(results.methods().keySet()));
        properties.put(
                "methodsWhole",
                results.methods().values().stream().map(Method::whole).toList());
        properties.put(
                "methodsNeighbourhoods",
                results.methods().values().stream().map(Method::neighbourhoods).toList());
        properties.put(
                "warnings", results.warnings().stream().map(Warning::code).toList());
        properties.put(
                "warningTexts", results.warnings().stream().map(Warning::text).toList());
        properties.put("timed", List.copyOf(results.seconds().keySet()));
        properties.put("seconds", List.copyOf(results.seconds().values()));
        return properties;
    }

    private static void putKey(Map<String, @Nullable Object> properties, AnalysisKey key) {
        Projection projection = key.request().projection();
        properties.put("id", key.id());
        properties.put("networkHash", key.networkHash());
        properties.put("projection", projection.choice().name());
        properties.put("date", projection.date());
        properties.put("wave", projection.wave());
        properties.put("minimumStrength", projection.minimumStrength());
        properties.put("directed", projection.directed());
        properties.put("weights", projection.weights().name());
        properties.put("measures", key.measures());
        properties.put("groups", key.request().groups());
        properties.put("approximation", key.approximation().name());
        properties.put("seed", key.seed());
        properties.put("product", key.product());
    }

    /** Empty when the catalogue no longer has one of its measures, or not in the form that was asked for. */
    static Optional<StoredAnalysis> stored(String dataset, Row row) {
        Projection projection = projection(row);
        List<String> used = new ArrayList<>(row.texts("measures"));
        used.addAll(row.texts("methods"));
        if (used.stream()
                .map(Catalogue::measure)
                .anyMatch(measure -> measure == null || !measure.definition().suits(projection))) {
            return Optional.empty();
        }
        return Optional.of(new StoredAnalysis(
                row.string("id"),
                dataset,
                row.whole("version"),
                key(row),
                row.time("keptAt").toInstant()));
    }

    /** Analyses from before there was direction or weight have neither property. */
    private static Projection projection(Row row) {
        return new Projection(
                Projection.Choice.valueOf(row.string("projection")),
                row.date("date"),
                row.text("wave"),
                row.number("minimumStrength"),
                row.isTrue("directed"),
                row.has("weights") ? Projection.Weights.valueOf(row.string("weights")) : Projection.Weights.ONE);
    }

    private static AnalysisKey key(Row row) {
        return new AnalysisKey(
                row.string("networkHash"),
                new Request(projection(row), Set.copyOf(row.texts("measures")), row.texts("groups")),
                Approximation.valueOf(row.string("approximation")),
                row.whole("seed"),
                row.string("product"));
    }

    static Map<String, Method> methods(Row row) {
        Map<String, Method> methods = new LinkedHashMap<>();
        List<String> ids = row.texts("methods");
        List<String> whole = row.texts("methodsWhole");
        List<String> neighbourhoods = row.texts("methodsNeighbourhoods");
        for (int i = 0; i < ids.size(); i++) {
            methods.put(ids.get(i), new Method(whole.get(i), neighbourhoods.get(i)));
        }
        return methods;
    }

    static List<Warning> warnings(Row row) {
        List<Warning> warnings = new ArrayList<>();
        List<String> codes = row.texts("warnings");
        List<String> texts = row.texts("warningTexts");
        for (int i = 0; i < codes.size(); i++) {
            warnings.add(new Warning(codes.get(i), texts.get(i)));
        }
        return warnings;
    }

    static Map<String, Double> seconds(Row row) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        List<String> ids = row.texts("timed");
        double[] values = row.numbers("seconds");
        for (int i = 0; i < ids.size(); i++) {
            seconds.put(ids.get(i), values[i]);
        }
        return seconds;
    }
}
