package nl.kring.cypher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Brings the constraints and indexes of the graph up to date. The numbered files in {@code schema/} are applied once, in
 * order, and each leaves a {@code (:SchemaStep {file, checksum, appliedAt})}. A file never changes after it was released:
 * a change is a new file. Every statement says {@code IF NOT EXISTS}, so a step that was cut short is simply done again.
 */
final class Schema {

    /** In the order of application; a test compares the list with the folder. */
    static final List<String> FILES = List.of("001-network", "002-jobs", "003-analyses", "004-waves");

    private Schema() {}

    /**
     * Applies what is missing and waits for the indexes.
     *
     * @throws StoreException when a file differs from the one that was applied
     */
    static void apply(Driver driver) {
        apply(driver, FILES);
    }

    static void apply(Driver driver, List<String> files) {
        try (Session session = driver.session()) {
            Map<String, String> applied = applied(session);
            boolean changed = false;
            for (String file : files) {
                String checksum = checksum(Statements.text("schema/" + file));
                String before = applied.get(file);
                if (before == null) {
                    applyFile(session, file, checksum);
                    changed = true;
                } else if (!before.equals(checksum)) {
                    throw changedFile(file);
                }
            }
            if (changed) {
                session.run(Statements.one("schema/await-indexes")).consume();
            }
        }
    }

    private static Map<String, String> applied(Session session) {
        return session.executeRead(tx -> {
            Map<String, String> checksums = new HashMap<>();
            tx.run(Statements.one("read/store/schema-steps"))
                    .forEachRemaining(row -> checksums.put(
                            row.get("file").asString(), row.get("checksum").asString()));
            return checksums;
        });
    }

    private static void applyFile(Session session, String file, String checksum) {
        for (String statement : Statements.all("schema/" + file)) {
            session.run(statement).consume();
        }
        session.executeWriteWithoutResult(
                tx -> tx.run(Statements.one("write/schema-step"), Map.of("file", file, "checksum", checksum))
                        .consume());
    }

    private static StoreException changedFile(String file) {
        return new StoreException(
                StoreException.Reason.DAMAGED,
                "The database was made with another version of schema step " + file + ".",
                "Use the version of the product that made this database, or a new data directory.");
    }

    static String checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
