package nl.kring.cypher.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.engine.Results;
import nl.kring.engine.measure.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Values of measures as properties of the actors of one version, for those who write Cypher. */
final class Publication {

    private static final int BATCH = 10_000;

    private final Neo4j neo4j;
    private final long version;
    private final List<String> measures;
    private final String token = UUID.randomUUID().toString();

    /** @param measures ids */
    Publication(Neo4j neo4j, long version, Collection<String> measures) {
        this.neo4j = neo4j;
        this.version = version;
        this.measures = measures.stream().distinct().toList();
    }

    /** The property under which a measure is published, such as {@code measure_component_size}. */
    static String property(String measure) {
        return "measure_" + measure.replace('-', '_');
    }

    /** @throws IllegalArgumentException when one was not computed or is not about actors */
    void publish(String analysis, Results results) {
        Map<String, Values> values = new LinkedHashMap<>();
        measures.forEach(id -> values.put(property(id), results.actorValues(id)));
        int actors = begin();
        if (actors != results.network().order()) {
            throw new IllegalArgumentException("results of another network");
        }
        batches(actors, i -> at(values, i));
        end(measures.stream().map(id -> id + "=" + analysis).toList());
    }

    void unpublish() {
        Map<String, @Nullable Object> none = new HashMap<>();
        measures.forEach(id -> none.put(property(id), null));
        batches(begin(), i -> none);
        end(List.of());
    }

    private int begin() {
        return run("write/analysis/publish-begin", Map.of("measures", measures), "actors")
                .asInt();
    }

    private void batches(int actors, IntFunction<Map<String, @Nullable Object>> values) {
        for (int from = 0; from < actors; from += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = from; i < Math.min(actors, from + BATCH); i++) {
                rows.add(Map.of("position", i, "values", values.apply(i)));
            }
            neo4j.requireSpace();
            int stored = run("write/analysis/publish-batch", Map.of("rows", rows), "stored")
                    .asInt();
            if (stored != rows.size()) {
                throw superseded();
            }
        }
    }

    private void end(List<String> entries) {
        run("write/analysis/publish-end", Map.of("measures", measures, "entries", entries), "published");
    }

    private static Map<String, @Nullable Object> at(Map<String, Values> columns, int actor) {
        Map<String, @Nullable Object> values = new HashMap<>();
        columns.forEach((property, column) -> values.put(property, value(column, actor)));
        return values;
    }

    /** Null, which removes the property, where undefined. */
    private static @Nullable Object value(Values column, int actor) {
        if (column instanceof Values.Numbers numbers) {
            double number = numbers.values()[actor];
            return Double.isNaN(number) ? null : (Double) number;
        }
        return column instanceof Values.Words words ? words.values().get(actor) : null;
    }

    private Value run(String file, Map<String, Object> more, String column) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("version", version);
        parameters.put("token", token);
        return neo4j.write(tx -> tx.run(Statements.one(file), parameters).list(row -> row.get(column))).stream()
                .findFirst()
                .orElseThrow(Publication::superseded);
    }

    private static StoreException superseded() {
        return new StoreException(
                Reason.SUPERSEDED,
                "The dataset was replaced, or another publication began, while values were published.",
                "Publish again.");
    }
}
