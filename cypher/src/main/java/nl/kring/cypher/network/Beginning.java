package nl.kring.cypher.network;

import java.util.Map;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import org.neo4j.driver.Record;

/**
 * Whether a store was given what an empty one begins with. It is kept in the graph, as {@code (:Beginning {begunAt,
 * completeAt})}: what was broken off is known as such, and what was deleted afterwards is not missing. Every failure is a
 * {@link nl.kring.cypher.StoreException}.
 */
public final class Beginning {

    /** How far it has come. */
    public enum State {
        /** It never began. */
        NONE,
        /** It began, and was broken off if nobody is at it. */
        BEGUN,
        /** All of it was stored; since then some may have been deleted. */
        COMPLETE
    }

    private final Neo4j neo4j;

    public Beginning(Neo4j neo4j) {
        this.neo4j = neo4j;
    }

    /** How far it has come. */
    public State state() {
        Record found = neo4j.read(
                tx -> tx.run(Statements.one("read/store/beginning"), Map.of()).single());
        if (found.get("complete").asBoolean()) {
            return State.COMPLETE;
        }
        return found.get("begun").asBoolean() ? State.BEGUN : State.NONE;
    }

    /** Before the first of it is stored. */
    public void begin() {
        mark("write/beginning/begin");
    }

    /** After the last of it was stored. */
    public void complete() {
        mark("write/beginning/complete");
    }

    private void mark(String statement) {
        neo4j.write(tx -> tx.run(Statements.one(statement), Map.of()).consume());
    }
}
