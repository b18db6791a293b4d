package nl.kring.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.graph.Workers;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.ComparingMeasure;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Shape;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.model.Network;

/**
 * What an analysis will take, before it is done: good within a factor of two or so. Reading the data and writing the results
 * come on top of the seconds; they are in the bytes.
 *
 * @param measures what is asked for, in the order of the catalogue
 * @param seconds of all together, passes that measures share being counted once
 * @param bytes of memory at the moment that takes most, the network itself included
 */
public record Estimate(List<OfMeasure> measures, double seconds, long bytes) {
    private static final long ALWAYS = 48L << 20;

    /** What the dataset takes: names, attributes and memberships of an actor; type, strength and dates of a tie. */
    private static final long AN_ACTOR = 900;

    private static final long A_TIE = 200;

    /** While rows are made, their ties are there as well. */
    private static final long A_FOLDED_TIE = 150;

    private static final long A_NUMBER = 8;

    private static final int TRIALS = 5;

    /** Seconds below which a clock tells little. */
    private static final double SHORT = 0.002;

    /**
     * What one measure will take.
     *
     * @param id of the measure
     * @param alone seconds when nothing else is asked for
     * @param added seconds that it adds to those before it
     * @param bytes of memory beside the network, when nothing else is asked for
     * @param sampled whether it will be estimated from a sample
     */
    public record OfMeasure(String id, double alone, double added, long bytes, boolean sampled) {}

    /**
     * What computing something on a network will take on this machine. The ties that count are projected for it, and their
     * triangles counted a few times, to see how fast the machine is.
     */
    public static Estimate of(Network network, Request request, Approximation approximation, int threads) {
        Adjacency ties = request.projection().project(network);
        Shape whole = Shape.of(ties);
        return new Plan(
                        request,
                        approximation,
                        threads,
                        whole,
                        parts(network, whole),
                        most(network, request),
                        held(network))
                .estimate()
                .slower(slowness(ties, whole));
    }

    /**
     * The same before the ties that count are projected, which may be too many for the memory there is; memory is told alike.
     */
    public static Estimate before(Network network, Request request, Approximation approximation, int threads) {
        Shape most = most(network, request);
        return new Plan(request, approximation, threads, most, parts(network, most), most, held(network)).estimate();
    }

    private static Shape most(Network network, Request request) {
        return Shape.guess(network.order(), request.projection().most(network), request.projection());
    }

    private static long held(Network network) {
        return held(network.order(), network.ties().count());
    }

    private static long held(long actors, long ties) {
        return ALWAYS + AN_ACTOR * actors + A_TIE * ties;
    }

    /** How many times as long this machine takes as the one on which passes were measured; 1 for what is too short to say. */
    private static double slowness(Adjacency ties, Shape shape) {
        double expected = Pass.TRIANGLES.seconds(shape, Approximation.NEVER, 1);
        double least = Double.POSITIVE_INFINITY;
        try (Workers one = Workers.of(1)) {
            for (int trial = 0; trial < TRIALS && expected > SHORT; trial++) {
                long start = System.nanoTime();
                Triangles.of(ties, one);
                least = Math.min(least, (System.nanoTime() - start) / 1e9);
            }
        }
        return Double.isFinite(least) ? least / expected : 1;
    }

    /** The same for a network of which only the size is known. */
    public static Estimate of(long actors, long ties, Request request, Approximation approximation, int threads) {
        Shape whole = Shape.guess(actors, ties, request.projection());
        return new Plan(request, approximation, threads, whole, List.of(whole), whole, held(actors, ties)).estimate();
    }

    private static List<Shape> parts(Network network, Shape whole) {
        Map<String, Integer> living = new HashMap<>();
        for (int actor = 0; actor < network.order(); actor++) {
            network.actor(actor).neighbourhoods().forEach(code -> living.merge(code, 1, Integer::sum));
        }
        return network.neighbourhoods().stream()
                .map(n -> whole.part(living.getOrDefault(n.code(), 0) / (double) Math.max(1, network.order())))
                .toList();
    }

    private Estimate slower(double times) {
        return new Estimate(
                measures.stream()
                        .map(of -> new OfMeasure(of.id, times * of.alone, times * of.added, of.bytes, of.sampled))
                        .toList(),
                times * seconds,
                bytes);
    }

    /**
     * What is to be done on which graphs.
     *
     * @param most the largest that the whole can be: memory follows from it, and so is the same before ties are projected
     * @param dataset bytes of the dataset, in which as many projected ties as it has itself are counted
     */
    private record Plan(
            Request request,
            Approximation approximation,
            int threads,
            Shape whole,
            List<Shape> parts,
            Shape most,
            long dataset) {
        Estimate estimate() {
            List<Measure> measures =
                    Catalogue.measures().stream().filter(request::wants).toList();
            Set<Pass> onWhole = EnumSet.noneOf(Pass.class);
            Set<Pass> onParts = EnumSet.noneOf(Pass.class);
            List<OfMeasure> each = new ArrayList<>();
            double total = 0;
            for (Measure measure : measures) {
                double before = seconds(onWhole, onParts);
                onWhole.addAll(measure.definition().passes());
                onParts.addAll(passesOfParts(measure));
                double added = seconds(onWhole, onParts) - before;
                total += added;
                each.add(of(measure, added));
            }
            return new Estimate(each, total, dataset + projected() + results(measures) + peak(onWhole));
        }

        private OfMeasure of(Measure measure, double added) {
            Set<Pass> passes = measure.definition().passes();
            return new OfMeasure(
                    measure.id(),
                    seconds(passes, passesOfParts(measure)),
                    added,
                    bytes(passes) + results(List.of(measure)),
                    passes.stream().anyMatch(pass -> pass.sampled(whole, approximation)));
        }

        /** Ties that stand for what is shared come on top of those of the dataset. */
        private long projected() {
            return request.projection().choice().folded() ? A_FOLDED_TIE * most.ties() : 0;
        }

        /** Kernels are forgotten one by one: the largest, with what it takes itself, decides. */
        private long peak(Set<Pass> passes) {
            return passes.stream()
                    .mapToLong(pass -> bytes(Pass.with(Set.of(pass))))
                    .max()
                    .orElse(0);
        }

        /** Passes over each neighbourhood; what compares neighbourhoods looks at figures that nobody asked for. */
        private Set<Pass> passesOfParts(Measure measure) {
            Set<Pass> passes = EnumSet.noneOf(Pass.class);
            if (measure instanceof NetworkMeasure || measure instanceof TableMeasure) {
                passes.addAll(measure.definition().passes());
            }
            if (measure instanceof ComparingMeasure comparing) {
                Catalogue.measures().stream()
                        .map(Measure::definition)
                        .filter(comparing::looksAt)
                        .forEach(figure -> passes.addAll(figure.passes()));
            }
            return passes;
        }

        private double seconds(Set<Pass> onWhole, Set<Pass> onParts) {
            double seconds = 0;
            for (Pass pass : onWhole) {
                seconds += pass.seconds(whole, approximation, threads);
            }
            for (Pass pass : onParts) {
                for (Shape part : parts) {
                    seconds += pass.seconds(part, approximation, threads);
                }
            }
            return seconds;
        }

        private long bytes(Set<Pass> passes) {
            return passes.stream().mapToLong(pass -> pass.bytes(most, threads)).sum();
        }

        private long results(List<Measure> measures) {
            return measures.stream()
                    .mapToLong(measure -> measure instanceof ActorMeasure
                            ? A_NUMBER * most.actors()
                            : measure instanceof TieMeasure ? A_NUMBER * most.ties() : 0)
                    .sum();
        }
    }
}
