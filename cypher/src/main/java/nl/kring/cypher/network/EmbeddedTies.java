package nl.kring.cypher.network;

import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * Ties straight into the database in this process, without Cypher: half the work.
 *
 * @param elements element id of every actor's node, by number
 */
record EmbeddedTies(Staging staging, Network network, String[] elements) implements TieSink {

    @Override
    public void store(TieType type, int[] ties) {
        staging.each(
                ties.length,
                (from, to) -> staging.batch(
                        tx -> {
                            for (int i = from; i < to; i++) {
                                join(tx, RelationshipType.withName(type.name()), ties[i]);
                            }
                        },
                        to - from));
    }

    private void join(Transaction tx, RelationshipType type, int tie) {
        Ties ties = network.ties();
        Node source = tx.getNodeByElementId(elements[ties.source(tie)]);
        Node target = tx.getNodeByElementId(elements[ties.target(tie)]);
        Relationship relationship = source.createRelationshipTo(target, type);
        @Nullable Object[] values = new TieValues(network).of(tie);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                relationship.setProperty(TieValues.NAMES.get(i), values[i]);
            }
        }
    }
}
