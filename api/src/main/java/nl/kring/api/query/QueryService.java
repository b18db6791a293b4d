package nl.kring.api.query;

import java.util.List;
import java.util.Map;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.query.Queries;
import nl.kring.cypher.query.Query;
import nl.kring.cypher.query.Table;

/** Runs the queries that come with the product. */
public final class QueryService {

    private final Neo4j neo4j;

    public QueryService(Neo4j neo4j) {
        this.neo4j = neo4j;
    }

    /** Every query, by name; needs no store. */
    public static List<Query> all() {
        return Queries.all();
    }

    /**
     * The query of that name; needs no store.
     *
     * @throws nl.kring.cypher.StoreException {@code UNKNOWN_QUERY}
     */
    public static Query named(String name) {
        return Queries.named(name);
    }

    /**
     * Runs a query, for 30 seconds at most.
     *
     * @param given values of its parameters, as text; of those that are not given the default counts
     * @return at most 10,000 rows
     * @throws nl.kring.cypher.StoreException {@code UNKNOWN_QUERY}, {@code WRONG_PARAMETER}, {@code UNKNOWN_DATASET},
     *     {@code TOO_SLOW}
     */
    public Table run(String name, Map<String, String> given) {
        return Queries.run(neo4j, named(name), given);
    }
}
