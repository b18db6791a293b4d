package nl.kring.cypher.network;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Networks in Neo4j, a dataset each, with one current version. A write stages a whole new version beside the current one
 * and makes it current in one transaction; whoever reads gets all of one version. Residents' ids must have been replaced
 * by random keys before: this store never sees who they are, only their identities sealed, apart from the graph.
 *
 * <p>Safe for use by many threads and, on an external Neo4j or beside a server, by many processes. Every failure is a
 * {@link StoreException}.
 */
public final class NetworkStore {

    /** How long a version that is being staged may show no sign of life, where other processes may be staging. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int DELETE_BATCH = 5_000;
    /** Findings of analyses hold up to a megabyte each. */
    private static final int DELETE_LARGE = 20;

    private static final int READ_ATTEMPTS = 5;
    /** Exact in JavaScript's numbers, too. */
    private static final long LARGEST_VERSION = 1L << 53;

    private static final Logger LOG = System.getLogger(NetworkStore.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Neo4j neo4j;
    private final Source source;

    private NetworkStore(Neo4j neo4j) {
        this.neo4j = neo4j;
        GraphDatabaseService graph = neo4j.graph();
        this.source = graph == null ? new BoltSource(neo4j) : new EmbeddedSource(graph);
    }

    /** Opens the store and {@linkplain #clean cleans} it. */
    public static NetworkStore open(Neo4j neo4j) {
        NetworkStore store = new NetworkStore(neo4j);
        store.clean();
        return store;
    }

    /**
     * Writes a network as the new current version of a dataset, which is made when there is none of that name. Until this
     * returns, readers get the version before; when it fails or is cancelled, they keep it.
     *
     * @param dataset name of the dataset
     * @param network with a random key for every resident's id
     * @param sealed ciphertext of identities, by that key
     * @param progress told after every batch, by one thread at a time
     * @param cancelled asked before every batch, by several threads
     * @throws StoreException {@code CANCELLED}; {@code NO_SPACE} before the disk is full; {@code UNREACHABLE}
     */
    public StoredDataset write(
            String dataset, Network network, Map<String, byte[]> sealed, Progress progress, BooleanSupplier cancelled) {
        long version = 1 + RANDOM.nextLong(LARGEST_VERSION);
        Staging staging = new Staging(neo4j, version, NetworkWriter.rows(network, sealed), progress, cancelled);
        try {
            staging.begin(VersionProperties.of(network));
            new NetworkWriter(staging, network).write(sealed);
            StoredDataset stored = staging.makeCurrent(dataset);
            cleanUnlessAway();
            return stored;
        } catch (RuntimeException | Error e) {
            abandon(staging, e);
            throw e;
        }
    }

    private void abandon(Staging staging, Throwable cause) {
        try {
            staging.abandon();
        } catch (RuntimeException away) {
            cause.addSuppressed(away);
        }
        cleanUnlessAway();
    }

    /** What cannot be cleaned now is cleaned after the next write or at the next opening. */
    private void cleanUnlessAway() {
        try {
            clean();
        } catch (StoreException later) {
            LOG.log(Level.WARNING, "Old versions are left for the next cleaning: {0}", later.getMessage());
        }
    }

    /**
     * Reads the current version of a dataset, all of it.
     *
     * @throws StoreException {@code UNKNOWN_DATASET}
     */
    public StoredNetwork read(String dataset) {
        for (int attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
            Optional<StoredNetwork> whole = readOnce(dataset);
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        throw new StoreException(
                Reason.SUPERSEDED, "The dataset was replaced again and again while it was read.", "Try again later.");
    }

    /** Empty when the version was deleted meanwhile, as a newer one is current. */
    private Optional<StoredNetwork> readOnce(String dataset) {
        Properties version = current(dataset).orElseThrow(() -> unknown(dataset));
        Assembly assembly = new Assembly(version);
        try {
            source.read(version.id(), assembly);
        } catch (RuntimeException e) {
            if (isWhole(version.id())) {
                throw e;
            }
            return Optional.empty();
        }
        return isWhole(version.id())
                ? Optional.of(assembly.finish(VersionProperties.dataset(dataset, version)))
                : Optional.empty();
    }

    private boolean isWhole(long version) {
        return neo4j.read(tx -> tx.run(Statements.one("read/store/is-whole"), Map.of("version", version))
                .single()
                .get("whole")
                .asBoolean());
    }

    private Optional<Properties> current(String dataset) {
        return neo4j.read(tx -> tx.run(Statements.one("read/store/current"), Map.of("dataset", dataset)).stream()
                .map(row -> new Properties(row.get("properties").asMap()))
                .findFirst());
    }

    /** The datasets, by name. */
    public List<StoredDataset> list() {
        return neo4j.read(tx -> tx.run(Statements.one("read/store/datasets"))
                .list(row -> VersionProperties.dataset(
                        row.get("name").asString(),
                        new Properties(row.get("properties").asMap()))));
    }

    /** A dataset without its content; empty when there is none of that name. */
    public Optional<StoredDataset> find(String dataset) {
        return current(dataset).map(version -> VersionProperties.dataset(dataset, version));
    }

    /**
     * Deletes a dataset with all it holds.
     *
     * @return false when there was none of that name
     */
    public boolean delete(String dataset) {
        boolean deleted = neo4j.write(tx -> !tx.run(Statements.one("write/delete-dataset"), Map.of("dataset", dataset))
                .list()
                .isEmpty());
        clean();
        return deleted;
    }

    /**
     * Deletes, in batches, versions that are neither current nor being written. A version that was being staged counts as
     * left behind when it has shown no sign of life for ten minutes, or since before this process opened a database that
     * it has to itself.
     */
    public void clean() {
        // One at a time: two that delete the same rows only wait for each other's locks.
        synchronized (neo4j) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("openedAt", neo4j.openedAt());
            parameters.put("patience", PATIENCE);
            List<Long> condemned = neo4j.write(tx -> tx.run(Statements.one("write/condemn"), parameters)
                    .list(row -> row.get("version").asLong()));
            condemned.forEach(this::deleteRows);
        }
    }

    private void deleteRows(long version) {
        Map<String, Object> batch = Map.of("version", version, "rows", DELETE_BATCH, "large", DELETE_LARGE);
        for (String statement : Statements.all("write/delete-batch")) {
            int deleted = 1;
            while (deleted > 0) {
                deleted = neo4j.write(
                        tx -> tx.run(statement, batch).single().get("deleted").asInt());
            }
        }
    }

    private static StoreException unknown(String dataset) {
        return new StoreException(
                Reason.UNKNOWN_DATASET, "There is no dataset " + dataset + ".", "Choose one of the stored datasets.");
    }
}
