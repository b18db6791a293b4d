package nl.kring.api.command;

import java.util.HashMap;
import java.util.Map;
import nl.kring.api.operate.Services;
import nl.kring.api.operate.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where the store lies, as options. What is not given comes from a system property such as {@code kring.data}, else from
 * the environment, such as {@code KRING_DATA}.
 */
final class StoreOptions {

    @Option(
            names = {"--data", "--kring.data"},
            paramLabel = "DIR",
            description = "The data directory (default: data). Also KRING_DATA.")
    private @Nullable String data;

    @Option(
            names = {"--neo4j-uri", "--kring.neo4j.uri"},
            paramLabel = "URI",
            description = "An external Neo4j, 5 or newer, instead of the built-in one: bolt://host:7687."
                    + " Also KRING_NEO4J_URI.")
    private @Nullable String uri;

    @Option(
            names = {"--neo4j-user", "--kring.neo4j.user"},
            paramLabel = "NAME",
            description = "Its user (default: neo4j). Also KRING_NEO4J_USER.")
    private @Nullable String user;

    @Option(
            names = {"--neo4j-password", "--kring.neo4j.password"},
            paramLabel = "PASSWORD",
            description = "Its password. Safer in KRING_NEO4J_PASSWORD, where other users cannot see it.")
    private @Nullable String password;

    Settings settings() {
        return settings(null);
    }

    /** The store for a command that only reads: a data directory that was mistyped is not made. */
    Services openToRead() {
        Settings settings = settings();
        if (!Services.exist(settings)) {
            throw new CommandException("There is no data in " + settings.data()
                    + ": check --data, read files with kring import, or start kring serve once.");
        }
        return Services.open(settings);
    }

    Settings settings(@Nullable String port) {
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("kring.data", data);
        given.put("kring.port", port);
        given.put("kring.neo4j.uri", uri);
        given.put("kring.neo4j.user", user);
        given.put("kring.neo4j.password", password);
        return Settings.read(name -> given.get(name) == null ? Settings.fromSurroundings(name) : given.get(name));
    }
}
