package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** That work is shared, and forgotten when it is not needed any more. */
class CourseTest {
    static final List<Measure> MEASURES = Catalogue.measures().stream()
            .filter(measure -> measure.definition().suits(Projection.of(Choice.ALL)))
            .toList();

    private static final Network TOWN = RandomNetworks.ofAllKinds(60, 3, 5);

    /** Not its own work: what it takes of the kernels that are shared. */
    @ParameterizedTest
    @FieldSource("MEASURES")
    void aMeasureTakesNoPassThatItDoesNotName(Measure measure) {
        try (Run run = Run.exact(1)) {
            View view = new View(TOWN, Projection.of(Choice.ALL), run);

            compute(measure, view, run);

            assertThat(measure.definition().passes()).containsAll(view.times().keySet());
        }
    }

    @Test
    void allMeasuresTogetherDoEachPassOnceAndLeaveNothingBehind() {
        try (Run run = Run.exact(1)) {
            View view = new View(TOWN, Projection.of(Choice.ALL), run);
            Course course = new Course(MEASURES, 1, 1, view, run);
            List<Measure> order = new ArrayList<>();
            Consumer<Class<?>> next =
                    kind -> MEASURES.stream().filter(kind::isInstance).forEach(order::add);
            List.of(
                            NetworkMeasure.class,
                            TableMeasure.class,
                            ActorMeasure.class,
                            TieMeasure.class,
                            GroupMeasure.class,
                            GroupTableMeasure.class)
                    .forEach(next);

            for (Measure measure : order) {
                course.whole(measure, () -> {
                    compute(measure, view, run);
                    return true;
                });
            }

            assertThat(order).containsExactlyInAnyOrderElementsOf(MEASURES);
            Set<Pass> kernels = EnumSet.copyOf(view.times().keySet());
            assertThat(kernels).contains(Pass.TRIANGLES, Pass.DISTANCES, Pass.BETWEENNESS, Pass.COHESION);
            assertThat(view.times().values()).allMatch(times -> times == 1);
            view.distances();
            assertThat(view.times()).containsEntry(Pass.DISTANCES, 2);
        }
    }

    private static void compute(Measure measure, View view, Run run) {
        Grouping rings = Grouping.of(view.network(), "ring");
        if (measure instanceof NetworkMeasure of) {
            of.compute(view, run);
        } else if (measure instanceof TableMeasure of) {
            of.compute(view, run);
        } else if (measure instanceof ActorMeasure of) {
            of.compute(view, run);
        } else if (measure instanceof TieMeasure of) {
            of.compute(view, run);
        } else if (measure instanceof GroupMeasure of) {
            of.compute(view, rings, run);
        } else if (measure instanceof GroupTableMeasure of) {
            of.compute(view, rings, run);
        }
    }
}
