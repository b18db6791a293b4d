package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Components;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every measure. A new measure is held to it without a line here. */
class CatalogueLawsTest {
    private static final List<String> GROUPS = List.of("neighbourhood", "ring", "kind", "household");

    /** Each choice as it is, and some with directions, weights or both, or without. */
    static final List<Projection> PROJECTIONS = Stream.concat(
                    Arrays.stream(Choice.values()).map(Projection::of),
                    Stream.of(
                            Projection.of(Choice.SUPPORT).directed(false),
                            Projection.of(Choice.ALL).directed(true),
                            Projection.of(Choice.ALL).weighing(Weights.STRENGTH),
                            Projection.of(Choice.ALL).directed(true).weighing(Weights.STRENGTH),
                            Projection.of(Choice.ALL).directed(true).weighing(Weights.COLUMN)))
            .toList();

    private static Results results(Network network, Projection projection, int threads) {
        try (Run run = Run.exact(threads)) {
            return results(network, projection, run);
        }
    }

    private static Results results(Network network, Projection projection, Run run) {
        List<String> groups = network.groups().isEmpty() ? GROUPS.subList(0, 3) : GROUPS;
        return Analysis.of(network, new Request(projection, Set.of(), groups), run);
    }

    /** Actors of every kind; ties of every type, with weights or without, some of which lead one way. */
    private static Network network(int order, double tiesPerActor, long seed) {
        return RandomNetworks.weighed(
                RandomNetworks.ofAllKinds(order, tiesPerActor, seed), seed, 0.02, 0.5, 1, 2.5, 40, Double.NaN);
    }

    private static void assertInRange(Findings found) {
        found.numbers.forEach((name, value) -> {
            Definition definition = Objects.requireNonNull(found.definitions.get(name));
            Unit unit = Objects.requireNonNull(found.units.get(name));
            if (!Double.isNaN(value)) {
                assertThat(definition.range().contains(value))
                        .as("%s = %s is in %s", name, value, definition.range())
                        .isTrue();
                if (!definition.conventions().contains("infinite")) {
                    assertThat(value).as(name).isFinite();
                }
                if (unit == Unit.COUNT) {
                    assertThat(value).as(name).isEqualTo(Math.rint(value));
                } else if (unit == Unit.FLAG) {
                    assertThat(value).as(name).isIn(0.0, 1.0);
                } else if (unit == Unit.SHARE) {
                    assertThat(value).as(name).isBetween(-1e-9, 1 + 1e-9);
                }
            }
        });
    }

    @ParameterizedTest
    @FieldSource("PROJECTIONS")
    void valuesLieInTheirRange(Projection projection) {
        for (int seed = 0; seed < 40; seed++) {
            Network network = network(5 + seed, 0.5 + seed % 6, seed);
            assertInRange(new Findings(results(network, projection, 1)));
        }
        for (Network network : RandomNetworks.ofResidents(60, 90)) {
            assertInRange(new Findings(results(network, projection, 1)));
        }
    }

