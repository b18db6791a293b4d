package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kring.engine.Results.Method;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How figures that may be estimated are labelled. */
class AnalysisEstimatesTest {
    private static final Projection ALL = Projection.of(Choice.ALL);

    @ParameterizedTest
    @EnumSource(Approximation.class)
    void anEstimateIsLabelledAsOne(Approximation approximation) {
        Network large = Drawing.star(1_100);
        try (Run run = Run.with(2, 7, approximation, Progress.NONE, () -> false)) {
            Results results = Analysis.of(large, new Request(ALL, Set.of("betweenness", "order"), List.of()), run);

            assertThat(results.seed()).isEqualTo(7);
            assertThat(results.methods().get("order")).isEqualTo(new Method(Measure.EXACT, Measure.EXACT));
            Method found = Objects.requireNonNull(results.methods().get("betweenness"));
            if (approximation == Approximation.ALWAYS) {
                assertThat(found.whole())
                        .matches(
                                "approximate: betweenness of all actors and ties at once at most 0\\.00\\d\\d of all pairs"
                                        + " off, with probability 0\\.9; \\d+,\\d{3} sampled paths, seed 7");
            } else {
                assertThat(found.whole()).isEqualTo(Measure.EXACT);
            }
            assertThat(found.neighbourhoods()).isEqualTo(Measure.EXACT);
        }
    }

    @Test
    void anEstimateInALargeNeighbourhoodIsLabelledApart() {
        NetworkBuilder builder = Network.builder();
        for (int i = 0; i < 1_030; i++) {
            builder.add(new Resident(Profile.of("v" + i).in(i < 3 ? "Small" : "Large")));
        }
        Request request = new Request(ALL, Set.of("efficiency"), List.of());
        try (Run run = Run.with(2, 7, Approximation.ALWAYS, Progress.NONE, () -> false)) {
            Method found = Objects.requireNonNull(
                    Analysis.of(builder.build(), request, run).methods().get("efficiency"));

            assertThat(found.whole()).startsWith("approximate: paths from 1024 of 1030");
            assertThat(found.neighbourhoods()).startsWith("approximate: paths from 1024 of 1027");
        }
    }

    /** A star of 1,200, of which 1,024 are sources. */
    @Test
    void everyEstimateSaysHowFarOffItMayBe() {
        Map<String, String> expected = Map.of(
                "harmonic", "harmonic / (n − 1) of all actors at once at most 0.0703 off, with probability 0.9",
                "harmonic-normalised",
                        "harmonic / (n − 1) of all actors at once at most 0.0703 off, with probability 0.9",
                "efficiency", "at most 0.0383 off, with probability 0.9",
                "mean-distance", "at most 0.0383 steps off, with probability 0.9",
                "diameter", "a lower bound, at least half of it",
                "closeness", "Σ d / (n − 1) of all actors at once at most 0.1405 steps off, with probability 0.9");
        try (Run run = Run.with(2, 7, Approximation.ALWAYS, Progress.NONE, () -> false)) {
            Results results = Analysis.of(Drawing.star(1_200), new Request(ALL, expected.keySet(), List.of()), run);
            expected.forEach((id, words) -> assertThat(
                            Objects.requireNonNull(results.methods().get(id)).whole())
                    .as(id)
                    .isEqualTo("approximate: paths from 1024 of 1200 actors, seed 7; " + words));
        }
    }

    @Test
    void centralisationAddsUpWhatBetweennessIsOff() {
        Set<String> both = Set.of("betweenness", "betweenness-centralisation");
        try (Run run = Run.with(2, 7, Approximation.ALWAYS, Progress.NONE, () -> false)) {
            Results results = Analysis.of(Drawing.star(1_200), new Request(ALL, both, List.of()), run);
            double off = off(results, "betweenness");
            double times = 2 * 1_200.0 * 1_200 / (1_199.0 * 1_198);

            assertThat(off(results, "betweenness-centralisation")).isCloseTo(times * off, within(4e-4));
            assertThat(Objects.requireNonNull(results.methods().get("betweenness-centralisation"))
                            .whole())
                    .startsWith("approximate: at most 0.00");
        }
    }

    private static double off(Results results, String id) {
        String words = Objects.requireNonNull(results.methods().get(id)).whole();
        return Double.parseDouble(words.replaceAll(".*at most (\\S+) .*", "$1"));
    }

    @Test
    void withWeightsNothingIsSaidOfHowFarOff() {
        Request request =
                new Request(ALL.weighing(Projection.Weights.STRENGTH), Set.of("betweenness", "harmonic"), List.of());
        try (Run run = Run.with(2, 7, Approximation.ALWAYS, Progress.NONE, () -> false)) {
            Results results = Analysis.of(Drawing.star(1_200), request, run);
            for (String id : request.measures()) {
                assertThat(Objects.requireNonNull(results.methods().get(id)).whole())
                        .isEqualTo("approximate: paths from 1024 of 1200 actors, seed 7, no bound");
            }
        }
    }

    @Test
    void anEstimateFromAllActorsIsExact() {
        try (Run run = Run.with(1, 7, Approximation.ALWAYS, Progress.NONE, () -> false)) {
            Request request = new Request(ALL, Set.of("efficiency"), List.of());

            assertThat(Analysis.of(Drawing.path(50), request, run).methods().get("efficiency"))
                    .isEqualTo(new Method(Measure.EXACT, Measure.EXACT));
        }
    }
}
