package nl.kring.engine.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;

/**
 * A graph as a file has it: a line {@code u v} for each tie, actors numbered from 0, and beside it a file of the same name
 * with {@code .meta} behind it that holds {@code n m}.
 *
 * @param order how many actors
 * @param tail one end of each tie
 * @param head the other end
 */
record TieList(int order, int[] tail, int[] head) {
    private static final int BUFFER = 1 << 20;

    /** How many ties. */
    int size() {
        return tail.length;
    }

    void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            for (int t = 0; t < size(); t++) {
                out.write((tail[t] + " " + head[t] + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
        Files.writeString(meta(file), order + " " + size() + "\n");
    }

    static TieList read(Path file) throws IOException {
        List<Integer> counts = Files.readString(meta(file))
                .strip()
                .lines()
                .flatMap(line -> List.of(line.split(" +", -1)).stream())
                .map(Integer::valueOf)
                .toList();
        TieList ties = new TieList(counts.get(0), new int[counts.get(1)], new int[counts.get(1)]);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (int t = 0; t < ties.size(); t++) {
                ties.tail[t] = number(in);
                ties.head[t] = number(in);
            }
        }
        return ties;
    }

    private static Path meta(Path file) {
        return file.resolveSibling(file.getFileName() + ".meta");
    }

    /** The number that ends at the next space or line end. */
    private static int number(InputStream in) throws IOException {
        int number = 0;
        for (int c = in.read(); c != ' ' && c != '\n'; c = in.read()) {
            if (c < '0' || c > '9') {
                throw new IOException("a file of ties has lines of two numbers, as many as its .meta says");
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** Residents who know each other, as kernels want them. */
    Adjacency project() {
        NetworkBuilder network = Network.builder();
        for (int v = 0; v < order; v++) {
            network.add(new Resident(Profile.of(Integer.toString(v))));
        }
        for (int t = 0; t < size(); t++) {
            network.add(Tie.of(Integer.toString(tail[t]), TieType.KNOWS, Integer.toString(head[t])));
        }
        return Projection.of(Projection.Choice.PERSONAL).project(network.build());
    }
}