    @Test
    void estimatesLieInTheirRangeToo() {
        for (Network network : List.of(Drawing.star(1_500), RandomNetworks.ofAllKinds(1_500, 2, 8))) {
            try (Run run = Run.with(2, 3, Approximation.ALWAYS, Progress.NONE, () -> false)) {
                Results estimated = results(network, Projection.of(Choice.ALL), run);
                assertThat(estimated.methods().get("efficiency"))
                        .isNotNull()
                        .satisfies(method -> assertThat(method.whole()).startsWith("approximate"));
                Findings found = new Findings(estimated);
                found.numbers.forEach((name, value) -> {
                    Definition definition = Objects.requireNonNull(found.definitions.get(name));
                    assertThat(Double.isNaN(value) || definition.range().contains(value))
                            .as("%s = %s is in %s", name, value, definition.range())
                            .isTrue();
                });
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PROJECTIONS")
    void networksOfFewOrNoActorsWork(Projection projection) {
        List<Network> networks = List.of(
                Drawing.network(""),
                Drawing.network("a"),
                Drawing.network("X"),
                Drawing.network("a b"),
                Drawing.network("a-b"),
                Drawing.network("a-X"),
                Drawing.network("X-Y"),
                Drawing.network("a@North-b@South"),
                Drawing.network("a-b c d"),
                Drawing.network("a b c d X Y"),
                RandomNetworks.ofAllKinds(1, 0, 1),
                RandomNetworks.ofAllKinds(2, 1, 2),
                RandomNetworks.ofAllKinds(30, 0, 3));
        for (Network network : networks) {
            for (Approximation approximation : Approximation.values()) {
                try (Run run = Run.with(1, 1, approximation, Progress.NONE, () -> false)) {
                    assertInRange(new Findings(results(network, projection, run)));
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PROJECTIONS")
    void theOrderOfActorsAndTiesChangesNothing(Projection projection) {
        int compared = 0;
        for (int seed = 0; seed < 30; seed++) {
            Network network = network(8 + seed, 1 + seed % 4, 100 + seed);
            Results before = results(network, projection, 1);
            Results after = results(shuffled(network, new Random(seed)), projection, 1);
            compared += compare(new Findings(before), new Findings(after), oneLargest(before));
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    private static int compare(Findings before, Findings after, boolean oneLargest) {
        assertThat(settled(after)).isEqualTo(settled(before));
        assertThat(after.words.keySet()).isEqualTo(before.words.keySet());
        int compared = 0;
        for (Map.Entry<String, Double> entry : before.numbers.entrySet()) {
            String name = entry.getKey();
            double expected = entry.getValue();
            Definition definition = Objects.requireNonNull(before.definitions.get(name));
            if (!byInputOrder(definition) || (oneLargest && name.equals(definition.id()) && ofLargest(definition))) {
                double found = Objects.requireNonNull(after.numbers.get(name));
                compared++;
                if (Double.isNaN(expected)) {
                    assertThat(found).as(name).isNaN();
                } else {
                    assertThat(found).as(name).isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
                }
            }
        }
        before.words.forEach(
                (name, expected) -> assertSameWords(name, expected, Objects.requireNonNull(after.words.get(name))));
        return compared;
    }

    /** Names of what does not depend on the order of actors. */
    private static Set<String> settled(Findings found) {
        return found.numbers.keySet().stream()
                .filter(name -> !byInputOrder(Objects.requireNonNull(found.definitions.get(name))))
                .collect(Collectors.toSet());
    }

    /** What a seed decides depends on the order in which it is drawn. */
    private static boolean drawn(Definition definition) {
        return definition.conventions().contains("seed");
    }

    /** Of such a measure order decides only which of equally large components counts. */
    private static boolean ofLargest(Definition definition) {
        return definition.conventions().contains("of equal components");
    }

    private static boolean byInputOrder(Definition definition) {
        return definition.conventions().contains("earliest actor") || drawn(definition);
    }

    /** Words may hold numbers ({@code reach-deficit=0.2}), largest first, that rounding tells apart. */
    private static void assertSameWords(String name, String expected, String found) {
        Map<String, Double> one = numbered(expected);
        Map<String, Double> other = numbered(found);
        assertThat(other.keySet()).as(name).isEqualTo(one.keySet());
        one.forEach((word, value) -> assertThat(
                        Objects.requireNonNull(other.get(word)).doubleValue())
                .as("%s: %s", name, word)
                .isCloseTo(value, within(1e-12)));
    }

    private static Map<String, Double> numbered(String text) {
        Map<String, Double> numbered = new TreeMap<>();
        for (String word : text.split(" ", -1)) {
            int at = word.indexOf('=');
            numbered.put(
                    at < 0 ? word : word.substring(0, at), at < 0 ? 0 : Double.parseDouble(word.substring(at + 1)));
        }
        return numbered;
    }

    /** Of two largest components the one with the earliest actor counts: only then order matters. */
    private static boolean oneLargest(Results results) {
        Components components = Components.of(results.request().projection().project(results.network()));
        return IntStream.range(0, components.count())
                        .filter(component -> components.size(component) == components.largestSize())
                        .count()
                == 1;
    }

    private static Network shuffled(Network network, Random random) {
        List<Actor> actors = new ArrayList<>(network.actors());
        Collections.shuffle(actors, random);
        NetworkBuilder builder = Network.builder()
                .provenance(network.provenance())
                .groups(network.groups())
                .fieldwork(network.fieldwork());
        actors.forEach(builder::add);
        List<Integer> ties = new ArrayList<>();
        for (int i = 0; i < network.ties().count(); i++) {
            ties.add(i);
        }
        Collections.shuffle(ties, random);
        ties.forEach(i -> builder.add(network.tie(i)));
        return builder.build();
    }

    @ParameterizedTest
    @FieldSource("PROJECTIONS")
    void theNumberOfThreadsChangesNoBit(Projection projection) {
        Network network = network(700, 4, 5);
        Findings one = new Findings(results(network, projection, 1));
        for (int threads : new int[] {2, 4}) {
            Findings more = new Findings(results(network, projection, threads));
            assertThat(bits(more)).isEqualTo(bits(one));
            assertThat(more.words).isEqualTo(one.words);
        }
    }

    private static Map<String, Long> bits(Findings found) {
        return found.numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Double.doubleToLongBits(entry.getValue())));
    }
}
