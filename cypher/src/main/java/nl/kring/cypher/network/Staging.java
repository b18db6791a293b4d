package nl.kring.cypher.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/** A version while it is written: each batch is one transaction that also shows that the version is alive. */
final class Staging {

    private final Neo4j neo4j;
    private final long version;
    private final long total;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private long done;
    private long batch;

    Staging(Neo4j neo4j, long version, long total, Progress progress, BooleanSupplier cancelled) {
        this.neo4j = neo4j;
        this.version = version;
        this.total = total;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** Begins a version that nobody sees. */
    void begin(Map<String, Object> properties) {
        neo4j.requireSpace();
        Map<String, Object> parameters = Map.of("version", version, "properties", properties);
        neo4j.write(tx -> tx.run(Statements.one("write/stage"), parameters).consume());
    }

    /**
     * Stores one batch, all of it or nothing; none when it has no rows.
     *
     * @param parameters of the statement, beside the version
     * @param rows how many nodes or relationships it makes
     * @return what the statement returns
     */
    List<Record> batch(String statement, Map<String, ? extends @Nullable Object> parameters, int rows) {
        if (rows == 0) {
            return List.of();
        }
        if (cancelled.getAsBoolean()) {
            throw new StoreException(Reason.CANCELLED, "The import was cancelled.", "Nothing has changed.");
        }
        neo4j.requireSpace();
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        all.put("version", version);
        batch++;
        Map<String, Object> sign = Map.of("version", version, "batch", batch);
        List<Record> returned = neo4j.write(tx -> {
            Record alive = requireAlive(tx, Statements.one("write/heartbeat"), sign);
            requireNew(alive.get("before").asLong());
            return run(tx, statement, all, rows);
        });
        done += rows;
        progress.at(done, total);
        return returned;
    }

    /** Fails when this is another try of a batch that was stored, with the answer lost on the way. */
    private void requireNew(long before) {
        if (before != batch - 1) {
            throw new StoreException(
                    Reason.UNREACHABLE, "The connection was lost while a batch was stored.", "Write it again.");
        }
    }

    private static List<Record> run(
            TransactionContext tx, String statement, Map<String, @Nullable Object> parameters, int rows) {
        Result result = tx.run(statement, parameters);
        List<Record> returned = result.list();
        SummaryCounters counters = result.consume().counters();
        if (counters.nodesCreated() + counters.relationshipsCreated() != rows) {
            throw new StoreException(
                    Reason.FAILED, "The database did not store every row of a batch.", "Write the dataset again.");
        }
        return returned;
    }

    /** Makes the staged version the current one of its dataset. */
    StoredDataset makeCurrent(String dataset) {
        Map<String, Object> parameters = Map.of("version", version, "dataset", dataset);
        return neo4j.write(tx -> VersionProperties.dataset(
                dataset,
                new Properties(requireAlive(tx, Statements.one("write/make-current"), parameters)
                        .get("properties")
                        .asMap())));
    }

    /** Gives the version up; its rows are deleted by the next cleaning. */
    void abandon() {
        neo4j.write(tx -> tx.run(Statements.one("write/abandon"), Map.of("version", version))
                .consume());
    }

    private static Record requireAlive(TransactionContext tx, String statement, Map<String, Object> parameters) {
        List<Record> alive = tx.run(statement, parameters).list();
        if (alive.isEmpty()) {
            throw new StoreException(
                    Reason.SUPERSEDED,
                    "The version that was being written has been cleaned up, as it showed no sign of life.",
                    "Write it again.");
        }
        return alive.get(0);
    }
}
