package nl.kring.cypher.query;

import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.cypher.query.Query.Parameter;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;

/** The one place that lists every query of researchers, and runs them: only these, only to read, and not for long. */
public final class Queries {

    /** In alphabetical order; a test compares the list with the folder. */
    static final List<String> NAMES = List.of(
            "coverage",
            "degree-distribution",
            "functions",
            "funding",
            "neighbourhood-bridges",
            "organisation-path",
            "participants",
            "professionals",
            "ring-mixing",
            "shared-participants",
            "staleness",
            "ties-between-neighbourhoods",
            "ties-by-type",
            "volunteers",
            "without-policy");

    private static final List<Query> ALL = NAMES.stream()
            .map(name -> Query.parse(name, Statements.text("read/" + name)))
            .toList();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private Queries() {}

    /** Every query, by name. */
    public static List<Query> all() {
        return ALL;
    }

    /**
     * The query of that name.
     *
     * @throws StoreException {@code UNKNOWN_QUERY}
     */
    public static Query named(String name) {
        return ALL.stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StoreException(
                        Reason.UNKNOWN_QUERY,
                        "There is no query of that name.",
                        "Choose one of " + String.join(", ", NAMES) + "."));
    }

    /**
     * Runs a query, for 30 seconds at most.
     *
     * @param given values of its parameters, as text; of those that are not given the default counts
     * @return at most 10,000 rows
     * @throws StoreException {@code WRONG_PARAMETER}, {@code UNKNOWN_DATASET}, {@code TOO_SLOW}
     */
    public static Table run(Neo4j neo4j, Query query, Map<String, String> given) {
        Map<String, Object> parameters = parameters(query, given);
        String statement = Statements.one("read/" + named(query.name()).name());
        return run(neo4j, statement, parameters, PATIENCE, MOST);
    }

    /** The same for any statement: at most {@code most} rows, within {@code patience}. */
    static Table run(Neo4j neo4j, String statement, Map<String, Object> parameters, Duration patience, int most) {
        SessionConfig onlyRead =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        TransactionConfig limited =
                TransactionConfig.builder().withTimeout(patience).build();
        try (Session session = neo4j.driver().session(onlyRead)) {
            return session.executeRead(tx -> table(tx, statement, parameters, most), limited);
        } catch (Neo4jException e) {
            throw String.valueOf(e.code()).contains("TransactionTimedOut") ? tooSlow(patience, e) : neo4j.failure(e);
        }
    }

    private static Table table(TransactionContext tx, String statement, Map<String, Object> parameters, int most) {
        requireDataset(tx, parameters);
        Result result = tx.run(statement, parameters);
        List<String> columns = result.keys();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (rows.size() < most && result.hasNext()) {
            rows.add(row(result.next()));
        }
        return new Table(columns, Collections.unmodifiableList(rows), result.hasNext());
    }

    private static void requireDataset(TransactionContext tx, Map<String, Object> parameters) {
        Object dataset = parameters.get("dataset");
        if (dataset != null
                && tx.run(Statements.one("read/store/current"), Map.of("dataset", dataset))
                        .list()
                        .isEmpty()) {
            throw new StoreException(
                    Reason.UNKNOWN_DATASET,
                    "There is no dataset " + dataset + ".",
                    "Choose one of the stored datasets.");
        }
    }

    private static List<@Nullable Object> row(Record row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Value value : row.values()) {
            @Nullable Object plain = value.isNull() ? null : value.asObject();
            values.add(plain instanceof Temporal time ? time.toString() : plain);
        }
        return Collections.unmodifiableList(values);
    }

    private static Map<String, Object> parameters(Query query, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (query.parameters().stream().noneMatch(known -> known.name().equals(name))) {
                throw wrong("The query " + query.name() + " has no parameter " + name + ".", query);
            }
        }
        Map<String, Object> parameters = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            String text = given.getOrDefault(parameter.name(), parameter.fallback());
            if (text == null) {
                throw wrong("The query " + query.name() + " misses its parameter " + parameter.name() + ".", query);
            }
            parameters.put(parameter.name(), value(query, parameter, text));
        }
        return parameters;
    }

    private static Object value(Query query, Parameter parameter, String text) {
        if (parameter.type() == Query.Type.TEXT) {
            return text;
        }
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw wrong("The parameter " + parameter.name() + " is not a whole number.", query);
        }
    }

    private static StoreException wrong(String message, Query query) {
        List<String> names = query.parameters().stream()
                .map(known -> known.name() + (known.fallback() == null ? "" : " (default " + known.fallback() + ")"))
                .toList();
        return new StoreException(Reason.WRONG_PARAMETER, message, "It takes " + String.join(", ", names) + ".");
    }

    private static StoreException tooSlow(Duration patience, Neo4jException cause) {
        return new StoreException(
                Reason.TOO_SLOW,
                "The query took longer than " + patience.toSeconds() + " seconds.",
                "Ask it of a smaller dataset, or run its Cypher in Neo4j Browser.",
                cause);
    }
}
