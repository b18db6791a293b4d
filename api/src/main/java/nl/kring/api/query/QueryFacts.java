package nl.kring.api.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.api.rest.Words;
import nl.kring.cypher.query.Query;
import nl.kring.cypher.query.Table;
import org.jspecify.annotations.Nullable;

/**
 * A query for programs.
 *
 * @param name kebab-case
 * @param question what it answers, in English
 * @param vraag the same in Dutch
 * @param parameters what it takes
 * @param columns what it gives
 * @param cypher its text
 */
record QueryFacts(
        String name,
        String question,
        String vraag,
        List<Parameter> parameters,
        List<Query.Column> columns,
        String cypher) {

    /** What a query takes; no fallback when it must be given. */
    record Parameter(String name, String type, @Nullable String fallback, String meaning) {}

    /** A query in a list. */
    record Line(String name, String question, String vraag) {}

    /** An answer: a value for each column. */
    record Rows(List<String> columns, List<Map<String, @Nullable Object>> rows, boolean more) {

        static Rows of(Table table) {
            return new Rows(
                    table.columns(),
                    table.rows().stream()
                            .map(row -> {
                                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                                for (int i = 0; i < row.size(); i++) {
                                    values.put(table.columns().get(i), row.get(i));
                                }
                                return values;
                            })
                            .toList(),
                    table.more());
        }
    }

    static QueryFacts of(Query query) {
        return new QueryFacts(
                query.name(),
                query.question(),
                query.vraag(),
                query.parameters().stream()
                        .map(parameter -> new Parameter(
                                parameter.name(),
                                Words.of(parameter.type()),
                                parameter.fallback(),
                                parameter.meaning()))
                        .toList(),
                query.columns(),
                query.text());
    }
}
