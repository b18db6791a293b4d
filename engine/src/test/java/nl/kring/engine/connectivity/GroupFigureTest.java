package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.bridging.Constraint;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Karate;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.GroupMeasure.Result;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class GroupFigureTest {
    /** North a, b, c, f; South d, e; g has no place. */
    private static final Network DRAWN = Drawing.network("a@North-b@North b-c@North c-a c-d@South f@North e@South-g");

    private static void isForKarate(GroupFigure measure, double faction, double other) {
        Network karate = Karate.network();
        Grouping grouping = Grouping.of(karate, "faction");
        Result found = Measured.group(measure, karate, "faction");

        assertThat(found.byValue()[grouping.values().indexOf("-2")]).isCloseTo(faction, within(1e-9));
        assertThat(found.byValue()[grouping.values().indexOf("-1")]).isCloseTo(other, within(1e-9));
    }

    /** From tables that networkx and igraph gave: faction −2 is mostly among itself, the 5 of −1 have no tie within. */
    @Test
    void isThatOfOtherProgramsForTheFactionsOfTheKarateClub() {
        isForKarate(GroupFigure.internalDensity(), 0.4222222222222222, 0);
        isForKarate(GroupFigure.externalDensity(), 0.09166666666666666, 0.09655172413793103);
        isForKarate(GroupFigure.meanDegree(), 6, 2.8);
        isForKarate(GroupFigure.meanInternalDegree(), 3.8, 0);
        isForKarate(GroupFigure.isolates(), 0, 0);
        isForKarate(GroupFigure.isolateShare(), 0, 0);
        isForKarate(GroupFigure.isolatesWithin(), 0, 5);
        isForKarate(GroupFigure.componentsWithin(), 1, 5);
        isForKarate(GroupFigure.meanClusteringWithin(), 0.6944444444444444, 0);
        isForKarate(GroupFigure.meanBetweenness(), 37.40222222222222, 8.272539682539684);
        isForKarate(GroupFigure.meanConstraint(), 0.4473310775677297, 0.5002592365397807);
        isForKarate(GroupFigure.transitivityWithin(), 0.5833333333333334, Double.NaN);
        assertThat(Measured.group(GroupFigure.internalDensity(), Karate.network(), "faction")
                        .whole())
                .isCloseTo(0.2923076923076923, within(1e-12));
        assertThat(Measured.group(GroupFigure.externalDensity(), Karate.network(), "faction")
                        .whole())
                .isCloseTo(0.09280742459396751, within(1e-12));
    }

    private static void isDrawn(GroupFigure measure, double whole, double north, double south) {
        Result found = Measured.group(measure, DRAWN, "neighbourhood");

        assertThat(found.whole()).as(measure.id()).isCloseTo(whole, within(1e-12));
        assertThat(found.byValue()[0]).as(measure.id()).isCloseTo(north, within(1e-12));
        assertThat(found.byValue()[1]).as(measure.id()).isCloseTo(south, within(1e-12));
    }

    /**
     * The grouping counts those who have a group, 6 of 7.
     *
     * <pre>
     * a───b
     *  ╲ ╱
     *   c┊──d   f ┊ e───g
     * </pre>
     */
    @Test
    void theWholeIsOverWhoeverHasAGroup() {
        isDrawn(GroupFigure.internalDensity(), 3 / 7.0, 3 / 6.0, 0);
        isDrawn(GroupFigure.externalDensity(), 1 / 8.0, 1 / 8.0, 1 / 8.0);
        isDrawn(GroupFigure.meanDegree(), 9 / 6.0, 7 / 4.0, 1);
        isDrawn(GroupFigure.meanInternalDegree(), 1, 6 / 4.0, 0);
        isDrawn(GroupFigure.isolates(), 1, 1, 0);
        isDrawn(GroupFigure.isolateShare(), 1 / 6.0, 1 / 4.0, 0);
        isDrawn(GroupFigure.isolatesWithin(), 3, 1, 2);
        isDrawn(GroupFigure.componentsWithin(), 4, 2, 2);
        isDrawn(GroupFigure.transitivityWithin(), 1, 1, Double.NaN);
        isDrawn(GroupFigure.meanClusteringWithin(), 1 / 2.0, 3 / 4.0, 0);
        isDrawn(GroupFigure.meanBetweenness(), 2 / 6.0, 2 / 4.0, 0);
    }

    @Test
    void constraintIsOverThoseWithTies() {
        Result found = Measured.group(GroupFigure.meanConstraint(), DRAWN, "neighbourhood");

        assertThat(found.byValue()[0])
                .isCloseTo((constraint("a") + constraint("b") + constraint("c")) / 3, within(1e-12));
        assertThat(found.byValue()[1]).isEqualTo(1);
    }

    private static double constraint(String id) {
        return Measured.actor(new Constraint(), DRAWN, id);
    }

    @Test
    void ofGroupsOfOneOrNobodyMostIsUndefined() {
        Network network = Drawing.network("a@North X@South-Y@South");
        try (Run run = Run.exact(1)) {
            Request request = new Request(
                    Projection.of(Choice.PERSONAL),
                    Set.of("density-internal", "group-mean-degree", "group-isolates"),
                    List.of("neighbourhood"));
            var figures = Analysis.of(network, request, run).groups().get(0).figures();

            assertThat(Objects.requireNonNull(
                                    figures.get(GroupFigure.internalDensity().definition()))
                            .byValue())
                    .containsExactly(Double.NaN, Double.NaN);
            assertThat(Objects.requireNonNull(
                                    figures.get(GroupFigure.meanDegree().definition()))
                            .byValue())
                    .containsExactly(0, Double.NaN);
            assertThat(Objects.requireNonNull(figures.get(GroupFigure.isolates().definition()))
                            .byValue())
                    .containsExactly(1, 0);
        }
    }

    @Test
    void whatRestsOnTrianglesIsUndefinedOnATwoModeNetwork() {
        Network network = Drawing.network("a@North-X@North b@South-X");
        try (Run run = Run.exact(1)) {
            Request request = new Request(
                    Projection.of(Choice.AFFILIATION),
                    Set.of("mean-clustering-within", "transitivity-within", "group-mean-constraint"),
                    List.of("neighbourhood"));
            Analysis.of(network, request, run)
                    .groups()
                    .get(0)
                    .figures()
                    .forEach((definition, result) ->
                            assertThat(result.byValue()).as(definition.id()).containsOnly(Double.NaN));
        }
    }
}
