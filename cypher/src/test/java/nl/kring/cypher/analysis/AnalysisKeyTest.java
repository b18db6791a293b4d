package nl.kring.cypher.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kring.engine.Request;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.measure.Approximation;
import org.junit.jupiter.api.Test;

class AnalysisKeyTest {

    private static final Projection PERSONAL = Projection.of(Choice.PERSONAL);

    @Test
    void theIdIsTheSameInEveryRelease() {
        assertThat(key(request(PERSONAL, Set.of("degree"), "ring")).id())
                .hasSize(24)
                .matches("[0-9a-f]+")
                .isEqualTo(key(request(PERSONAL, Set.of("degree"), "ring")).id())
                .isEqualTo("97b1ebbd642f6cc33105ba5f");
    }

    @Test
    void theOrderOfMeasuresAndTheSignOfZeroDoNotMatter() {
        Set<String> sorted = new TreeSet<>(List.of("degree", "core", "density"));
        assertThat(key(request(PERSONAL, sorted)).id())
                .isEqualTo(key(request(PERSONAL, Set.of("density", "degree", "core")))
                        .id());
        assertThat(key(request(new Projection(Choice.PERSONAL, null, null, -0.0), Set.of()))
                        .id())
                .isEqualTo(key(request(PERSONAL, Set.of())).id());
    }

    @Test
    void everyPartMatters() {
        Request request = request(PERSONAL, Set.of("degree"));
        List<String> ids = new ArrayList<>();
        for (AnalysisKey key : List.of(
                key(request),
                key(request(Projection.of(Choice.SUPPORT).directed(false), Set.of("degree"))),
                key(request(Projection.of(Choice.SUPPORT).directed(false), Set.of("density"))),
                key(request(Projection.of(Choice.SUPPORT), Set.of("density"))),
                key(request(PERSONAL.on(LocalDate.of(2026, 3, 1)), Set.of("degree"))),
                key(request(new Projection(Choice.PERSONAL, null, "", 0), Set.of("degree"))),
                key(request(new Projection(Choice.PERSONAL, null, "-", 0), Set.of("degree"))),
                key(request(new Projection(Choice.PERSONAL, null, null, 0.5), Set.of("degree"))),
                key(request(PERSONAL.directed(true), Set.of("density"))),
                key(request(PERSONAL, Set.of("density"))),
                key(request(PERSONAL.weighing(Weights.STRENGTH), Set.of("order"))),
                key(request(PERSONAL.directed(true).weighing(Weights.STRENGTH), Set.of("order"))),
                key(request(PERSONAL.weighing(Weights.COLUMN), Set.of("order"))),
                key(request(PERSONAL, Set.of("order"))),
                key(request(PERSONAL, Set.of())),
                key(request(PERSONAL, Set.of("degree", "core"))),
                key(request(PERSONAL, Set.of("degree"), "a", "b")),
                key(request(PERSONAL, Set.of("degree"), "b", "a")),
                key(request(PERSONAL, Set.of("degree"), "a\n1 b")),
                new AnalysisKey("other", request, Approximation.NEVER, 1, "0.1.0"),
                new AnalysisKey("hash", request, Approximation.AUTO, 1, "0.1.0"),
                new AnalysisKey("hash", request, Approximation.NEVER, 2, "0.1.0"),
                new AnalysisKey("hash", request, Approximation.NEVER, 1, "0.2.0"))) {
            ids.add(key.id());
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static AnalysisKey key(Request request) {
        return new AnalysisKey("hash", request, Approximation.NEVER, 1, "0.1.0");
    }

    private static Request request(Projection projection, Set<String> measures, String... groups) {
        return new Request(projection, measures, List.of(groups));
    }
}
