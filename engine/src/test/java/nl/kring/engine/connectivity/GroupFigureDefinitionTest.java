package nl.kring.engine.connectivity;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each figure of a group on random networks, against its definition written out. */
class GroupFigureDefinitionTest {

    private static Arguments figure(GroupFigure measure, ToDoubleFunction<PlainGroups> definition) {
        return arguments(measure.id(), measure, definition);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                figure(GroupFigure.internalDensity(), groups -> groups.density(true)),
                figure(GroupFigure.externalDensity(), groups -> groups.density(false)),
                figure(GroupFigure.meanDegree(), groups -> groups.mean(groups.all()::degree)),
                figure(GroupFigure.meanInternalDegree(), groups -> groups.mean(groups.within()::degree)),
                figure(
                        GroupFigure.isolates(),
                        groups -> groups.sum(v -> groups.all().degree(v) == 0 ? 1 : 0)),
                figure(
                        GroupFigure.isolateShare(),
                        groups -> groups.mean(v -> groups.all().degree(v) == 0 ? 1 : 0)),
                figure(
                        GroupFigure.isolatesWithin(),
                        groups -> groups.sum(v -> groups.within().degree(v) == 0 ? 1 : 0)),
                figure(GroupFigure.componentsWithin(), PlainGroups::components),
                figure(GroupFigure.transitivityWithin(), PlainGroups::transitivity),
                figure(GroupFigure.meanClusteringWithin(), groups -> groups.mean(groups::clustering)),
                figure(GroupFigure.meanBetweenness(), GroupFigureDefinitionTest::betweenness),
                figure(GroupFigure.meanConstraint(), PlainGroups::constraint));
    }

    private static double betweenness(PlainGroups groups) {
        double[] betweenness = groups.all().betweenness();
        return groups.mean(v -> betweenness[v]);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void isWhatItsDefinitionSays(String id, GroupFigure measure, ToDoubleFunction<PlainGroups> definition) {
        PlainGroups.onMany(measure, definition);
    }
}
