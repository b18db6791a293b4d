package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        Network large = Drawing.path(1_100);
        try (Run run = Run.with(2, 7, approximation, Progress.NONE, () -> false)) {
            Results results = Analysis.of(large, new Request(ALL, Set.of("betweenness", "order"), List.of()), run);

            assertThat(results.seed()).isEqualTo(7);
            assertThat(results.methods().get("order")).isEqualTo(new Method(Measure.EXACT, Measure.EXACT));
            Method found = Objects.requireNonNull(results.methods().get("betweenness"));
            if (approximation == Approximation.ALWAYS) {
                assertThat(found.whole()).startsWith("approximate: paths from 1024 of 1100 actors, seed 7");
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

    @Test
    void anEstimateFromAllActorsIsExact() {
        try (Run run = Run.with(1, 7, Approximation.ALWAYS, Progress.NONE, () -> false)) {
            Request request = new Request(ALL, Set.of("efficiency"), List.of());

            assertThat(Analysis.of(Drawing.path(50), request, run).methods().get("efficiency"))
                    .isEqualTo(new Method(Measure.EXACT, Measure.EXACT));
        }
    }
}
