package nl.kring.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Neo4j that all tests of one run share, as starting one takes seconds. Tests use datasets of their own names.
 *
 * <p>{@link #embedded} runs in this process; {@link #external} is a second one of which only address, user and password
 * are known. Each starts when it is first asked for and ends with the process.
 */
public final class SharedNeo4j {

    private static @Nullable Neo4j embedded;
    private static @Nullable Neo4j external;
    private static @Nullable ServerFile externalFile;
    private static final List<AutoCloseable> OPEN = new ArrayList<>();

    private SharedNeo4j() {}

    /** The one in this process. */
    public static synchronized Neo4j embedded() {
        if (embedded == null) {
            embedded = keep(Neo4j.open(newDirectory()));
        }
        return embedded;
    }

    /** The one that is reached by address, user and password. */
    public static synchronized Neo4j external() {
        if (external == null) {
            Path directory = newDirectory();
            keep(Neo4j.serve(directory));
            ServerFile file = ServerFile.read(directory).orElseThrow();
            externalFile = file;
            external = keep(Neo4j.connect("bolt://127.0.0.1:" + file.port(), "neo4j", file.secret()));
        }
        return external;
    }

    /** Address of {@link #external}. */
    public static synchronized String externalUri() {
        external();
        return "bolt://127.0.0.1:" + Objects.requireNonNull(externalFile).port();
    }

    /** Password of {@link #external}, of user {@code neo4j}. */
    public static synchronized String externalPassword() {
        external();
        return Objects.requireNonNull(externalFile).secret();
    }

    /** An empty directory that is deleted when the process ends. */
    public static synchronized Path newDirectory() {
        try {
            Path directory = Files.createTempDirectory("kring-neo4j-");
            if (OPEN.isEmpty()) {
                Runtime.getRuntime().addShutdownHook(new Thread(SharedNeo4j::closeAll));
            }
            OPEN.add(() -> delete(directory));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Neo4j keep(Neo4j neo4j) {
        OPEN.add(neo4j);
        return neo4j;
    }

    private static void closeAll() {
        for (int i = OPEN.size() - 1; i >= 0; i--) {
            try {
                OPEN.get(i).close();
            } catch (Exception e) {
                System.err.println("Left behind after the tests: " + e);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
