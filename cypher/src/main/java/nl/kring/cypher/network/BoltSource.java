package nl.kring.cypher.network;

import java.util.Map;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import nl.kring.engine.model.TieType;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Rows over the wire: a row per actor with all that runs from it. */
record BoltSource(Neo4j neo4j) implements Source {

    @Override
    public void read(long version, Assembly into) {
        Map<String, Object> parameters = Map.of("version", version);
        neo4j.read(tx -> {
            tx.run(Statements.one("read/store/neighbourhoods"), parameters)
                    .forEachRemaining(row -> into.neighbourhood(properties(row.get("properties"))));
            tx.run(Statements.one("read/store/actors"), parameters).forEachRemaining(row -> take(row, into));
            tx.run(Statements.one("read/store/identities"), parameters)
                    .forEachRemaining(row -> into.sealed(
                            row.get("key").asString(), row.get("sealed").asByteArray()));
            return into;
        });
    }

    private static void take(Record row, Assembly into) {
        int number = into.actor(
                row.get("labels").asList(Value::asString),
                properties(row.get("properties")),
                row.get("neighbourhoods").asList(Value::asString));
        for (Value tie : row.get("ties").values()) {
            into.tie(number, tie.get(0).asInt(), TieType.valueOf(tie.get(1).asString()), properties(tie.get(2)));
        }
    }

    private static Properties properties(Value map) {
        return new Properties(map.asMap());
    }
}
