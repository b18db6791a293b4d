package nl.kring.cypher.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import nl.kring.cypher.Neo4j;

/**
 * A server in a process of its own: writes a first version, stages half of a second, says so on standard output and waits
 * to be killed.
 */
final class Child {

    static final long FIRST_SEED = 1;
    static final long SECOND_SEED = 2;
    static final int ACTORS = 60;
    static final String READY = "half staged";

    private Child() {}

    public static void main(String[] arguments) {
        NetworkStore store = NetworkStore.open(Neo4j.serve(Path.of(arguments[0])));
        store.write("child", RandomNetworks.of(FIRST_SEED, ACTORS), Map.of(), Progress.SILENT, () -> false);
        store.write("child", RandomNetworks.of(SECOND_SEED, ACTORS), Map.of(), Child::waitWhenHalf, () -> false);
    }

    private static void waitWhenHalf(long done, long total) {
        if (2 * done > total) {
            System.out.println(READY);
            try {
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
