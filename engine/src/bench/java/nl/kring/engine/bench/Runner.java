package nl.kring.engine.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Workers;

/**
 * Times kernels on one graph: {@code Runner GRAPH KERNEL,KERNEL}. Prints for each
 * {@code ours,GRAPH,KERNEL,THREADS,WALL_SECONDS,CPU_SECONDS,RUNS,CHECK,NOTE}; what reading took goes to standard error.
 */
final class Runner {
    private static final double NANO = 1e-9;
    private static final int FEW = 3;
    private static final int SOME = 15;
    private static final int MANY = 400;

    private final String graph;
    private final Adjacency read;
    private final Workers workers;
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Runner(String graph, Adjacency read, Workers workers) {
        this.graph = graph;
        this.read = read;
        this.workers = workers;
    }

    private record Lap(double wall, double cpu) {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String graph = file.getFileName().toString().replaceFirst("\\..*", "");
        long begun = System.nanoTime();
        Adjacency ties = TieList.read(file).project();
        System.err.printf(
                Locale.ROOT,
                "load %s: %d actors, %d ties, %.3f s%n",
                graph,
                ties.order(),
                ties.size(),
                (System.nanoTime() - begun) * NANO);
        try (Workers workers = Workers.of(Runtime.getRuntime().availableProcessors())) {
            Runner runner = new Runner(graph, ties, workers);
            for (String name : arguments[1].split(",", -1)) {
                System.out.println(runner.line(Kernel.of(name)));
            }
        }
    }

    private String line(Kernel kernel) {
        if (kernel.takesHours(read.order())) {
            return String.format("ours,%s,%s,,,,0,,skipped: takes hours at this size", graph, kernel.title());
        }
        List<Lap> laps = new ArrayList<>();
        String check = "";
        for (double total = 0;
                !enough(laps, total);
                total += laps.get(laps.size() - 1).wall()) {
            long cpu = system.getProcessCpuTime();
            long wall = System.nanoTime();
            check = kernel.on(read, workers);
            laps.add(new Lap((System.nanoTime() - wall) * NANO, (system.getProcessCpuTime() - cpu) * NANO));
        }
        List<Lap> counted = laps.size() < FEW ? laps : laps.subList(laps.size() / 2, laps.size());
        double[] walls = counted.stream().mapToDouble(Lap::wall).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "ours,%s,%s,%d,%.6g,%.6g,%d,%s,%s",
                graph,
                kernel.title(),
                kernel.threads(workers),
                walls[walls.length / 2],
                counted.stream().mapToDouble(Lap::cpu).average().orElseThrow(),
                walls.length,
                check,
                kernel.note());
    }

    /** The first half is for the compiler to warm up and does not count; what takes long is done once. */
    private static boolean enough(List<Lap> laps, double total) {
        int runs = laps.size();
        boolean slow = runs > 0 && laps.get(runs - 1).wall() > 15;
        return slow || total > 12 || (total > 6 && runs >= FEW) || (total > 3 && runs >= SOME) || runs >= MANY;
    }
}
