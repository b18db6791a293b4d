package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the reasons of every measure of actors. A new measure is held to it without a line here. */
class WhyLawsTest {
    /** Reasons that say something of the whole come on top of those that are listed. */
    private static final int MOST = Reason.MOST + 8;

    private static List<ActorMeasure> measures(Projection projection) {
        return Catalogue.measures().stream()
                .filter(measure -> measure.definition().suits(projection))
                .filter(ActorMeasure.class::isInstance)
                .map(ActorMeasure.class::cast)
                .toList();
    }

    /** The reasons of all actors, measure by measure. */
    private static List<List<Reason>> reasons(Network network, Projection projection, int threads) {
        List<List<Reason>> all = new ArrayList<>();
        try (Run run = Run.exact(threads)) {
            View view = new View(network, projection, run);
            for (ActorMeasure measure : measures(projection)) {
                for (int actor = 0; actor < network.order(); actor++) {
                    all.add(measure.why(view, run, actor));
                }
            }
        }
        return all;
    }

    private static boolean says(Values values, int actor) {
        if (values instanceof Values.Numbers numbers) {
            return !Double.isNaN(numbers.values()[actor]) && numbers.values()[actor] != 0;
        }
        String word = ((Values.Words) values).values().get(actor);
        return word != null && !word.isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void everyValueHasReasonsThatNameActorsOfTheNetwork(Choice choice) {
        Projection projection = Projection.of(choice);
        int said = 0;
        for (int seed = 0; seed < 24; seed++) {
            said += assertReasons(RandomNetworks.ofAllKinds(4 + 2 * seed, 0.5 + seed % 5, seed), projection);
        }
        assertThat(said).isGreaterThan(500);
    }

    /** How many values have reasons: all of them that say something. */
    private static int assertReasons(Network network, Projection projection) {
        int said = 0;
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(network, Request.everything(projection), run);
            View view = new View(network, projection, run);
            for (ActorMeasure measure : measures(projection)) {
                Values values = Objects.requireNonNull(results.actors().get(measure.definition()));
                for (int actor = 0; actor < network.order(); actor++) {
                    List<Reason> why = measure.why(view, run, actor);
                    if (says(values, actor)) {
                        said++;
                        assertThat(why).as("%s of %s", measure.id(), actor).isNotEmpty();
                    }
                    assertThat(why).hasSizeLessThanOrEqualTo(MOST);
                    why.forEach(reason -> assertSound(reason, network));
                }
            }
        }
        return said;
    }

