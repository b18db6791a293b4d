package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final Projection ALL = Projection.of(Choice.ALL);

    private static Results of(Network network, Set<String> measures, List<String> groups) {
        try (Run run = Run.exact(1)) {
            return Analysis.of(network, new Request(ALL, measures, groups), run);
        }
    }

    private static Results of(String drawing, String... measures) {
        return of(Drawing.network(drawing), Set.of(measures), List.of());
    }

    private static List<String> ids(Iterable<Definition> definitions) {
        List<String> ids = new ArrayList<>();
        definitions.forEach(definition -> ids.add(definition.id()));
        return ids;
    }

    @Test
    void onlyWhatWasAskedIsComputedInTheOrderOfTheCatalogue() {
        Results results = of("a-b c", "isolates", "order", "degree", "bridge", "core");

        assertThat(ids(results.whole().keySet())).containsExactly("order", "isolates");
        assertThat(ids(results.actors().keySet())).containsExactly("degree", "core");
        assertThat(ids(results.ties().keySet())).containsExactly("bridge");
        assertThat(results.figure("order")).isEqualTo(3);
        assertThat(results.figure("density")).isNaN();
        assertThat(results.actorValues("degree").text(2, Unit.COUNT)).isEqualTo("0");
        assertThatIllegalArgumentException().isThrownBy(() -> results.actorValues("harmonic"));
        assertThat(results.seconds()).containsOnlyKeys("order", "isolates", "degree", "core", "bridge");
        assertThat(results.methods()).containsOnlyKeys("order", "isolates", "degree", "core", "bridge");
    }

    private static List<String> computed(Results results) {
        List<String> ids = new ArrayList<>();
        for (Map<Definition, ?> found : List.of(results.whole(), results.tables(), results.actors(), results.ties())) {
            ids.addAll(ids(found.keySet()));
        }
        return ids;
    }

    /** Measures of groups need groups. */
    private static List<String> suited(Projection projection) {
        return Catalogue.measures().stream()
                .filter(measure -> !(measure instanceof GroupMeasure || measure instanceof GroupTableMeasure))
                .filter(measure -> measure.definition().suits(projection))
                .map(Measure::id)
                .toList();
    }

    @Test
    void everythingIsAllThatHasAMeaningOnTheProjection() {
        for (Projection projection : List.of(ALL, Measured.DIRECTED, Measured.WEIGHTED, Measured.BOTH)) {
            try (Run run = Run.exact(1)) {
                Results results = Analysis.of(Drawing.network("a>b b-c:2"), Request.everything(projection), run);

                assertThat(computed(results)).containsExactlyInAnyOrderElementsOf(suited(projection));
            }
        }
        assertThat(suited(ALL)).contains("density", "local-bridges").doesNotContain("reciprocity", "in-degree");
        assertThat(suited(Measured.DIRECTED))
                .contains("reciprocity", "pagerank")
                .doesNotContain("transitivity", "strength");
        assertThat(suited(Measured.WEIGHTED)).contains("strength", "constraint").doesNotContain("efficiency");
        assertThat(suited(Measured.BOTH)).contains("harmonic").doesNotContain("tie-betweenness", "in-degree");
    }

    @Test
    void aMeasureWithoutAFormForTheTiesIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Request(Measured.DIRECTED, Set.of("transitivity"), List.of()))
                .withMessageContaining(
                        "\"transitivity\" has no form for ties that are directed: it has undirected only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Request(ALL, Set.of("triad-census"), List.of()))
                .withMessageContaining("ties that are undirected: it has directed only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Request(Measured.BOTH, Set.of("tie-betweenness"), List.of()))
                .withMessageContaining("directed and weighted: it has undirected and weighted only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Request(Measured.WEIGHTED, Set.of("closeness"), List.of()))
                .withMessageContaining("undirected and weighted");
        assertThat(new Request(Measured.BOTH, Set.of("verdict", "pagerank"), List.of()).measures())
                .hasSize(2);
    }

    @Test
    void tablesAreOfTheWholeAndOfEachNeighbourhood() {
        Results results = of(twoNeighbourhoods(), Set.of("degree-quantiles", "order"), List.of("ring"));

        assertThat(ids(results.tables().keySet())).containsExactly("degree-quantiles");
        assertThat(median(results.tables())).isEqualTo("1.5");
        assertThat(results.neighbourhoods()).hasSize(2);
        assertThat(median(results.neighbourhoods().get(0).tables())).isEqualTo("1.0");
        assertThat(results.seconds()).containsOnlyKeys("order", "degree-quantiles");
        assertThat(results.methods()).containsOnlyKeys("order", "degree-quantiles");
        assertThat(results.groups().get(0).tables()).isEmpty();
    }

    private static String median(Map<Definition, Table> tables) {
        return tables.values().iterator().next().columns().get(1).text(2);
    }

    @Test
    void withoutMeasuresOfTiesThereIsNoGraph() {
        assertThat(of("a-b", "order").graph()).isNull();
        assertThat(Objects.requireNonNull(of("a-b", "bridge").graph()).size()).isEqualTo(1);
    }

    @Test
    void anUnknownMeasureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Request(ALL, Set.of("loneliness"), List.of()))
                .withMessageContaining("loneliness");
    }

    @Test
    void anUnknownGroupIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Drawing.network("a-b"), Set.of("ei-index"), List.of("household")))
                .withMessageContaining("household");
    }

    /**
     * <pre>
     * a───b   X
     * │       │
     * c───────┘
     * </pre>
     */
    @Test
    void groupsAskedForHaveTheirFigures() {
        Results results = of(Drawing.network("a-b a-c c-X"), Set.of("ei-index"), List.of("kind", "ring", "kind"));

        assertThat(results.groups())
                .extracting(group -> group.grouping().name())
                .containsExactly("kind", "ring");
        Results.OfGrouping kind = results.groups().get(0);
        assertThat(kind.grouping().values()).containsExactly("resident", "organisation");
        assertThat(kind.counts().internal(0)).isEqualTo(2);
        assertThat(kind.counts().external(1)).isEqualTo(1);
        assertThat(kind.figures().values()).singleElement().satisfies(found -> {
            assertThat(found.whole()).isCloseTo(-1 / 3.0, within(1e-15));
            assertThat(found.byValue()).containsExactly(-1 / 3.0, 1);
        });
    }

    /**
     * The library serves both; e lives nowhere.
     *
     * <pre>
     * North: a───b    South: c───d    e
     *         ╲         ╱
     *          library ╱
     * </pre>
     */
    private static Network twoNeighbourhoods() {
        NetworkBuilder builder = Network.builder();
        for (String resident : List.of("a", "b", "c", "d", "e")) {
            Profile profile = Profile.of(resident).asked(!resident.equals("d"));
            builder.add(new Resident(
                    resident.equals("e") ? profile : profile.in(resident.compareTo("c") < 0 ? "North" : "South")));
        }
        return builder.add(new Organisation(Profile.of("library").in("North", "South"), null, Ring.FORMAL))
                .add(Tie.of("a", TieType.KNOWS, "b"))
                .add(Tie.of("c", TieType.KNOWS, "d"))
                .add(Tie.of("a", TieType.PARTICIPATES_IN, "library"))
                .add(Tie.of("c", TieType.PARTICIPATES_IN, "library"))
                .add(Tie.of("e", TieType.KNOWS, "a"))
                .build();
    }

    @Test
    void aNeighbourhoodIsItsOwnActorsAndTheTiesAmongThem() {
        Results results = of(twoNeighbourhoods(), Set.of("order", "size", "density"), List.of());

        assertThat(results.neighbourhoods())
                .extracting(row -> row.neighbourhood().code())
                .containsExactly("North", "South");
        OfNeighbourhood north = results.neighbourhoods().get(0);
        assertThat(north.coverage()).isEqualTo(new Coverage(2, 2, true));
        assertThat(north.figure("order")).isEqualTo(3);
        assertThat(north.figure("size")).isEqualTo(2);
        assertThat(north.figure("density")).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(north.figure("diameter")).isNaN();
        assertThat(results.neighbourhoods().get(1).coverage()).isEqualTo(new Coverage(1, 2, true));
        assertThat(results.figure("order")).isEqualTo(6);
    }

    /** The library counts as North, the first of its neighbourhoods: internal a–b, a–library; external c–library. */
    @Test
    void theIndexOfANeighbourhoodSaysHowItStandsAmongAll() {
        Results results = of(twoNeighbourhoods(), Set.of("ei-index"), List.of());

        assertThat(results.neighbourhoods().get(0).figure("ei-index")).isCloseTo(-1 / 3.0, within(1e-15));
        assertThat(results.neighbourhoods().get(1).figure("ei-index")).isZero();
        assertThat(results.groups()).isEmpty();
    }

    @Test
    void aNeighbourhoodOfNobodyHasNoIndex() {
        Network network = Network.builder()
                .add(Neighbourhood.of("Empty"))
                .add(new Resident(Profile.of("a").in("North")))
                .build();
        Results results = of(network, Set.of("ei-index", "order"), List.of());

        assertThat(results.neighbourhoods().get(0).figure("order")).isZero();
        assertThat(results.neighbourhoods().get(0).figure("ei-index")).isNaN();
    }

    @Test
    void trianglesAreUndefinedOnATwoModeNetworkEverywhere() {
        Network network = Drawing.network("a@North-X@North b@North-X b-Y@North");
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(network, Request.everything(Projection.of(Choice.AFFILIATION)), run);
            results.whole().forEach((definition, value) -> {
                if (definition.triangles()) {
                    assertThat(value).as(definition.id()).isNaN();
                }
            });
            results.neighbourhoods().get(0).figures().forEach((definition, value) -> {
                if (definition.triangles()) {
                    assertThat(value).as(definition.id()).isNaN();
                }
            });
            results.actors().forEach((definition, values) -> {
                for (int actor = 0; definition.triangles() && actor < values.length(); actor++) {
                    assertThat(values.text(actor, definition.unit())).isEmpty();
                }
            });
            assertThat(results.neighbourhoods().get(0).figure("density")).isEqualTo(0.75);
        }
    }
}
