package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.isolation.PlainIsolation.Bound;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deficits, verdicts and reasons as the catalogue gives them, held against their definitions on random networks. */
class DeficitMeasureTest {

    private static final int SMALL = 300;
    private static final int LARGE = 25;

    /** Networks that collect what occurs, and the same with other fieldwork. In the larger ones some reach fifteen. */
    private static void onMany(String id, BiConsumer<PlainIsolation, Values> check) {
        Random random = new Random(5);
        List<Network> networks = new ArrayList<>(RandomNetworks.ofAllKinds(SMALL, 9100));
        for (int seed = 0; seed < LARGE; seed++) {
            networks.add(RandomNetworks.ofAllKinds(45, 2 + seed % 5, seed));
        }
        for (Network network : networks) {
            for (Network other : List.of(network, withOtherFieldwork(network, random))) {
                Choice choice = random.nextBoolean() ? Choice.ALL : Choice.PERSONAL;
                check.accept(new PlainIsolation(other), values(other, choice, id));
            }
        }
    }

    /** Some categories were asked for, whatever occurs; of some networks nobody knows who was asked. */
    private static Network withOtherFieldwork(Network network, Random random) {
        Set<Category> collects = EnumSet.noneOf(Category.class);
        for (Category category : Category.values()) {
            if (random.nextInt(3) > 0) {
                collects.add(category);
            }
        }
        if (IntStream.range(0, network.ties().count())
                .anyMatch(i -> network.ties().type(i) == TieType.ADVISES)) {
            // What a policy actor may lead to whose ties were not collected, the definition leaves open.
            collects.add(Category.GOVERNANCE);
        }
        Fieldwork fieldwork = network.fieldwork();
        boolean coverage = fieldwork.coverageKnown() && random.nextInt(4) > 0;
        NetworkBuilder builder = Network.builder()
                .groups(network.groups())
                .fieldwork(new Fieldwork(
                        collects, fieldwork.reporters(), fieldwork.boundary(), coverage, fieldwork.smallestStrength()));
        network.actors().forEach(builder::add);
        for (int i = 0; i < network.ties().count(); i++) {
            builder.add(network.tie(i));
        }
        return builder.build();
    }

    private static Values values(Network network, Choice choice, String id) {
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(network, new Request(Projection.of(choice), Set.of(id), List.of()), run);
            return results.actorValues(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PlainIsolation.CONTACT,
                PlainIsolation.SUPPORT,
                PlainIsolation.REACH,
                PlainIsolation.FALLBACK,
                PlainIsolation.PARTICIPATION,
                PlainIsolation.LINKING
            })
    void isWhatItsDefinitionSays(String id) {
        Set<Double> seen = new HashSet<>();
        onMany(id, (plain, values) -> {
            double[] found = ((Values.Numbers) values).values();
            for (int actor = 0; actor < found.length; actor++) {
                double expected = plain.deficit(id, Bound.OBSERVED, actor);
                assertThat(found[actor]).as("%s of v%d", id, actor).isCloseTo(expected, within(1e-9));
                seen.add(expected);
            }
        });
        // Enough and nothing are not enough to tell one definition from another.
        assertThat(seen).contains(Double.NaN, 0.0, 1.0).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({"isolation-lower,LOWER", "isolation-index,OBSERVED", "isolation-upper,UPPER"})
    void indexIsTheSumOfWhatEachDeficitAdds(String id, Bound bound) {
        Set<Double> seen = new HashSet<>();
        onMany(id, (plain, values) -> {
            double[] found = ((Values.Numbers) values).values();
            for (int actor = 0; actor < found.length; actor++) {
                double expected = plain.index(bound, actor);
                assertThat(found[actor]).as("%s of v%d", id, actor).isCloseTo(expected, within(1e-9));
                seen.add(expected);
            }
        });
        assertThat(seen).contains(Double.NaN).hasSizeGreaterThan(500);
    }

    @Test
    void verdictIsWhatItsDefinitionSays() {
        Set<@Nullable String> seen = new HashSet<>();
        onMany("verdict", (plain, values) -> {
            List<@Nullable String> found = ((Values.Words) values).values();
            for (int actor = 0; actor < found.size(); actor++) {
                String expected = plain.resident(actor) ? plain.verdict(actor) : null;
                assertThat(found.get(actor)).as("v%d", actor).isEqualTo(expected);
                seen.add(expected);
            }
        });
        assertThat(seen).containsExactlyInAnyOrder("CONNECTED", "AT_RISK", "ISOLATED", "NOT_DETERMINABLE", null);
    }

    @Test
    void reasonsAreWhatEachDeficitAddsLargestFirst() {
        Set<String> seen = new HashSet<>();
        onMany("isolation-reasons", (plain, values) -> {
            List<@Nullable String> found = ((Values.Words) values).values();
            for (int actor = 0; actor < found.size(); actor++) {
                String words = found.get(actor);
                assertThat(words != null).isEqualTo(plain.resident(actor));
                if (words != null) {
                    assertReasons(words, plain, actor);
                    seen.addAll(List.of(words.split("[ =]", -1)));
                }
            }
        });
        assertThat(seen).contains("not-asked", "").hasSizeGreaterThan(100);
    }

    private static void assertReasons(String found, PlainIsolation plain, int actor) {
        List<String> words = new ArrayList<>(found.isEmpty() ? List.of() : List.of(found.split(" ", -1)));
        assertThat(words.remove("not-asked")).isEqualTo(!plain.asked(actor));
        assertThat(found.lastIndexOf("not-asked")).isLessThanOrEqualTo(0);
        Map<String, Double> expected = plain.contributions(Bound.OBSERVED, actor);
        expected.values().removeIf(part -> part < 1e-12);
        double before = 1;
        for (String word : words) {
            String[] part = word.split("=", -1);
            double contribution = Double.parseDouble(part[1]);
            assertThat(contribution).as(found).isLessThanOrEqualTo(before);
            assertThat(expected).as(found).containsKey(part[0]);
            assertThat(contribution).isCloseTo(expected.getOrDefault(part[0], Double.NaN), within(1e-9));
            expected.remove(part[0]);
            before = contribution;
        }
        assertThat(expected).as(found).isEmpty();
    }
}