    private static void assertSound(Reason reason, Network network) {
        assertThat(reason.actors()).allMatch(actor -> actor >= 0 && actor < network.order());
        assertThat(reason.actors()).as("%s", reason).doesNotHaveDuplicates();
        assertThat(Double.isNaN(reason.amount()) || reason.amount() >= 0)
                .as("%s", reason)
                .isTrue();
        int named = reason.actors().size();
        switch (reason.code().sort()) {
            case CONTACT -> assertThat(named).isEqualTo(1);
            case TIE -> assertThat(named).isEqualTo(2);
            case ROUTE -> assertThat(named).isGreaterThan(1);
            case ACTOR -> assertThat(named).isPositive();
            case PART -> {}
        }
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void theNumberOfThreadsChangesNothing(Choice choice) {
        Network network = RandomNetworks.ofAllKinds(120, 4, 5);
        List<List<Reason>> one = reasons(network, Projection.of(choice), 1);

        assertThat(reasons(network, Projection.of(choice), 2)).isEqualTo(one);
        assertThat(reasons(network, Projection.of(choice), 4)).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void networksOfFewOrNoTiesWork(Choice choice) {
        for (String drawing : List.of("", "a", "X", "a b", "a-b", "a-X", "X-Y", "a-b c d", "a b c X Y")) {
            Network network = Drawing.network(drawing);
            reasons(network, Projection.of(choice), 1)
                    .forEach(why -> why.forEach(reason -> assertSound(reason, network)));
        }
    }

    /** Ties that lead one way or weigh more or less. */
    @Test
    void everyFormOfTiesHasReasons() {
        int said = 0;
        for (Projection projection : List.of(
                Projection.of(Choice.ALL).directed(true),
                Projection.of(Choice.ALL).weighing(Projection.Weights.STRENGTH),
                Projection.of(Choice.DONUT).directed(true).weighing(Projection.Weights.STRENGTH))) {
            for (int seed = 0; seed < 6; seed++) {
                said += assertReasons(RandomNetworks.ofAllKinds(20, 2, seed), projection);
            }
        }
        assertThat(said).isGreaterThan(500);
    }

    /** Measures whose value counts ties whichever way they lead. */
    private static final Set<String> EITHER_WAY =
            Set.of("component-size", "effective-size", "efficiency-of-ties", "constraint", "hierarchy");

    /** The others name nobody by a tie that does not lead the way that counts. */
    @Test
    void whereTiesLeadOneWayOnlyThoseThatLeadTheWayThatCountsAreNamed() {
        int checked = 0;
        for (Projection projection : List.of(
                Projection.of(Choice.ALL).directed(true),
                Projection.of(Choice.SUPPORT).directed(true),
                Projection.of(Choice.ALL).directed(true).weighing(Projection.Weights.STRENGTH))) {
            for (int seed = 0; seed < 12; seed++) {
                Network network = RandomNetworks.ofAllKinds(24, 2.5, seed);
                try (Run run = Run.exact(1)) {
                    View view = new View(network, projection, run);
                    for (ActorMeasure measure : measures(projection)) {
                        boolean onChosenTies = measure.definition().projection().equals("chosen");
                        for (int actor = 0; actor < network.order() && onChosenTies; actor++) {
                            for (Reason reason : measure.why(view, run, actor)) {
                                checked += assertLeads(view.ties(), measure.id(), actor, reason);
                            }
                        }
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    /** 1 when the reason says something of ties that lead one way. */
    private static int assertLeads(Adjacency ties, String measure, int actor, Reason reason) {
        Reason.Sort sort = reason.code().sort();
        if (sort == Reason.Sort.ROUTE) {
            for (int i = 1; i < reason.actors().size(); i++) {
                assertThat(leads(
                                ties,
                                reason.actors().get(i - 1),
                                reason.actors().get(i)))
                        .as("%s of %s: %s", measure, actor, reason)
                        .isTrue();
            }
            return 1;
        }
        if (sort != Reason.Sort.CONTACT || EITHER_WAY.contains(measure)) {
            return 0;
        }
        int contact = reason.actors().get(0);
        boolean away = measure.equals("out-degree");
        assertThat(away ? leads(ties, actor, contact) : leads(ties, contact, actor))
                .as("%s of %s: %s", measure, actor, reason)
                .isTrue();
        return 1;
    }

    private static boolean leads(Adjacency ties, int from, int to) {
        int vertex = ties.vertex(from);
        int place = ties.place(vertex, ties.vertex(to));
        return place >= 0 && ties.out(vertex, place) > 0;
    }

    /** Tables of actors by group: who is in a group has reasons, whatever ties lead where. */
    @Test
    void everyRowOfATableByGroupHasReasons() {
        int said = 0;
        for (Projection projection : List.of(
                Projection.of(Choice.ALL), Projection.of(Choice.ALL).directed(true), Projection.of(Choice.DONUT))) {
            for (int seed = 0; seed < 8; seed++) {
                Network network = RandomNetworks.ofAllKinds(5 + 5 * seed, 3, seed);
                try (Run run = Run.exact(1)) {
                    View view = new View(network, projection, run);
                    for (String name : List.of("ring", "kind", "neighbourhood")) {
                        said += assertReasons(view, Grouping.of(network, name), run);
                    }
                }
            }
        }
        assertThat(said).isGreaterThan(500);
    }

    private static int assertReasons(View view, Grouping grouping, Run run) {
        int said = 0;
        List<GroupTableMeasure> tables = Catalogue.measures().stream()
                .filter(GroupTableMeasure.class::isInstance)
                .map(GroupTableMeasure.class::cast)
                .filter(measure -> measure.definition().suits(view.projection()))
                .toList();
        for (GroupTableMeasure measure : tables) {
            for (int actor = 0; actor < view.network().order(); actor++) {
                List<Reason> why = measure.why(view, grouping, run, actor);
                boolean row = grouping.of(actor) >= 0 && view.ties().vertex(actor) >= 0;
                assertThat(why.isEmpty()).as("%s of %s", measure.id(), actor).isEqualTo(!row);
                assertThat(why).hasSizeLessThanOrEqualTo(MOST);
                why.forEach(reason -> assertSound(reason, view.network()));
                for (Reason reason : why) {
                    if (view.ties().directed() && reason.code().sort() == Reason.Sort.ROUTE) {
                        assertLeads(view.ties(), measure.id(), actor, reason);
                    }
                }
                said += why.size();
            }
        }
        return said;
    }

    @Test
    void aNeighbourhoodHasReasonsOfItsOwn() {
        Network network = Drawing.network("a@North-b@North b-c@South c-d@South");
        try (Run run = Run.exact(1)) {
            View north = new View(network, Projection.of(Choice.ALL), run)
                    .within(Objects.requireNonNull(network.neighbourhood("North")));
            ActorMeasure degree = (ActorMeasure) Objects.requireNonNull(Catalogue.measure("degree"));

            assertThat(degree.why(north, run, network.number("b")))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.actors()).containsExactly(network.number("a")));
            assertThat(degree.why(north, run, network.number("c"))).isEmpty();
        }
    }

    @Test
    void longListsTellHowManyAreLeftOut() {
        Network network = Drawing.star(50);
        try (Run run = Run.exact(1)) {
            View view = new View(network, Projection.of(Choice.ALL), run);
            ActorMeasure degree = (ActorMeasure) Objects.requireNonNull(Catalogue.measure("degree"));
            List<Reason> why = degree.why(view, run, 0);

            assertThat(why).hasSize(Reason.MOST + 1);
            assertThat(why.get(Reason.MOST).code()).isEqualTo(Reason.Code.MORE);
            assertThat(why.get(Reason.MOST).amount()).isEqualTo(29);
        }
    }
}
