package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kring.engine.Results.Warning;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class WarningsTest {
    private static final Projection ALL = Projection.of(Choice.ALL);

    private static Results of(Network network, Set<String> measures, List<String> groups) {
        try (Run run = Run.exact(1)) {
            return Analysis.of(network, new Request(ALL, measures, groups), run);
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

    private static List<String> codes(Network network, Request request) {
        try (Run run = Run.exact(1)) {
            return Analysis.of(network, request, run).warnings().stream()
                    .map(Warning::code)
                    .toList();
        }
    }

    @Test
    void aReaderOfAllThatIsDirectedIsToldWhatIsLeftOut() {
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(Drawing.network("a>b"), Request.everything(Measured.BOTH), run);

            assertThat(results.warnings())
                    .filteredOn(warning -> warning.code().equals("no-such-form"))
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.text())
                            .contains("directed and weighted", " transitivity,", " in-degree,")
                            .doesNotContain(" pagerank", " betweenness,", "support-deficit"));
        }
        assertThat(codes(Drawing.network("a>b"), Request.everything(Measured.DIRECTED)))
                .contains("no-such-form");
    }

    @Test
    void whoAsksByNameOrWithoutDirectionsIsNot() {
        Network network = Drawing.network("a>b");

        assertThat(codes(network, new Request(Measured.DIRECTED, Set.of("pagerank"), List.of())))
                .containsExactly("coverage-unknown");
        assertThat(codes(network, Request.everything(ALL))).doesNotContain("no-such-form");
    }

    @Test
    void aReaderOfWeightsIsToldWhereTheyAreMissing() {
        Set<String> strength = Set.of("pagerank");

        assertThat(codes(Drawing.network("a-b:2 b-c"), new Request(Measured.WEIGHTED, strength, List.of())))
                .containsExactly("weight-missing", "coverage-unknown");
        assertThat(codes(Drawing.network("a-b:2 b-c:1"), new Request(Measured.WEIGHTED, strength, List.of())))
                .containsExactly("coverage-unknown");
        assertThat(codes(Drawing.network("a-b:2 b-c"), new Request(ALL, strength, List.of())))
                .containsExactly("coverage-unknown");
    }

    @Test
    void aReaderOfStrengthsIsToldWhenThereAreNone() {
        Projection byStrength = ALL.weighing(Weights.STRENGTH);
        Network without = Drawing.network("a-b");
        Network with = RandomNetworks.ofAllKinds(30, 3, 1);

        assertThat(codes(without, new Request(byStrength, Set.of("pagerank"), List.of())))
                .containsExactly("coverage-unknown", "strength-unknown");
        assertThat(warnings(without, "strength")).contains("strength-unknown");
        assertThat(warnings(without, "embedded-strength")).contains("strength-unknown");
        assertThat(codes(with, new Request(byStrength, Set.of("pagerank"), List.of())))
                .doesNotContain("strength-unknown");
    }
}
