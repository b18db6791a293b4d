package nl.kring.cypher.network;

import java.util.Arrays;
import java.util.Locale;
import nl.kring.cypher.Statements;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;

/**
 * Columns over the wire, a batch at a time.
 *
 * @param elements element id of every actor's node, by number
 */
record BoltTies(Staging staging, Network network, String[] elements) implements TieSink {

    @Override
    public void store(TieType type, int[] ties) {
        String statement = Statements.one(
                "write/ties/" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        staging.each(ties.length, (from, to) -> {
            TieColumns batch = new TieColumns();
            Arrays.stream(ties, from, to).forEach(tie -> add(tie, batch));
            staging.batch(statement, batch.parameters(), to - from);
        });
    }

    private void add(int tie, TieColumns batch) {
        Ties all = network.ties();
        batch.add(elements[all.source(tie)], elements[all.target(tie)], new TieValues(network).of(tie));
    }
}
