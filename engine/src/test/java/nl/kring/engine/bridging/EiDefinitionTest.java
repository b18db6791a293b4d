package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Slow;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index and what it is expected to be on random networks, against a count over all pairs of actors. */
class EiDefinitionTest {
    /** Stands for all groups together, and for the group of who has none. */
    private static final String NONE = "";

    private final Set<Double> values = new HashSet<>();

    @ParameterizedTest
    @EnumSource(names = {"ALL", "PERSONAL"})
    void theIndexIsOfTiedPairs(Choice choice) {
        onMany(new EiIndex(), choice, true);
    }

    @ParameterizedTest
    @EnumSource(names = {"ALL", "PERSONAL"})
    void whatIsExpectedIsOfAllPairs(Choice choice) {
        onMany(new EiExpected(), choice, false);
    }

    private void onMany(GroupMeasure measure, Choice choice, boolean tiedOnly) {
        for (Network network : RandomNetworks.ofAllKinds(300, 5100)) {
            for (String grouping : List.of("neighbourhood", "household", "ring", "kind")) {
                compare(measure, new Pairs(network, choice, grouping, tiedOnly));
            }
        }
        // Zero, the ends and undefined are not enough to tell one definition from another.
        assertThat(values.stream().filter(value -> !value.isNaN() && value != 0 && Math.abs(value) != 1))
                .hasSizeGreaterThan(6);
        assertThat(values).contains(Double.NaN, 1.0);
    }

    private void compare(GroupMeasure measure, Pairs pairs) {
        GroupMeasure.Result found = Measured.group(measure, pairs.network, pairs.choice, pairs.grouping);
        List<String> groups = Grouping.of(pairs.network, pairs.grouping).values();
        same(found.whole(), pairs, NONE);
        assertThat(found.byValue()).hasSameSizeAs(groups);
        for (int g = 0; g < groups.size(); g++) {
            same(found.byValue()[g], pairs, groups.get(g));
        }
    }

    private void same(double found, Pairs pairs, String about) {
        double expected = pairs.index(about);
        assertThat(found)
                .as("%s \"%s\" of %d actors, %s", pairs.grouping, about, pairs.network.order(), pairs.choice)
                .isCloseTo(expected, within(1e-9));
        values.add(expected);
    }

    /** All pairs of actors with a group, or those of them that are tied. */
    private record Pairs(Network network, Choice choice, String grouping, boolean tiedOnly) {

        double index(String about) {
            Slow ties = choice == Choice.ALL ? Slow.of(network) : Slow.personal(network);
            double external = 0;
            double internal = 0;
            for (int one = 0; one < network.order(); one++) {
                for (int other = 0; other < one; other++) {
                    if (counts(group(one), group(other), about) && (!tiedOnly || ties.tied(one, other))) {
                        internal += group(one).equals(group(other)) ? 1 : 0;
                        external += group(one).equals(group(other)) ? 0 : 1;
                    }
                }
            }
            return (external - internal) / (external + internal);
        }

        private static boolean counts(String one, String other, String about) {
            boolean both = !one.equals(NONE) && !other.equals(NONE);
            return both && (about.equals(NONE) || about.equals(one) || about.equals(other));
        }

        private String group(int number) {
            Actor actor = network.actor(number);
            if (choice == Choice.PERSONAL && actor.kind() != Kind.RESIDENT) {
                return NONE;
            }
            return switch (grouping) {
                case "neighbourhood" ->
                    actor.neighbourhoods().isEmpty()
                            ? NONE
                            : actor.neighbourhoods().get(0);
                case "ring" -> String.valueOf(actor.ring().number());
                case "kind" -> actor.kind().name().toLowerCase(Locale.ROOT);
                default -> Objects.requireNonNullElse(actor.attribute(grouping), NONE);
            };
        }
    }
}
