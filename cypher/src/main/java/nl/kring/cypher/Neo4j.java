package nl.kring.cypher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * A Neo4j to work on: the one inside this process, the one inside a running server on the same data directory, or an
 * external one. All three are reached over Bolt through the same {@link Driver}; only whole networks go into and out of the
 * one inside this process by a shorter way.
 * The schema is up to date when one of the factory methods returns. Safe for use by many threads.
 *
 * <p>Every failure is a {@link StoreException}.
 */
public final class Neo4j implements AutoCloseable {

    /** User of the embedded database, which is its only one. */
    private static final String USER = "neo4j";

    /** Rows a round trip: large reads take half the time of the driver's own thousand. */
    private static final int FETCH = 10_000;

    private final Driver driver;
    private final @Nullable Embedded embedded;
    private final @Nullable Path directory;
    private final boolean server;
    private final @Nullable ZonedDateTime openedAt;

    private Neo4j(Driver driver, @Nullable Embedded embedded, @Nullable Path directory, boolean server) {
        this.driver = driver;
        this.embedded = embedded;
        this.directory = directory;
        this.server = server;
        this.openedAt = embedded == null ? null : ZonedDateTime.now(ZoneOffset.UTC);
    }

    /**
     * For a command: joins the server of the directory when it is alive, else opens the database itself.
     *
     * @param directory the data directory; made when missing; the database is its folder {@code neo4j}
     */
    public static Neo4j open(Path directory) {
        Optional<Neo4j> joined = join(directory);
        return joined.isPresent() ? joined.get() : start(directory, false, DirectoryLock.LEAST_FREE);
    }

    /**
     * For a server: opens the database and leaves the file {@code server} in the directory, by which commands of the same
     * user join it until {@link #close}.
     *
     * @throws StoreException {@code IN_USE} when another process has the directory, be it a server or a command
     */
    public static Neo4j serve(Path directory) {
        return start(directory, true, DirectoryLock.LEAST_FREE);
    }

    /** Whether a database was ever opened in the directory. Makes nothing. */
    public static boolean exists(Path directory) {
        return Files.isDirectory(directory.resolve("neo4j").resolve("data"));
    }

    /**
     * Before anything else of a server is started.
     *
     * @throws StoreException {@code IN_USE} when another process has the directory; {@code NO_SPACE} when its disk is full
     */
    public static void requireUnused(Path directory) {
        DirectoryLock.take(directory.resolve("neo4j"), DirectoryLock.LEAST_FREE).close();
    }

    /** Joins the server that runs on the directory; empty when none does. A stale {@code server} file is ignored. */
    public static Optional<Neo4j> join(Path directory) {
        return ServerFile.read(directory).flatMap(Neo4j::join);
    }

    /**
     * An external Neo4j, 5.13 or newer.
     *
     * @param uri such as {@code bolt://host:7687} or {@code neo4j+s://host}
     * @throws StoreException {@code UNREACHABLE} or {@code REFUSED}
     */
    public static Neo4j connect(String uri, String user, String password) {
        return ready(new Neo4j(driver(uri, user, password), null, null, false));
    }

    /** The same with another demand on free disk space, bytes. */
    static Neo4j start(Path directory, boolean server, long leastFree) {
        Embedded embedded = Embedded.start(directory.resolve("neo4j"), leastFree);
        Neo4j neo4j =
                ready(new Neo4j(driver(uri(embedded.port()), USER, embedded.secret()), embedded, directory, server));
        if (server) {
            announce(
                    neo4j,
                    new ServerFile(
                            embedded.port(),
                            embedded.secret(),
                            ProcessHandle.current().pid()),
                    directory);
        }
        return neo4j;
    }

    private static void announce(Neo4j neo4j, ServerFile file, Path directory) {
        try {
            file.write(directory);
        } catch (RuntimeException e) {
            neo4j.close();
            throw e;
        }
    }

    private static Optional<Neo4j> join(ServerFile file) {
        Driver driver = driver(uri(file.port()), USER, file.secret());
        try {
            driver.verifyConnectivity();
            return Optional.of(new Neo4j(driver, null, null, false));
        } catch (Neo4jException stale) {
            driver.close();
            return Optional.empty();
        }
    }

    private static Neo4j ready(Neo4j neo4j) {
        try {
            neo4j.driver.verifyConnectivity();
            Schema.apply(neo4j.driver);
            return neo4j;
        } catch (Neo4jException e) {
            neo4j.close();
            throw StoreException.of(e);
        } catch (RuntimeException e) {
            neo4j.close();
            throw e;
        }
    }

    private static String uri(int port) {
        return "bolt://127.0.0.1:" + port;
    }

    /** Patience of a few seconds: a database that is away is reported within five. */
    private static Driver driver(String uri, String user, String password) {
        Config config = Config.builder()
                .withConnectionTimeout(3, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(4, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(3, TimeUnit.SECONDS)
                .withConnectionLivenessCheckTimeout(30, TimeUnit.SECONDS)
                .withFetchSize(FETCH)
                .withTelemetryDisabled(true)
                .withUserAgent("kring")
                .build();
        try {
            return GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
        } catch (IllegalArgumentException | ClientException e) {
            throw new StoreException(
                    StoreException.Reason.UNREACHABLE,
                    "The address of Neo4j is not one: " + uri,
                    "Give an address such as bolt://host:7687.",
                    e);
        }
    }

    /** For stores of this module that need more than {@link #read} and {@link #write}. */
    public Driver driver() {
        return driver;
    }

    /**
     * The database itself when it runs in this process, for reading and writing a whole network fast; null otherwise.
     * Everything else goes through the {@link #driver}.
     */
    public @Nullable GraphDatabaseService graph() {
        return embedded == null ? null : embedded.graph();
    }

    /**
     * When this process opened a database that it has to itself: whatever was unfinished before
     * is nobody's. Null for a database that other processes may be using.
     */
    public @Nullable ZonedDateTime openedAt() {
        return openedAt;
    }

    /**
     * Runs work in one read transaction, again when the database asks for it.
     *
     * @throws StoreException when it fails
     */
    public <T extends @Nullable Object> T read(Function<TransactionContext, T> work) {
        try (Session session = driver.session()) {
            return session.executeRead(work::apply);
        } catch (Neo4jException e) {
            throw failure(e);
        }
    }

    /**
     * Runs work in one write transaction, again when the database asks for it: all of it is stored, or none.
     *
     * @throws StoreException when it fails
     */
    public <T extends @Nullable Object> T write(Function<TransactionContext, T> work) {
        try (Session session = driver.session()) {
            return session.executeWrite(work::apply);
        } catch (Neo4jException e) {
            throw failure(e);
        }
    }

    /**
     * What the driver, or the database in this process, threw, in the product's words.
     *
     * @param cause what was thrown
     */
    public StoreException failure(RuntimeException cause) {
        if (directory != null) {
            try {
                DirectoryLock.requireFree(directory, 1 << 20);
            } catch (StoreException full) {
                return StoreException.noSpace(cause);
            }
        }
        return StoreException.of(cause);
    }

    /**
     * Before a large write: refuses early rather than filling the disk. Does nothing when the database is not in this
     * process.
     *
     * @throws StoreException {@code NO_SPACE}
     */
    public void requireSpace() {
        if (directory != null) {
            DirectoryLock.requireFree(directory, DirectoryLock.LEAST_FREE);
        }
    }

    /** Ends the connections; stops the database when it runs in this process. */
    @Override
    public void close() {
        if (server && directory != null) {
            ServerFile.delete(directory);
        }
        try {
            driver.close();
        } finally {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
