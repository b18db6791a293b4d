package nl.kring.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kring.engine.Results.Warning;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.isolation.Deficit;
import nl.kring.engine.isolation.Isolation;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ties;

/** What a reader of results must know about the data behind them. */
final class Warnings {
    /** Measures that rest on the strength of ties. */
    private static final Set<String> STRENGTHS = Set.of("strength", "embedded-strength");

    private Warnings() {}

    static List<Warning> of(Network network, Request request, List<Measure> measures) {
        List<Warning> warnings = new ArrayList<>();
        Projection projection = request.projection();
        List<String> unsuited = unsuited(request);
        if (!unsuited.isEmpty()) {
            warnings.add(new Warning(
                    "no-such-form",
                    "Left out, since they have no form for ties that are "
                            + (projection.directed() ? "directed" : "undirected")
                            + (projection.weighted() ? " and weighted: " : ": ") + String.join(", ", unsuited) + "."));
        }
        if (projection.weights() == Projection.Weights.COLUMN && anyWeightMissing(network.ties())) {
            warnings.add(new Warning("weight-missing", "Some ties have no weight in the column: they weigh 1."));
        }
        if (earlierWaveLeftOut(network.ties(), projection)) {
            warnings.add(new Warning(
                    "earlier-waves",
                    "Only ties of the newest wave, " + network.ties().newestWave()
                            + ", count; a date would count those of all waves that were there on that day."));
        }
        if (!network.fieldwork().coverageKnown()) {
            warnings.add(new Warning(
                    "coverage-unknown",
                    "The dataset does not say whose ties were asked (column respondent): everyone counts as asked."));
        }
        boolean isolation = measures.stream().anyMatch(Warnings::isolation);
        boolean strengths = projection.weights() == Projection.Weights.STRENGTH
                || measures.stream().map(Measure::id).anyMatch(STRENGTHS::contains);
        if ((isolation || strengths) && !anyStrength(network.ties())) {
            warnings.add(new Warning("strength-unknown", "No tie has a strength or frequency: every tie counts as 1."));
        }
        if (isolation) {
            isolation(network, warnings);
        }
        return warnings;
    }

    /** Measures left out of all: on undirected unweighted ties that goes without saying. */
    private static List<String> unsuited(Request request) {
        boolean plain =
                !request.projection().directed() && !request.projection().weighted();
        if (plain || !request.measures().isEmpty()) {
            return List.of();
        }
        return Catalogue.measures().stream()
                .filter(measure -> !request.wants(measure))
                .map(Measure::id)
                .toList();
    }

    private static boolean anyWeightMissing(Ties ties) {
        return IntStream.range(0, ties.count()).anyMatch(i -> Double.isNaN(ties.weight(i)));
    }

    private static boolean earlierWaveLeftOut(Ties ties, Projection projection) {
        return projection.date() == null
                && projection.wave() == null
                && IntStream.range(0, ties.count()).anyMatch(ties::ofEarlierWave);
    }

    private static boolean isolation(Measure measure) {
        return measure.getClass().getPackageName().equals(Isolation.class.getPackageName());
    }

    private static void isolation(Network network, List<Warning> warnings) {
        if (Isolation.local(network)) {
            warnings.add(new Warning(
                    "boundary-local",
                    "LOCAL: people could name only people of the area, and not everyone told of contacts elsewhere;"
                            + " index and verdict speak of the neighbourhood only."));
        }
        Set<Deficit> missing = EnumSet.allOf(Deficit.class);
        missing.removeAll(Isolation.collected(network));
        if (!missing.isEmpty()) {
            warnings.add(new Warning(
                    "not-collected",
                    "Left out of the isolation index, since the dataset does not collect what they rest on: "
                            + missing.stream().map(Deficit::id).collect(Collectors.joining(", "))
                            + "; the other weights were rescaled. Do not compare with indices that have them."));
        }
    }

    private static boolean anyStrength(Ties ties) {
        for (int i = 0; i < ties.count(); i++) {
            if (!Double.isNaN(ties.knownStrength(i))) {
                return true;
            }
        }
        return false;
    }
}
