package nl.kring.engine.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kring.engine.Analysis;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Request;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;

/**
 * Each measure on its own, exactly, on a neighbourhood of 1,000 with 6,000 ties: prints a line {@code measure,milliseconds}, the median
 * of what comes after as long a time to warm up. Asks nothing of what is measured but what an analysis offers to anyone, so that it
 * measures earlier versions too.
 */
public final class EachMeasure {
    private static final int RESIDENTS = 1_000;
    private static final int TIES = 6_000;

    private EachMeasure() {}

    /** @param args seconds for each measure, of which half warm up; then the measures, if not all */
    public static void main(String[] args) {
        double seconds = Double.parseDouble(args[0]);
        Network network = network(NeighbourhoodGraph.of(RESIDENTS, TIES, 7));
        Projection all = Projection.of(Projection.Choice.ALL);
        List<String> chosen = List.of(args).subList(1, args.length);
        try (Run run = Run.exact(Runtime.getRuntime().availableProcessors())) {
            for (boolean counts : new boolean[] {false, true}) {
                for (Measure measure : Catalogue.measures()) {
                    if (measure.definition().suits(all) && (chosen.isEmpty() || chosen.contains(measure.id()))) {
                        double took = median(network, request(measure, all), run, seconds / 2);
                        if (counts) {
                            System.out.printf(Locale.ROOT, "%s,%.4f%n", measure.id(), took);
                        }
                    }
                }
            }
        }
    }

    private static Request request(Measure measure, Projection projection) {
        List<String> groups = measure instanceof GroupTableMeasure ? List.of("neighbourhood") : List.of();
        return new Request(projection, Set.of(measure.id()), groups);
    }

    /** Nine in ten live in one neighbourhood, two in three were asked, one tie in four is of help, all have a strength. */
    private static Network network(TieList ties) {
        NetworkBuilder network = Network.builder();
        for (int v = 0; v < ties.order(); v++) {
            Profile profile =
                    Profile.of(Integer.toString(v)).in(v % 10 == 0 ? "B" : "A").asked(v % 3 > 0);
            network.add(new Resident(profile));
        }
        for (int t = 0; t < ties.size(); t++) {
            TieType type = t % 4 == 0 ? TieType.SUPPORTS : TieType.KNOWS;
            Tie tie = Tie.of(Integer.toString(ties.tail()[t]), type, Integer.toString(ties.head()[t]));
            network.add(tie.strength((1 + t % 5) / 5.0));
        }
        return network.build();
    }

    private static double median(Network network, Request request, Run run, double seconds) {
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        do {
            long start = System.nanoTime();
            if (Analysis.of(network, request, run).seconds().isEmpty()) {
                throw new IllegalStateException("nothing measured: " + request.measures());
            }
            times.add((System.nanoTime() - start) / 1e6);
        } while (System.nanoTime() < end);
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
