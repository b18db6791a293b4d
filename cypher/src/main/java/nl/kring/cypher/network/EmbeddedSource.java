package nl.kring.cypher.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.kring.cypher.Statements;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.engine.graph.Workers;
import nl.kring.engine.model.InvalidModelException;
import nl.kring.engine.model.TieType;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * Nodes and relationships straight from the database in this process: a tenth of the work of sending them. All processors
 * read, each in transactions of its own: a version does not change, but for being deleted.
 */
record EmbeddedSource(GraphDatabaseService graph) implements Source {

    /** Actors that one transaction reads. */
    private static final int BLOCK = 2_000;

    private static final Map<String, TieType> TYPES = new HashMap<>();

    static {
        for (TieType type : TieType.values()) {
            TYPES.put(type.name(), type);
        }
    }

    @Override
    public void read(long version, Assembly into) {
        try {
            readActors(readRest(Map.of("version", version), into), into);
        } catch (StoreException | InvalidModelException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreException(
                    Reason.FAILED, "The database could not be read.", "See the log for the cause, then try again.", e);
        }
    }

    /** Reads all but actors and ties, and returns the element ids of the actors. */
    private List<String> readRest(Map<String, Object> parameters, Assembly into) {
        try (Transaction tx = graph.beginTx()) {
            try (ResourceIterator<Map<String, Object>> rows = tx.execute(
                            Statements.one("read/store/neighbourhoods"), parameters)
                    .columnAs("properties")) {
                rows.forEachRemaining(row -> into.neighbourhood(new Properties(row)));
            }
            try (Result rows = tx.execute(Statements.one("read/store/identities"), parameters)) {
                rows.forEachRemaining(row -> into.sealed((String) Objects.requireNonNull(row.get("key")), (byte[])
                        Objects.requireNonNull(row.get("sealed"))));
            }
            try (ResourceIterator<Node> rows = tx.execute(Statements.one("read/store/actor-nodes"), parameters)
                    .columnAs("node")) {
                return rows.map(Node::getElementId).stream().toList();
            }
        }
    }

    private void readActors(List<String> nodes, Assembly into) {
        try (Workers workers = Workers.of(Runtime.getRuntime().availableProcessors())) {
            workers.each(nodes.size(), BLOCK, (from, to) -> {
                try (Transaction tx = graph.beginTx()) {
                    nodes.subList(from, to).forEach(node -> take(tx.getNodeByElementId(node), into));
                }
            });
        }
    }

    private static void take(Node node, Assembly into) {
        Properties properties = new Properties(node.getAllProperties());
        int number = properties.whole("position");
        Map<Integer, String> places = new TreeMap<>();
        for (Relationship relationship : node.getRelationships(Direction.OUTGOING)) {
            TieType type = TYPES.get(relationship.getType().name());
            Node target = relationship.getEndNode();
            if (type == null) {
                places.put(((Number) relationship.getProperty("position")).intValue(), (String)
                        target.getProperty("code"));
            } else {
                into.tie(
                        number,
                        ((Number) target.getProperty("position")).intValue(),
                        type,
                        new Properties(relationship.getAllProperties()));
            }
        }
        List<String> labels = new ArrayList<>();
        for (Label label : node.getLabels()) {
            labels.add(label.name());
        }
        into.actor(labels, properties, List.copyOf(places.values()));
    }
}
