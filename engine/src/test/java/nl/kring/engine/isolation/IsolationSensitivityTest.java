package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class IsolationSensitivityTest {
    private static final IsolationSensitivity TABLE = new IsolationSensitivity();

    private static Table table(Network network) {
        try (Run run = Run.exact(1)) {
            return TABLE.compute(new View(network, Projection.of(Choice.ALL), run), run);
        }
    }

    private static double cell(Table table, String row, String column) {
        int at = IntStream.range(0, table.rows())
                .filter(i -> table.columns().get(0).text(i).equals(row))
                .findFirst()
                .orElseThrow();
        return table.columns().stream()
                .filter(one -> one.name().equals(column))
                .mapToDouble(one -> ((Values.Numbers) one.values()).values()[at])
                .findFirst()
                .orElseThrow();
    }

    /**
     * Only contacts were collected: contact 0.30, reach 0.15 and fallback 0.10 of 0.55. Of a pair of strength 1 with no
     * more than each other, contact is 0.75, reach 14/15 and fallback 1: index (0.225 + 0.14 + 0.1) / 0.55 = 0.845, and
     * contact 0.75 is just enough to be isolated, but not against 0.80.
     *
     * <pre>
     * a───b
     * </pre>
     */
    @Test
    void aThresholdThatMovesMovesTheClass() {
        Network pair = Network.builder()
                .collects(EnumSet.of(Category.CONTACT))
                .add(new Resident(Profile.of("a").asked(true)))
                .add(new Resident(Profile.of("b").asked(true)))
                .add(Tie.of("a", TieType.KNOWS, "b").strength(1))
                .build();

        Table table = table(pair);

        assertThat(table.columns().get(0).values())
                .isEqualTo(new Values.Words(List.of(
                        "published",
                        "thresholds -0.05",
                        "thresholds +0.05",
                        "contact-deficit -20%",
                        "contact-deficit +20%",
                        "reach-deficit -20%",
                        "reach-deficit +20%",
                        "fallback-deficit -20%",
                        "fallback-deficit +20%")));
        assertThat(cell(table, "published", "isolated-lower")).isEqualTo(1);
        assertThat(cell(table, "thresholds -0.05", "isolated-lower")).isEqualTo(1);
        assertThat(cell(table, "thresholds +0.05", "isolated-upper")).isZero();
        assertThat(cell(table, "thresholds +0.05", "at-risk-lower")).isEqualTo(1);
    }

    /** Contact elsewhere keeps contact at 0; reach and fallback of 1 are 0.4545 of the index, just above 0.45. */
    @Test
    void aWeightThatMovesMovesTheClass() {
        Network network = Network.builder()
                .collects(EnumSet.of(Category.CONTACT))
                .add(new Resident(Profile.of("v").asked(true), 4, null))
                .build();

        Table table = table(network);

        assertThat(cell(table, "published", "at-risk-lower")).isEqualTo(1);
        assertThat(cell(table, "contact-deficit +20%", "at-risk-upper")).isZero();
        assertThat(cell(table, "contact-deficit -20%", "at-risk-lower")).isEqualTo(1);
        assertThat(cell(table, "reach-deficit -20%", "at-risk-upper")).isZero();
        assertThat(cell(table, "thresholds +0.05", "at-risk-upper")).isZero();
    }

    @Test
    void otherWeightsKeepTheirProportionsAndSumToOne() {
        Map<Deficit, Double> weights = Conventions.PUBLISHED.weights();
        Map<Deficit, Double> moved = IsolationSensitivity.moved(weights, Deficit.CONTACT, 1.2);

        assertThat(moved.get(Deficit.CONTACT)).isEqualTo(0.36, within(1e-15));
        assertThat(moved.values().stream().mapToDouble(weight -> weight).sum()).isCloseTo(1, within(1e-15));
        assertThat(Objects.requireNonNull(moved.get(Deficit.SUPPORT))
                        / Objects.requireNonNull(moved.get(Deficit.REACH)))
                .isCloseTo(25 / 15.0, within(1e-12));
        assertThat(IsolationSensitivity.moved(Map.of(Deficit.SUPPORT, 1.0), Deficit.CONTACT, 1.2))
                .isEqualTo(Map.of(Deficit.SUPPORT, 1.0));
    }

    @Test
    void isWhatTheIndexUnderThoseConventionsGives() {
        for (int seed = 0; seed < 25; seed++) {
            Network network = RandomNetworks.ofAllKinds(25, 2, seed);
            Table table = table(network);
            for (int row = 0; row < table.rows(); row++) {
                String name = table.columns().get(0).text(row);
                Isolation isolation = isolation(network, conventions(name, network));
                for (Table.Column column : table.columns().subList(1, 5)) {
                    assertThat(cell(table, name, column.name()))
                            .as("%s %s", name, column.name())
                            .isEqualTo(share(network, isolation, column.name()));
                }
            }
        }
    }

    private static Isolation isolation(Network network, Conventions conventions) {
        try (Run run = Run.exact(1)) {
            return Isolation.compute(new View(network, Projection.of(Choice.ALL), run), run, conventions);
        }
    }

    private static Conventions conventions(String name, Network network) {
        Conventions known = Conventions.PUBLISHED;
        double shift = name.equals("thresholds -0.05") ? -0.05 : name.equals("thresholds +0.05") ? 0.05 : 0;
        Map<Deficit, Double> weights = new EnumMap<>(Deficit.class);
        double sum = 0;
        for (Deficit deficit : Isolation.collected(network)) {
            sum += known.weight(deficit);
        }
        for (Deficit deficit : Isolation.collected(network)) {
            double weight = known.weight(deficit) / sum;
            double factor = name.endsWith("-20%") ? 0.8 : 1.2;
            // a : b becomes fa : b (1 − fa) / (1 − a), which is fa (1 − a) : b (1 − fa).
            boolean moved = name.startsWith(deficit.id());
            weights.put(deficit, moved ? factor * weight / (1 - factor * weight) * (1 - weight) : weight);
        }
        return new Conventions(
                weights,
                known.contact(),
                known.support(),
                known.reach(),
                known.fallback(),
                known.participation(),
                known.isolatedIndex() + shift,
                known.isolatedContact() + shift,
                known.atRiskIndex() + shift);
    }

    private static Double share(Network network, Isolation isolation, String column) {
        Side side = column.endsWith("lower") ? Side.LOWER : Side.UPPER;
        Verdict from = column.startsWith("isolated") ? Verdict.ISOLATED : Verdict.AT_RISK;
        double residents = 0;
        double found = 0;
        for (int actor = 0; actor < network.order(); actor++) {
            if (network.actor(actor) instanceof Resident) {
                residents++;
                found += isolation.classOf(side, actor).compareTo(from) >= 0 ? 1 : 0;
            }
        }
        return found / residents;
    }

    @Test
    void isOfTheResidentsOfANeighbourhoodAndUndefinedWithoutAny() {
        NetworkBuilder builder = Network.builder().collects(EnumSet.of(Category.CONTACT));
        builder.add(new Resident(Profile.of("a").in("North").asked(true)));
        builder.add(new Resident(Profile.of("b").in("South").asked(true), 8, null));
        Network network = builder.build();
        try (Run run = Run.exact(1)) {
            View whole = new View(network, Projection.of(Choice.ALL), run);
            Table north = TABLE.compute(whole.within(Objects.requireNonNull(network.neighbourhood("North"))), run);
            Table south = TABLE.compute(whole.within(Objects.requireNonNull(network.neighbourhood("South"))), run);

            assertThat(cell(north, "published", "isolated-lower")).isEqualTo(1);
            assertThat(cell(south, "published", "isolated-lower")).isZero();
            assertThat(cell(TABLE.compute(whole, run), "published", "isolated-lower"))
                    .isEqualTo(0.5);
        }
        assertThat(cell(table(Network.builder().build()), "published", "isolated-lower"))
                .isNaN();
    }
}
