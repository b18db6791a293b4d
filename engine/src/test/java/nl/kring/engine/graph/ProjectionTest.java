package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    /** Anna and Bram, a choir, a library, a GP and a council, with a tie of every type. */
    private static Network everything() {
        return Network.builder()
                .add(new Resident(Profile.of("anna")))
                .add(new Organisation(Profile.of("choir"), null, Ring.INFORMAL))
                .add(new Resident(Profile.of("bram")))
                .add(new Organisation(Profile.of("library"), null, Ring.FORMAL))
                .add(new Professional(Profile.of("gp"), null))
                .add(new PolicyActor(Profile.of("council"), null))
                .add(Tie.of("anna", TieType.OPPORTUNITY, "council"))
                .add(Tie.of("anna", TieType.KNOWS, "bram"))
                .add(Tie.of("anna", TieType.SUPPORTS, "bram"))
                .add(Tie.of("bram", TieType.TRUSTS, "anna"))
                .add(Tie.of("anna", TieType.PARTICIPATES_IN, "choir"))
                .add(Tie.of("bram", TieType.VOLUNTEERS_FOR, "choir"))
                .add(Tie.of("gp", TieType.WORKS_FOR, "library"))
                .add(Tie.of("gp", TieType.SERVES, "anna"))
                .add(Tie.of("gp", TieType.REFERS_TO, "choir"))
                .add(Tie.of("choir", TieType.COLLABORATES_WITH, "library"))
                .add(Tie.of("council", TieType.FUNDS, "library"))
                .add(Tie.of("anna", TieType.ADVISES, "council"))
                .add(Tie.of("choir", TieType.ADVISES, "council"))
                .build();
    }

    /** Ties as pairs of actors in the order of their numbers. */
    @ParameterizedTest
    @CsvSource({
        "PERSONAL, anna bram, anna-bram",
        "SUPPORT, anna bram gp, anna-bram gp-anna",
        "AFFILIATION, anna choir bram library, anna-choir bram-choir",
        "GOVERNANCE, choir library gp council, gp-library gp-choir choir-library council-library choir-council",
        "DONUT, anna choir bram library gp council, anna-bram anna-choir bram-choir gp-library gp-anna gp-choir"
                + " choir-library council-library anna-council choir-council",
        "ALL, anna choir bram library gp council, anna-council anna-bram anna-choir bram-choir gp-library gp-anna"
                + " gp-choir choir-library council-library choir-council",
    })
    void eachChoiceHasItsActorsAndTies(Choice choice, String actors, String ties) {
        Network network = everything();
        Adjacency found = Projection.of(choice).project(network);
        List<String> names = new ArrayList<>();
        for (int v = 0; v < found.order(); v++) {
            names.add(network.actor(found.actor(v)).id());
        }
        List<String> pairs = new ArrayList<>();
        for (int t = 0; t < found.size(); t++) {
            pairs.add(names.get(found.tail(t)) + "-" + names.get(found.head(t)));
        }

        assertThat(String.join(" ", names)).isEqualTo(actors);
        assertThat(String.join(" ", pairs)).isEqualTo(ties);
        assertThat(found.twoMode()).isEqualTo(choice == Choice.AFFILIATION);
    }

    private static Tie tie(
            TieType type,
            double strength,
            double frequency,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String wave) {
        return new Tie(
                "a", "b", type, null, false, strength, frequency, since, until, wave, null, null, null, Double.NaN);
    }

    private static Tie turned(Tie tie) {
        return Tie.of("b", tie.type(), "a").strength(tie.strength());
    }

    private static Adjacency project(Projection projection, Tie... ties) {
        NetworkBuilder builder =
                Network.builder().add(new Resident(Profile.of("a"))).add(new Resident(Profile.of("b")));
        for (Tie tie : ties) {
            builder.add(tie);
        }
        return projection.project(builder.build());
    }

    private static int size(Projection projection, Tie tie) {
        return project(projection, tie).size();
    }

    @Test
    void aTieCountsFromItsFirstDayToItsLastBothIncluded() {
        Projection on = Projection.of(Choice.PERSONAL).on(DAY);

        assertThat(size(on, dated(null, null))).isEqualTo(1);
        assertThat(size(on, dated(DAY, null))).isEqualTo(1);
        assertThat(size(on, dated(DAY.plusDays(1), null))).isZero();
        assertThat(size(on, dated(null, DAY))).isEqualTo(1);
        assertThat(size(on, dated(null, DAY.minusDays(1)))).isZero();
        assertThat(size(on, dated(DAY, DAY))).isEqualTo(1);
        assertThat(size(on.on(null), dated(null, DAY.minusDays(1)))).isEqualTo(1);
    }

    private static Tie dated(@Nullable LocalDate since, @Nullable LocalDate until) {
        return tie(TieType.KNOWS, Double.NaN, Double.NaN, since, until, null);
    }

    @Test
    void onlyTiesOfTheWaveCount() {
        Projection second = new Projection(Choice.PERSONAL, null, "w2", 0);

        assertThat(size(second, tie(TieType.KNOWS, 1, 1, null, null, "w2"))).isEqualTo(1);
        assertThat(size(second, tie(TieType.KNOWS, 1, 1, null, null, "w1"))).isZero();
        assertThat(size(second, tie(TieType.KNOWS, 1, 1, null, null, null))).isZero();
    }

    /** A tie that both waves found, one that ended between them, one that is new and one of no wave. */
    private static Network twoWaves() {
        NetworkBuilder builder = Network.builder();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            builder.add(new Resident(Profile.of(id)));
        }
        return builder.add(found("b", "w2", null, DAY.plusYears(2)))
                .add(found("b", "w10", null, DAY))
                .add(found("c", "w10", DAY.plusDays(9), DAY))
                .add(found("d", "w2", null, DAY.plusYears(2)))
                .add(found("e", null, null, null))
                .build();
    }

    private static Tie found(
            String target, @Nullable String wave, @Nullable LocalDate until, @Nullable LocalDate recorded) {
        double unknown = Double.NaN;
        return new Tie(
                "a",
                target,
                TieType.KNOWS,
                null,
                false,
                unknown,
                unknown,
                null,
                until,
                wave,
                null,
                null,
                recorded,
                unknown);
    }

    @Test
    void withoutDateOrWaveTheNewestWaveCountsAndWhatHasNoWave() {
        Network network = twoWaves();
        Projection all = Projection.of(Choice.PERSONAL);

        assertThat(network.ties().newestWave()).isEqualTo("w2");
        assertThat(alters(all, network)).containsExactly("b", "d", "e");
        assertThat(alters(new Projection(Choice.PERSONAL, null, "w10", 0), network))
                .containsExactly("b", "c");
        assertThat(alters(all.on(DAY), network)).containsExactly("b", "c", "d", "e");
        assertThat(alters(all.on(DAY.plusYears(2)), network)).containsExactly("b", "d", "e");
    }

    private static List<String> alters(Projection projection, Network network) {
        Adjacency ties = projection.project(network);
        List<String> alters = new ArrayList<>();
        for (int t = 0; t < ties.size(); t++) {
            alters.add(network.actor(ties.actor(ties.head(t))).id());
        }
        return alters;
    }

    @Test
    void tiesKnownToBeWeakerAreLeftOut() {
        Projection strong = new Projection(Choice.PERSONAL, null, null, 0.5);

        assertThat(size(strong, tie(TieType.KNOWS, 0.5, Double.NaN, null, null, null)))
                .isEqualTo(1);
        assertThat(size(strong, tie(TieType.KNOWS, 0.49, Double.NaN, null, null, null)))
                .isZero();
        assertThat(size(strong, tie(TieType.KNOWS, Double.NaN, 1, null, null, null)))
                .isZero();
        assertThat(size(strong, tie(TieType.KNOWS, Double.NaN, 4, null, null, null)))
                .isEqualTo(1);
        assertThat(size(strong, tie(TieType.KNOWS, Double.NaN, Double.NaN, null, null, null)))
                .isEqualTo(1);
    }

    @Test
    void anotherChoiceKeepsDateWaveAndStrength() {
        Projection projection = new Projection(Choice.PERSONAL, DAY, "w1", 0.5);

        assertThat(projection.choosing(Choice.DONUT)).isEqualTo(new Projection(Choice.DONUT, DAY, "w1", 0.5));
        assertThat(projection.on(null)).isEqualTo(new Projection(Choice.PERSONAL, null, "w1", 0.5));
    }

    private static Tie of(TieType type, double strength) {
        return tie(type, strength, Double.NaN, null, null, null);
    }

    private static double strength(Tie... ties) {
        Adjacency merged = project(Projection.of(Choice.ALL), ties);
        assertThat(merged.size()).isEqualTo(1);
        return merged.strength(0);
    }

    @Test
    void ofOneTypeTheStrongestCounts() {
        assertThat(strength(of(TieType.KNOWS, 0.3), turned(of(TieType.KNOWS, 0.7)), of(TieType.KNOWS, 0.5)))
                .isEqualTo(0.7);
    }

    @Test
    void differentTypesTogetherAreStronger() {
        assertThat(strength(of(TieType.KNOWS, 0.5), of(TieType.SUPPORTS, 0.5))).isEqualTo(0.75);
        assertThat(strength(
                        of(TieType.KNOWS, 0.5),
                        turned(of(TieType.TRUSTS, 0.5)),
                        of(TieType.KNOWS, 0.25),
                        of(TieType.OPPORTUNITY, 0.5)))
                .isEqualTo(0.875);
        assertThat(strength(of(TieType.KNOWS, 1), of(TieType.SUPPORTS, 0.5))).isEqualTo(1);
    }

    @Test
    void faintTiesTogetherAreNotNothing() {
        assertThat(strength(of(TieType.KNOWS, 1e-17), of(TieType.SUPPORTS, 1e-17)))
                .isPositive();
        assertThat(strength(of(TieType.KNOWS, Double.MIN_VALUE))).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void onlyTypesOfTheChoiceAreMerged() {
        Adjacency merged = project(Projection.of(Choice.SUPPORT), of(TieType.KNOWS, 0.5), of(TieType.SUPPORTS, 0.25));

        assertThat(merged.strength(0)).isEqualTo(0.25);
    }

    @Test
    void aMissingStrengthCountsAsOneOrAsTheLeastOfTheDataset() {
        NetworkBuilder builder = Network.builder();
        for (String id : List.of("a", "b", "c", "d")) {
            builder.add(new Resident(Profile.of(id)));
        }
        Adjacency ties = Projection.of(Choice.PERSONAL)
                .project(builder.add(Tie.of("a", TieType.KNOWS, "b"))
                        .add(Tie.of("b", TieType.KNOWS, "c").strength(0.25))
                        .add(Tie.of("c", TieType.KNOWS, "d").strength(0.5))
                        .add(Tie.of("c", TieType.SUPPORTS, "d"))
                        .build());

        assertThat(ties.strength(0)).isEqualTo(1);
        assertThat(ties.leastStrength(0)).isEqualTo(0.25);
        assertThat(ties.strength(1)).isEqualTo(0.25);
        assertThat(ties.leastStrength(1)).isEqualTo(0.25);
        assertThat(ties.strength(2)).isEqualTo(1);
        assertThat(ties.leastStrength(2)).isEqualTo(1 - 0.5 * 0.75);
    }

    @Test
    void withoutAnyStrengthEveryTieCountsAsOne() {
        Adjacency ties = project(Projection.of(Choice.PERSONAL), of(TieType.KNOWS, Double.NaN));

        assertThat(ties.strength(0)).isEqualTo(1);
        assertThat(ties.leastStrength(0)).isEqualTo(1);
    }

    @Test
    void mergesAsTheDefinitionSaysOnRandomNetworks() {
        for (int seed = 0; seed < 60; seed++) {
            Network network = RandomNetworks.ofAllKinds(12, 5, seed);
            for (Choice choice : EnumSet.range(Choice.PERSONAL, Choice.GOVERNANCE)) {
                Adjacency ties = Projection.of(choice).project(network);
                Set<Set<Integer>> seen = new HashSet<>();
                int number = 0;
                for (int i = 0; i < network.ties().count(); i++) {
                    Set<Integer> pair =
                            Set.of(network.ties().source(i), network.ties().target(i));
                    if (Projection.of(choice).counts(network, i) && seen.add(pair)) {
                        assertThat(ties.actor(ties.tail(number)))
                                .isEqualTo(network.ties().source(i));
                        assertThat(ties.actor(ties.head(number)))
                                .isEqualTo(network.ties().target(i));
                        assertThat(ties.strength(number)).isCloseTo(merged(network, choice, pair, 1), within(1e-12));
                        double least = network.fieldwork().smallestStrength();
                        assertThat(ties.leastStrength(number))
                                .isCloseTo(merged(network, choice, pair, least), within(1e-12));
                        number++;
                    }
                }
                assertThat(ties.size()).isEqualTo(number);
            }
        }
    }

    private static double merged(Network network, Choice choice, Set<Integer> pair, double missing) {
        Map<TieType, Double> strongest = new EnumMap<>(TieType.class);
        Ties ties = network.ties();
        for (int i = 0; i < ties.count(); i++) {
            if (Projection.of(choice).counts(network, i) && pair.equals(Set.of(ties.source(i), ties.target(i)))) {
                double known = ties.knownStrength(i);
                strongest.merge(ties.type(i), Double.isNaN(known) ? missing : known, Math::max);
            }
        }
        return 1
                - strongest.values().stream()
                        .mapToDouble(strength -> 1 - strength)
                        .reduce(1, (one, other) -> one * other);
    }
}
