package nl.kring.engine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The sizes that are timed. */
enum Town {
    T1K(1_000, 5_000),
    T10K(10_000, 60_000),
    T100K(100_000, 600_000),
    T1M(1_000_000, 6_000_000);

    private static final long SEED = 7;

    private final int order;
    private final int size;

    Town(int order, int size) {
        this.order = order;
        this.size = size;
    }

    /** The town of a size such as {@code 10k}. */
    static Town of(String size) {
        return valueOf("T" + size.toUpperCase(Locale.ROOT));
    }

    TieList ties() {
        return NeighbourhoodGraph.of(order, size, SEED);
    }

    /** Writes towns that are not there yet: {@code Town FOLDER SIZE…}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            Path file = folder.resolve(arguments[i] + ".txt");
            if (Files.notExists(file.resolveSibling(file.getFileName() + ".meta"))) {
                of(arguments[i]).ties().write(file);
            }
        }
    }
}
