package nl.kring.engine.measure;

import java.util.Locale;
import java.util.Set;
import nl.kring.engine.graph.Certainty;
import nl.kring.engine.graph.Distances;
import nl.kring.engine.graph.SampledPaths;
import nl.kring.engine.graph.Sources;

/** How figures on shortest paths came about, and how far off they may be when they are estimates. */
public final class Estimates {
    private static final String SURE = String.format(Locale.ROOT, ", with probability %.1f", Certainty.CONFIDENCE);

    private Estimates() {}

    /** How a figure came about of which no more is known than what it takes. */
    static String of(View view, Set<Pass> passes) {
        return passes.stream()
                .filter(Pass::onPaths)
                .map(pass -> unbounded(view, pass))
                .filter(method -> !method.equals(Measure.EXACT))
                .findFirst()
                .orElse(Measure.EXACT);
    }

    /** How betweenness of actors and ties came about. */
    public static String betweenness(View view) {
        return throughPaths(view, 1, "betweenness of all actors and ties at once");
    }

    /** How a figure came about that adds up how far betweenness lies below its maximum, as part of what is possible. */
    public static String betweennessCentralisation(View view) {
        double n = view.ties().order();
        return throughPaths(view, 2 * n * n / ((n - 1) * (n - 2)), "");
    }

    private static String throughPaths(View view, double times, String what) {
        if (!view.drawsPaths()) {
            return unbounded(view, Pass.BETWEENNESS);
        }
        SampledPaths paths = view.known(SampledPaths.class);
        double off = times * (paths == null ? SampledPaths.ALLOWED : paths.off());
        String ofPairs = what.isEmpty() ? "at most %s off" : what + " at most %s of all pairs off";
        return "approximate: " + String.format(Locale.ROOT, ofPairs, up(off)) + SURE + "; "
                + (paths == null ? "" : String.format(Locale.ROOT, "%,d ", paths.drawn())) + "sampled paths, seed "
                + view.seed();
    }

    /** How harmonic centrality came about. */
    public static String harmonic(View view) {
        return fromSources(
                view,
                view.ties().weighted()
                        ? Double.NaN
                        : view.sources(Pass.DISTANCES).offOfAll(),
                "harmonic / (n − 1) of all actors at once at most %s off");
    }

    /** How the mean of 1 / distance over all pairs came about. */
    public static String efficiency(View view) {
        return fromSources(
                view,
                view.ties().weighted()
                        ? Double.NaN
                        : view.sources(Pass.DISTANCES)
                                .offOfMean(view.sources(Pass.DISTANCES).count()),
                "at most %s off");
    }

    /** How closeness came about. */
    public static String closeness(View view) {
        Distances distances = view.known(Distances.class);
        return fromSources(
                view,
                distances == null
                        ? Double.NaN
                        : distances.longestPossible()
                                * view.sources(Pass.DISTANCES).offOfAll(),
                "Σ d / (n − 1) of all actors at once at most %s steps off");
    }

    /** How the mean distance came about. */
    public static String meanDistance(View view) {
        Distances distances = view.known(Distances.class);
        double off = Double.NaN;
        if (distances != null && distances.sourcesInLargest() > 0) {
            double most = Math.min(distances.longestPossible(), 2 * distances.longestInLargest());
            off = (most - 1) * view.sources(Pass.DISTANCES).offOfMean(distances.sourcesInLargest());
        }
        return fromSources(view, off, "at most %s steps off");
    }

    /** How the longest distance came about: nobody is further from one end than twice from anyone. */
    public static String diameter(View view) {
        Sources sources = view.sources(Pass.DISTANCES);
        Distances distances = view.known(Distances.class);
        return sources.exact() || distances == null || distances.sourcesInLargest() == 0
                ? unbounded(view, Pass.DISTANCES)
                : from(sources, view) + "; a lower bound, at least half of it";
    }

    /**
     * @param off how far off it is at most; NaN when nothing is known
     */
    private static String fromSources(View view, double off, String words) {
        Sources sources = view.sources(Pass.DISTANCES);
        return sources.exact() || Double.isNaN(off)
                ? unbounded(view, Pass.DISTANCES)
                : from(sources, view) + "; " + String.format(Locale.ROOT, words, up(off)) + SURE;
    }

    private static String unbounded(View view, Pass pass) {
        Sources sources = view.sources(pass);
        return sources.exact() ? Measure.EXACT : from(sources, view) + ", no bound";
    }

    private static String from(Sources sources, View view) {
        return "approximate: paths from " + sources.count() + " of " + sources.order() + " actors, seed " + view.seed();
    }

    /** With four decimals, rounded up: what is said is never less than what holds. */
    private static String up(double off) {
        return String.format(Locale.ROOT, "%.4f", Math.ceil(off * 1e4) / 1e4);
    }
}
