package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kring.engine.Results.Method;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.Results.Warning;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Level;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Category;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @Test
    void everythingIsEverything() {
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(Drawing.network("a-b b-c"), Request.everything(ALL), run);
            int figures = results.whole().size()
                    + results.actors().size()
                    + results.ties().size()
                    + results.tables().size();
            List<Measure> wanted = Catalogue.measures().stream()
                    .filter(results.request()::wants)
                    .toList();

            assertThat(results.methods()).hasSize(wanted.size());
            assertThat(results.request().wants(Objects.requireNonNull(Catalogue.measure("density"))))
                    .isTrue();
            assertThat(figures).isEqualTo((int) wanted.stream()
                    .filter(measure -> measure.definition().level() != Level.GROUP)
                    .count());
        }
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

    @ParameterizedTest
    @EnumSource(Approximation.class)
    void anEstimateIsLabelledAsOne(Approximation approximation) {
        Network large = Drawing.path(1_100);
        try (Run run = Run.with(2, 7, approximation, Progress.NONE, () -> false)) {
            Results results = Analysis.of(large, new Request(ALL, Set.of("betweenness", "order"), List.of()), run);

            assertThat(results.seed()).isEqualTo(7);
            assertThat(results.methods().get("order")).isEqualTo(new Method(Method.EXACT, Method.EXACT));
            Method found = Objects.requireNonNull(results.methods().get("betweenness"));
            if (approximation == Approximation.ALWAYS) {
                assertThat(found.whole()).startsWith("approximate: paths from 1024 of 1100 actors, seed 7");
            } else {
                assertThat(found.whole()).isEqualTo(Method.EXACT);
            }
            assertThat(found.neighbourhoods()).isEqualTo(Method.EXACT);
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
                    .isEqualTo(new Method(Method.EXACT, Method.EXACT));
        }
    }

    private static List<String> warnings(Network network, String measure) {
        return of(network, Set.of(measure), List.of()).warnings().stream()
                .map(Warning::code)
                .toList();
    }

    @Test
    void aReaderIsToldThatNobodySaysWhoWasAsked() {
        assertThat(warnings(Drawing.network("a-b"), "density")).containsExactly("coverage-unknown");
    }

    @Test
    void aReaderIsToldThatTiesOfEarlierWavesAreLeftOut() {
        NetworkBuilder twice = Network.builder()
                .add(new Resident(Profile.of("a").asked(true)))
                .add(new Resident(Profile.of("b").asked(true)));
        assertThat(warnings(twice.add(ofWave("2026")).build(), "density")).isEmpty();
        Network both = twice.add(ofWave("2024")).build();

        assertThat(warnings(both, "density")).containsExactly("earlier-waves");
        Projection dated = Projection.of(Choice.ALL).on(LocalDate.of(2026, 6, 1));
        assertThat(Warnings.of(both, Request.everything(dated), List.of())).isEmpty();
    }

    private static Tie ofWave(String wave) {
        double unknown = Double.NaN;
        return new Tie("a", "b", TieType.KNOWS, null, false, 1, unknown, null, null, wave, null, null, null, unknown);
    }

    @Test
    void aReaderOfTheIsolationIndexIsToldWhatItRestsOn() {
        assertThat(warnings(Drawing.network("a-b"), "verdict"))
                .containsExactly("coverage-unknown", "strength-unknown", "boundary-local", "not-collected");
        assertThat(warnings(Drawing.network("a-b"), "isolated-share-upper")).contains("boundary-local");
    }

    @Test
    void aReaderOfACompleteDatasetIsToldNothing() {
        Network complete = Network.builder()
                .add(new Resident(Profile.of("a").asked(true), 1, 1))
                .add(new Resident(Profile.of("b").asked(true), null, null))
                .add(new Organisation(Profile.of("library"), null, Ring.FORMAL))
                .add(Tie.of("a", TieType.KNOWS, "b").strength(0.5))
                .boundary(Boundary.OPEN)
                .collects(EnumSet.allOf(Category.class))
                .build();

        assertThat(warnings(complete, "verdict")).isEmpty();
    }

    @Test
    void whatIsNotCollectedIsNamed() {
        Network contacts = Network.builder()
                .add(new Resident(Profile.of("a").asked(true), 1, 1))
                .add(new Organisation(Profile.of("library"), null, Ring.FORMAL))
                .collects(EnumSet.of(Category.CONTACT, Category.AFFILIATION))
                .build();

        assertThat(of(contacts, Set.of("verdict"), List.of()).warnings())
                .filteredOn(warning -> warning.code().equals("not-collected"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.text())
                        .contains("support-deficit")
                        .doesNotContain("contact-deficit", "participation-deficit", "linking-deficit"));
    }

    @Test
    void progressGoesFromNothingToAll() {
        List<String> steps = new ArrayList<>();
        List<Long> done = new ArrayList<>();
        Set<String> measures = Set.of("order", "degree", "bridge", "ei-index");
        Progress hears = (step, at, total) -> {
            steps.add(step);
            done.add(at);
            assertThat(total).isEqualTo(500);
        };
        for (List<String> groups : List.of(List.<String>of(), List.of("kind"), List.of("kind", "ring"))) {
            steps.clear();
            done.clear();
            try (Run run = Run.with(1, 1, Approximation.NEVER, hears, () -> false)) {
                Analysis.of(Drawing.network("a@North-b@South"), new Request(ALL, measures, groups), run);
            }
            assertThat(steps).startsWith("order", "degree", "bridge").endsWith("done");
            assertThat(done).isSorted().startsWith(0L, 100L, 200L).endsWith(500L);
        }
    }

    @Test
    void progressGoesOnWithinOneMeasure() {
        List<Long> done = new ArrayList<>();
        try (Run run = Run.with(2, 1, Approximation.NEVER, (step, at, total) -> done.add(at), () -> false)) {
            Analysis.of(Drawing.star(2_000), new Request(ALL, Set.of("betweenness"), List.of()), run);
        }
        assertThat(done).isSorted().endsWith(200L);
        assertThat(done).filteredOn(at -> at > 0 && at < 100).hasSizeGreaterThan(5);
    }

    @Test
    void progressEndsAtAllWhenMeasuresOfGroupsHaveNoGroups() {
        List<Long> done = new ArrayList<>();
        try (Run run = Run.with(1, 1, Approximation.NEVER, (step, at, total) -> done.add(at), () -> false)) {
            Analysis.of(Drawing.network("a-b"), new Request(ALL, Set.of("order", "ei-index"), List.of()), run);
        }
        assertThat(done).isSorted().startsWith(0L).endsWith(300L);
    }

    @Test
    void whatIsCancelledBeforehandNeverBegins() {
        List<String> steps = new ArrayList<>();
        try (Run run = Run.with(1, 1, Approximation.NEVER, (step, at, total) -> steps.add(step), () -> true)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> Analysis.of(Drawing.star(50), Request.everything(ALL), run));
        }
        assertThat(steps).doesNotContain("done");
    }

    @Test
    void whatIsCancelledOnTheWayEndsThere() {
        AtomicBoolean cancelled = new AtomicBoolean();
        List<String> steps = new ArrayList<>();
        Progress hears = (step, at, total) -> {
            steps.add(step);
            cancelled.compareAndSet(false, step.equals("betweenness"));
        };
        try (Run run = Run.with(2, 1, Approximation.NEVER, hears, cancelled::get)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> Analysis.of(Drawing.star(50), Request.everything(ALL), run));
        }
        assertThat(steps).contains("harmonic").endsWith("betweenness");
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
