package nl.kring.cypher;

import inet.ipaddr.IPAddressString;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Neo4j inside this process: a directory in, a Bolt port on the loopback address and a secret out. */
final class Embedded implements AutoCloseable {

    private static final int SECRET_BYTES = 32;
    private static final long START_MILLIS = 120_000;

    private final DirectoryLock lock;
    private final DatabaseManagementService service;
    private final int port;
    private final String secret;

    private Embedded(DirectoryLock lock, DatabaseManagementService service, int port, String secret) {
        this.lock = lock;
        this.service = service;
        this.port = port;
        this.secret = secret;
    }

    /**
     * Starts the database of a directory, seconds; a new one takes longest.
     *
     * @param leastFree bytes that must be free
     * @throws StoreException see {@link DirectoryLock#take}, or when the files are damaged
     */
    static Embedded start(Path home, long leastFree) {
        DirectoryLock lock = DirectoryLock.take(home, leastFree);
        try {
            return start(home, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw isLocked(e) ? DirectoryLock.inUse(home, e) : e;
        }
    }

    private static Embedded start(Path home, DirectoryLock lock) {
        DatabaseManagementService service = builder(home).build();
        try {
            GraphDatabaseAPI system = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
            String secret = newSecret();
            system.executeTransactionally(Statements.one("write/secret"), Map.of("secret", secret));
            if (!service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(START_MILLIS)) {
                throw damaged(home);
            }
            int port = system.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT)
                    .getPort();
            return new Embedded(lock, service, port, secret);
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    private static DatabaseManagementServiceBuilder builder(Path home) {
        DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(home);
        reach(builder);
        sizes(builder);
        return builder;
    }

    /** Who may reach it and what it may reach: loopback with a secret; no files, no addresses, no telemetry. */
    private static void reach(DatabaseManagementServiceBuilder builder) {
        builder.setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                .setConfig(GraphDatabaseSettings.procedure_allowlist, List.of("db.*", "dbms.components"))
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF);
    }

    /** Small, quick to stop, and without hundreds of megabytes of transaction log. */
    private static void sizes(DatabaseManagementServiceBuilder builder) {
        builder.setConfig(GraphDatabaseSettings.pagecache_memory, 512L << 20)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, 32L << 20)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.preallocate_store_files, false)
                .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(1))
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(5))
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200));
    }

    private static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isLocked(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return true;
            }
        }
        return false;
    }

    private static StoreException damaged(Path home) {
        return new StoreException(
                StoreException.Reason.DAMAGED,
                "The database in " + home + " does not start.",
                "See logs/debug.log there; restore a backup if its files are damaged.");
    }

    int port() {
        return port;
    }

    GraphDatabaseService graph() {
        return service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    String secret() {
        return secret;
    }

    @Override
    public void close() {
        try {
            service.shutdown();
        } finally {
            lock.close();
        }
    }
}
