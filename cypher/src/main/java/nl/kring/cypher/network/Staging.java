package nl.kring.cypher.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.engine.graph.Workers;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryStatistics;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransientFailureException;

/** A version while it is written: each batch is one transaction that also shows that the version is alive. */
final class Staging {

    /** They take turns to commit, so more would only wait. */
    private static final int MOST_THREADS = 4;

    /** Each of them can only fail because of someone else's locks. */
    private static final int TRIES = 5;

    private final Neo4j neo4j;
    private final @Nullable GraphDatabaseService graph;
    private final long version;
    private final long total;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private long done;
    /** The last one that went over the wire, where an answer can get lost: 0 in this process. */
    private long batch;

    Staging(Neo4j neo4j, long version, long total, Progress progress, BooleanSupplier cancelled) {
        this.neo4j = neo4j;
        this.graph = neo4j.graph();
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
    List<Map<String, Object>> batch(String statement, Map<String, ? extends @Nullable Object> parameters, int rows) {
        if (rows == 0) {
            return List.of();
        }
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        all.put("version", version);
        return graph == null
                ? overBolt(tx -> run(tx, statement, all, rows), rows)
                : within(graph, tx -> run(tx, statement, all, rows), rows);
    }

    /**
     * The same by work on the database in this process.
     *
     * @throws NullPointerException when the database is not in this process
     */
    void batch(Consumer<Transaction> work, int rows) {
        within(
                Objects.requireNonNull(graph),
                tx -> {
                    work.accept(tx);
                    return rows;
                },
                rows);
    }

    /** Does work in batches: side by side on the database in this process, one after another over the wire. */
    void each(int count, Workers.Block work) {
        int processors = Runtime.getRuntime().availableProcessors();
        Batches.each(graph == null ? 1 : Math.min(MOST_THREADS, processors), count, work);
    }

    /** Where this version's ties go: by the shortest way there is. */
    TieSink ties(Network network, String[] elements) {
        return graph == null ? new BoltTies(this, network, elements) : new EmbeddedTies(this, network, elements);
    }

    private <T> T overBolt(Function<TransactionContext, T> work, int rows) {
        requireGoing();
        batch++;
        Map<String, Object> sign = Map.of("version", version, "batch", batch);
        T returned = neo4j.write(tx -> {
            Record alive = requireAlive(tx, Statements.one("write/heartbeat"), sign);
            requireNew(alive.get("before").asLong());
            return work.apply(tx);
        });
        stored(rows);
        return returned;
    }

    /** By any number of threads at once. */
    private <T> T within(GraphDatabaseService here, Function<Transaction, T> work, int rows) {
        requireGoing();
        T returned = tried(here, work, TRIES);
        stored(rows);
        return returned;
    }

    private <T> T tried(GraphDatabaseService here, Function<Transaction, T> work, int tries) {
        try {
            return once(here, work);
        } catch (TransientFailureException e) {
            if (tries > 1) {
                return tried(here, work, tries - 1);
            }
            throw neo4j.failure(e);
        } catch (RuntimeException e) {
            throw inOurWords(here, e);
        }
    }

    /**
     * What belongs to the version alone is locked last, until the commit is done: threads wait for each other only while they
     * commit, and none that waits holds what another needs.
     */
    private <T> T once(GraphDatabaseService here, Function<Transaction, T> work) {
        try (Transaction tx = here.beginTx()) {
            T returned = work.apply(tx);
            if (!isAlive(tx)) {
                throw superseded();
            }
            tx.commit();
            return returned;
        }
    }

    private boolean isAlive(Transaction tx) {
        Map<String, Object> sign = Map.of("version", version, "batch", batch);
        return tx.execute(Statements.one("write/heartbeat"), sign).stream().count() > 0;
    }

    /** Work on a version that was cleaned up meanwhile fails in any way, as what it works on is gone. */
    private RuntimeException inOurWords(GraphDatabaseService here, RuntimeException e) {
        boolean alive = true;
        try (Transaction tx = here.beginTx()) {
            alive = isAlive(tx);
        } catch (RuntimeException away) {
            e.addSuppressed(away);
        }
        if (!alive) {
            return superseded();
        }
        return e instanceof StoreException ? e : neo4j.failure(e);
    }

    private void requireGoing() {
        if (cancelled.getAsBoolean()) {
            throw new StoreException(Reason.CANCELLED, "The import was cancelled.", "Nothing has changed.");
        }
        neo4j.requireSpace();
    }

    private synchronized void stored(int rows) {
        done += rows;
        progress.at(done, total);
    }

    /** Fails when this is another try of a batch that was stored, with the answer lost on the way. */
    private void requireNew(long before) {
        if (before != batch - 1) {
            throw new StoreException(
                    Reason.UNREACHABLE, "The connection was lost while a batch was stored.", "Write it again.");
        }
    }

    private static List<Map<String, Object>> run(
            TransactionContext tx, String statement, Map<String, @Nullable Object> parameters, int rows) {
        Result result = tx.run(statement, parameters);
        List<Map<String, Object>> returned = result.list(Record::asMap);
        SummaryCounters counters = result.consume().counters();
        requireAll(rows, counters.nodesCreated() + counters.relationshipsCreated());
        return returned;
    }

    private static List<Map<String, Object>> run(
            Transaction tx, String statement, Map<String, @Nullable Object> parameters, int rows) {
        try (var result = tx.execute(statement, parameters)) {
            List<Map<String, Object>> returned = result.stream().toList();
            QueryStatistics counters = result.getQueryStatistics();
            requireAll(rows, counters.getNodesCreated() + counters.getRelationshipsCreated());
            return returned;
        }
    }

    private static void requireAll(int rows, int created) {
        if (created != rows) {
            throw new StoreException(
                    Reason.FAILED, "The database did not store every row of a batch.", "Write the dataset again.");
        }
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
            throw superseded();
        }
        return alive.get(0);
    }

    private static StoreException superseded() {
        return new StoreException(
                Reason.SUPERSEDED,
                "The version that was being written has been cleaned up, as it showed no sign of life.",
                "Write it again.");
    }
}
