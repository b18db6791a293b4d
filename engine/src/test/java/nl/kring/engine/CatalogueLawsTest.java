package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every measure. A new measure is held to it without a line here. */
class CatalogueLawsTest {
    static final List<Measure> MEASURES = Catalogue.measures();

    private static final List<String> GROUPS = List.of("neighbourhood", "ring", "kind", "household");

    /** Measures that are one family and have one test. */
    private static final Map<String, String> TESTS_OF_FAMILIES = Map.of(
            "DeficitMeasure", "nl.kring.engine.IsolationMeasuresTest",
            "IsolationIndex", "nl.kring.engine.IsolationMeasuresTest",
            "IsolatedShare", "nl.kring.engine.IsolationMeasuresTest",
            "VerdictMeasure", "nl.kring.engine.IsolationMeasuresTest",
            "ReasonsMeasure", "nl.kring.engine.IsolationMeasuresTest");

    private static Results results(Network network, Choice choice, int threads) {
        try (Run run = Run.exact(threads)) {
            return results(network, choice, run);
        }
    }

    private static Results results(Network network, Choice choice, Run run) {
        List<String> groups = network.groups().isEmpty() ? GROUPS.subList(0, 3) : GROUPS;
        return Analysis.of(network, new Request(Projection.of(choice), Set.of(), groups), run);
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
    @EnumSource(Choice.class)
    void valuesLieInTheirRange(Choice choice) {
        for (int seed = 0; seed < 40; seed++) {
            Network network = RandomNetworks.ofAllKinds(5 + seed, 0.5 + seed % 6, seed);
            assertInRange(new Findings(results(network, choice, 1)));
        }
        for (Network network : RandomNetworks.ofResidents(60, 90)) {
            assertInRange(new Findings(results(network, choice, 1)));
        }
    }

    @Test
    void estimatesLieInTheirRangeToo() {
        for (Network network : List.of(Drawing.star(1_500), RandomNetworks.ofAllKinds(1_500, 2, 8))) {
            try (Run run = Run.with(2, 3, Approximation.ALWAYS, Progress.NONE, () -> false)) {
                Results estimated = results(network, Choice.ALL, run);
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
    @EnumSource(Choice.class)
    void networksOfFewOrNoActorsWork(Choice choice) {
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
                    assertInRange(new Findings(results(network, choice, run)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void theOrderOfActorsAndTiesChangesNothing(Choice choice) {
        int compared = 0;
        for (int seed = 0; seed < 30; seed++) {
            Network network = RandomNetworks.ofAllKinds(8 + seed, 1 + seed % 4, 100 + seed);
            Results before = results(network, choice, 1);
            Results after = results(shuffled(network, new Random(seed)), choice, 1);
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
        double[] sizes = ((Values.Numbers) results.actorValues("component-size")).values();
        double largest = 0;
        int count = 0;
        for (double size : sizes) {
            count = size > largest ? 1 : size == largest ? count + 1 : count;
            largest = Math.max(largest, Double.isNaN(size) ? 0 : size);
        }
        return count == largest;
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
    @EnumSource(Choice.class)
    void theNumberOfThreadsChangesNoBit(Choice choice) {
        Network network = RandomNetworks.ofAllKinds(700, 4, 5);
        Findings one = new Findings(results(network, choice, 1));
        for (int threads : new int[] {2, 4}) {
            Findings more = new Findings(results(network, choice, threads));
            assertThat(bits(more)).isEqualTo(bits(one));
            assertThat(more.words).isEqualTo(one.words);
        }
    }

    private static Map<String, Long> bits(Findings found) {
        return found.numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Double.doubleToLongBits(entry.getValue())));
    }

    /**
     * <pre>
     * v0───v1───v2   i
     * </pre>
     */
    @ParameterizedTest
    @FieldSource("MEASURES")
    void anIsolateHasTheValueThatConventionsSay(Measure measure) {
        String conventions = measure.definition().conventions();
        Network network = Drawing.network("v0-v1 v1-v2 i");
        Values values = results(network, Choice.ALL, 1).actors().get(measure.definition());
        if (values instanceof Values.Numbers numbers) {
            double found = numbers.values()[network.number("i")];
            if (conventions.contains("undefined for isolates")) {
                assertThat(found).isNaN();
            } else if (conventions.contains("0 for an isolate") || conventions.contains("false for an isolate")) {
                assertThat(found).isZero();
            } else if (conventions.contains("1 for an isolate")) {
                assertThat(found).isEqualTo(1);
            } else {
                assertThat(found).isNotNegative();
            }
        } else {
            assertThat(values == null || values instanceof Values.Words).isTrue();
        }
    }

    @Test
    void whoIsNotInTheProjectionHasNoValueOfIt() {
        Network network = Drawing.network("a-b a-X b-X c");
        Results results = results(network, Choice.PERSONAL, 1);
        results.actors().forEach((definition, values) -> {
            if (definition.projection().equals("chosen")) {
                assertThat(values.text(network.number("X"), definition.unit()))
                        .as(definition.id())
                        .isEmpty();
            }
        });
        assertThat(results.actors()).isNotEmpty();
    }

    @Test
    void everyMeasureOfTheEngineIsFinalAndListed() {
        Set<String> listed =
                MEASURES.stream().map(measure -> measure.getClass().getName()).collect(Collectors.toSet());
        List<JavaClass> classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.kring.engine").stream()
                        .filter(type -> type.isAssignableTo(Measure.class) && !type.isInterface())
                        .toList();

        assertThat(classes).extracting(JavaClass::getName).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(classes).allMatch(type -> type.getModifiers().contains(JavaModifier.FINAL));
        assertThat(classes).allMatch(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    @ParameterizedTest
    @FieldSource("MEASURES")
    void everyMeasureHasATestOfItsName(Measure measure) throws ClassNotFoundException {
        Class<?> type = measure.getClass();
        Class<?> test = Class.forName(TESTS_OF_FAMILIES.getOrDefault(type.getSimpleName(), type.getName() + "Test"));

        assertThat(test.getDeclaredMethods()).anyMatch(method -> method.getAnnotations().length > 0);
    }
}
