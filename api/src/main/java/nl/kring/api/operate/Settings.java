package nl.kring.api.operate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where Kring keeps its data and where it listens.
 *
 * @param data the data directory: vault, embedded database
 * @param port of the pages, on the loopback address; 0 for any free port
 * @param neo4j an external Neo4j; null for the one inside this process
 */
public record Settings(Path data, int port, @Nullable ExternalNeo4j neo4j) {

    /** An external Neo4j. Its password is in no text. */
    public record ExternalNeo4j(String uri, String user, String password) {
        @Override
        public String toString() {
            return "ExternalNeo4j[" + uri + "]";
        }
    }

    /** A setting that has no meaning; the message says what to do. */
    public static final class InvalidSettingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InvalidSettingException(String message) {
            super(message);
        }
    }

    /**
     * Reads settings {@code kring.data}, {@code kring.port}, {@code kring.neo4j.uri}, {@code .user} and {@code .password}.
     *
     * @param given the value of a setting by its name; null or blank when it is not given
     */
    public static Settings read(UnaryOperator<@Nullable String> given) {
        String uri = value(given, "kring.neo4j.uri", "");
        return new Settings(
                Path.of(value(given, "kring.data", "data")),
                port(value(given, "kring.port", "8080")),
                uri.isEmpty()
                        ? null
                        : new ExternalNeo4j(
                                uri,
                                value(given, "kring.neo4j.user", "neo4j"),
                                value(given, "kring.neo4j.password", "")));
    }

    /** A setting from the system properties, else from the environment, where {@code kring.data} is {@code KRING_DATA}. */
    public static @Nullable String fromSurroundings(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String property = System.getProperty(name);
        return property == null || property.isBlank()
                ? System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT))
                : property;
    }

    private static String value(UnaryOperator<@Nullable String> given, String name, String otherwise) {
        String value = given.apply(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException none) {
            throw invalidPort();
        }
        throw invalidPort();
    }

    private static InvalidSettingException invalidPort() {
        return new InvalidSettingException("A port is a number from 0 to 65535 (0: any free one).");
    }
}
