package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Karate;
import nl.kring.engine.drawing.Tabled;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerageTest {
    private static final List<String> ROLES =
            List.of("coordinator", "itinerant", "gatekeeper", "representative", "liaison");

    private static Tabled table(Network network, boolean directed, String grouping) {
        return Tabled.of(new Brokerage(), network, Projection.of(Choice.ALL).directed(directed), grouping);
    }

    private static void isRow(Tabled table, String row, double... counts) {
        for (int r = 0; r < ROLES.size(); r++) {
            assertThat(table.cell(row, ROLES.get(r)))
                    .as("%s %s", row, ROLES.get(r))
                    .isEqualTo(counts[r]);
        }
        assertThat(table.cell(row, "total")).isEqualTo(counts[ROLES.size()]);
    }

    /** From brokerage() of the R package sna, in whose words gatekeeper and representative are b_OI and b_IO. */
    @Test
    void isThatOfAnotherProgramForTheFactionsOfTheKarateClub() {
        Tabled table = table(Karate.network(), false, "faction");

        isRow(table, "1", 52, 20, 55, 55, 22, 204);
        isRow(table, "2", 0, 12, 14, 14, 8, 48);
    }

    /** Counts by role are those of the table, and every example is a pair of that role without a tie. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theReasonsAreThePairsByRole(boolean directed) {
        int examples = 0;
        for (int seed = 0; seed < 30; seed++) {
            Random random = Random.of(8, 0.35, directed, false, seed);
            Projection form = Projection.of(Choice.ALL).directed(directed);
            Tabled table = table(random.network(), directed, "team");
            try (Run run = Run.exact(1)) {
                View view = new View(random.network(), form, run);
                Grouping teams = Grouping.of(random.network(), "team");
                for (int v = 0; v < 8; v++) {
                    List<Reason> why = new Brokerage().why(view, teams, run, v);
                    assertThat(why.isEmpty()).isEqualTo(random.group()[v] < 0);
                    for (int r = 0; r < ROLES.size() && !why.isEmpty(); r++) {
                        String role = ROLES.get(r);
                        double told = why.stream()
                                .filter(reason -> reason.code() == Code.BROKERS
                                        && reason.subject().equals(role))
                                .mapToDouble(Reason::amount)
                                .sum();
                        assertThat(told).isEqualTo(table.cell("v" + v, role));
                    }
                    for (Reason reason : why) {
                        examples += reason.code().sort() == Reason.Sort.ROUTE ? assertExample(reason, random) : 0;
                    }
                }
            }
        }
        assertThat(examples).isGreaterThan(200);
    }

    private static int assertExample(Reason reason, Random random) {
        int a = reason.actors().get(0);
        int v = reason.actors().get(1);
        int b = reason.actors().get(2);
        boolean[][] arc = random.arc();
        boolean fromTo = reason.code() == Code.BROKERS_FROM_TO;
        assertThat(arc[a][v] || (!fromTo && arc[v][a])).isTrue();
        assertThat(arc[v][b] || (!fromTo && arc[b][v])).isTrue();
        assertThat(arc[a][b] || (!fromTo && arc[b][a])).isFalse();
        int[] group = random.group();
        String role = group[a] == group[b]
                ? group[a] == group[v] ? "coordinator" : "itinerant"
                : group[b] == group[v] ? "gatekeeper" : group[a] == group[v] ? "representative" : "liaison";
        assertThat(reason.subject()).isEqualTo(role);
        return 1;
    }

    /** A zero has no sign: of nobody in the own group 0 pairs are expected. */
    @Test
    void noFigureIsMinusZero() {
        Network network = Drawing.network("a@North-b@South b-c@West a-d@East");
        for (boolean directed : new boolean[] {true, false}) {
            Tabled table = table(network, directed, "neighbourhood");
            for (String row : table.rows()) {
                for (String role : ROLES) {
                    assertThat(1 / table.cell(row, role + "-expected")).isNotEqualTo(Double.NEGATIVE_INFINITY);
                }
            }
            assertThat(table.cell("a", "coordinator-expected")).isZero();
        }
    }

    /** Arcs by chance, groups 0 to 2 by chance, some actors in none. */
    private record Random(boolean[][] arc, int[] group, Network network) {
        static Random of(int order, double chance, boolean directed, boolean allGrouped, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            NetworkBuilder builder = Network.builder().groups(List.of("team"));
            int[] group = new int[order];
            for (int i = 0; i < order; i++) {
                group[i] = !allGrouped && random.nextInt(6) == 0 ? -1 : random.nextInt(3);
                Profile profile = Profile.of("v" + i);
                builder.add(new Resident(group[i] < 0 ? profile : profile.with("team", "t" + group[i])));
            }
            boolean[][] arc = new boolean[order][order];
            for (int i = 0; i < order; i++) {
                for (int j = 0; j < order; j++) {
                    if (i != j && random.nextDouble() < chance) {
                        builder.add(Tie.of("v" + i, TieType.SUPPORTS, "v" + j));
                        arc[i][j] = true;
                        arc[j][i] |= !directed;
                    }
                }
            }
            return new Random(arc, group, builder.build());
        }

        /** The counts of an actor by enumeration of all pairs. */
        double[] counts(int v, int[] label) {
            double[] counts = new double[ROLES.size()];
            for (int a = 0; a < arc.length; a++) {
                for (int b = 0; b < arc.length; b++) {
                    boolean known = label[a] >= 0 && label[b] >= 0 && a != b && a != v && b != v;
                    if (known && arc[a][v] && arc[v][b] && !arc[a][b]) {
                        counts[role(label[a], label[v], label[b])]++;
                    }
                }
            }
            return counts;
        }

        private static int role(int a, int v, int b) {
            if (a == v && v == b) {
                return 0;
            }
            if (a == b) {
                return 1;
            }
            if (v == b) {
                return 2;
            }
            return a == v ? 3 : 4;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isWhatEnumerationOfAllPairsGives(boolean directed) {
        for (int seed = 0; seed < 30; seed++) {
            Random random = Random.of(5 + seed % 12, 0.1 + seed % 5 * 0.12, directed, false, seed);
            Tabled table = table(random.network(), directed, "team");
            for (int v = 0; v < random.group().length; v++) {
                assertThat(table.rows().contains("v" + v)).isEqualTo(random.group()[v] >= 0);
                if (random.group()[v] >= 0) {
                    double[] counts = random.counts(v, random.group());
                    double total = 0;
                    for (int r = 0; r < counts.length; r++) {
                        assertThat(table.cell("v" + v, ROLES.get(r))).isEqualTo(counts[r]);
                        total += counts[r];
                    }
                    assertThat(table.cell("v" + v, "total")).isEqualTo(total);
                }
            }
        }
    }

    /** Sums and sums of squares over all orders of the labels of the others. */
    private static final class Orders {
        final double[] sum = new double[ROLES.size()];
        final double[] squares = new double[ROLES.size()];
        int count;

        void all(Random random, int v, int[] label, int from) {
            int at = from == v ? from + 1 : from;
            if (at >= label.length) {
                double[] counts = random.counts(v, label);
                for (int r = 0; r < counts.length; r++) {
                    sum[r] += counts[r];
                    squares[r] += counts[r] * counts[r];
                }
                count++;
                return;
            }
            for (int other = at; other < label.length; other++) {
                if (other != v) {
                    swap(label, at, other);
                    all(random, v, label, at + 1);
                    swap(label, at, other);
                }
            }
        }

        private static void swap(int[] label, int one, int other) {
            int kept = label[one];
            label[one] = label[other];
            label[other] = kept;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void expectationAndSpreadAreThoseOfAllPermutations(boolean directed) {
        int defined = 0;
        for (int seed = 0; seed < 36; seed++) {
            Random random = Random.of(3 + seed % 5, 0.15 + seed % 4 * 0.15, directed, true, 500 + seed);
            Tabled table = table(random.network(), directed, "team");
            for (int v = 0; v < random.group().length; v++) {
                Orders orders = new Orders();
                orders.all(random, v, random.group().clone(), 0);
                double[] counts = random.counts(v, random.group());
                for (int r = 0; r < ROLES.size(); r++) {
                    double mean = orders.sum[r] / orders.count;
                    double variance = orders.squares[r] / orders.count - mean * mean;
                    String as = "seed %d v%d %s".formatted(seed, v, ROLES.get(r));
                    assertThat(table.cell("v" + v, ROLES.get(r) + "-expected"))
                            .as(as)
                            .isCloseTo(mean, within(1e-9));
                    double z = table.cell("v" + v, ROLES.get(r) + "-z");
                    if (variance < 1e-9) {
                        assertThat(z).as(as).isNaN();
                    } else {
                        assertThat(z).as(as).isCloseTo((counts[r] - mean) / Math.sqrt(variance), within(1e-6));
                        defined++;
                    }
                }
            }
        }
        assertThat(defined).isGreaterThan(100);
    }

    /** The closed forms as they are published, on a network too large to permute. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void expectationIsTheClosedForm(boolean directed) {
        Random random = Random.of(40, 0.12, directed, false, 9);
        Tabled table = table(random.network(), directed, "team");
        double[] sizes = new double[3];
        double n = 0;
        for (int group : random.group()) {
            if (group >= 0) {
                sizes[group]++;
                n++;
            }
        }
        double pairs = (n - 1) * (n - 2);
        for (int v = 0; v < random.group().length; v++) {
            if (random.group()[v] >= 0) {
                double own = sizes[random.group()[v]];
                double alike = -own * (own - 1);
                for (double size : sizes) {
                    alike += size * (size - 1);
                }
                double open = table.cell("v" + v, "total");
                double[] expected = {
                    open * (own - 1) * (own - 2) / pairs,
                    open * alike / pairs,
                    open * (own - 1) * (n - own) / pairs,
                    open * (own - 1) * (n - own) / pairs,
                    open * ((n - own) * (n - own - 1) - alike) / pairs
                };
                for (int r = 0; r < ROLES.size(); r++) {
                    assertThat(table.cell("v" + v, ROLES.get(r) + "-expected")).isCloseTo(expected[r], within(1e-9));
                }
                assertThat(table.cell("v" + v, "total-expected")).isEqualTo(open);
            }
        }
    }

    /** The sd of 20,000 drawn permutations is within 3% of the sd of all, which z gives back. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void spreadIsThatOfDrawnPermutations(boolean directed) {
        Random random = Random.of(30, 0.2, directed, true, 4);
        Tabled table = table(random.network(), directed, "team");
        SplittableRandom draw = new SplittableRandom(8);
        double[] sum = new double[ROLES.size()];
        double[] squares = new double[ROLES.size()];
        int draws = 20_000;
        int[] label = random.group().clone();
        for (int i = 0; i < draws; i++) {
            for (int v = label.length - 1; v > 1; v--) {
                int other = draw.nextInt(1, v + 1);
                int kept = label[v];
                label[v] = label[other];
                label[other] = kept;
            }
            double[] counts = random.counts(0, label);
            for (int r = 0; r < counts.length; r++) {
                sum[r] += counts[r] / draws;
                squares[r] += counts[r] * counts[r] / draws;
            }
        }
        for (int r = 0; r < ROLES.size(); r++) {
            String role = ROLES.get(r);
            double off = table.cell("v0", role) - table.cell("v0", role + "-expected");
            assertThat(Math.sqrt(squares[r] - sum[r] * sum[r]))
                    .as(role)
                    .isCloseTo(off / table.cell("v0", role + "-z"), withinPercentage(3));
        }
    }

    /**
     * Everyone but the middle is alike: whatever the labels of the others, all pairs are open.
     *
     * <pre>
     * v1  v2
     *  ╲ ╱
     *   v0──v3
     * </pre>
     */
    @Test
    void zIsUndefinedWhereLabelsMakeNoDifference() {
        NetworkBuilder builder = Network.builder().groups(List.of("team"));
        for (int i = 0; i < 400; i++) {
            builder.add(new Resident(Profile.of("v" + i).with("team", "t" + i % 7)));
        }
        for (int i = 1; i < 400; i++) {
            builder.add(Tie.of("v0", TieType.KNOWS, "v" + i));
        }
        Tabled table = table(builder.build(), false, "team");
        for (String role : ROLES) {
            assertThat(table.cell("v0", role + "-z")).as(role).isNaN();
            assertThat(table.cell("v0", role + "-expected")).as(role).isCloseTo(table.cell("v0", role), within(1e-6));
        }
        assertThat(table.cell("v0", "total-z")).isNaN();
    }

    @Test
    void ofTwoActorsNothingIsExpected() {
        Tabled table = table(Drawing.network("a@North-b@South b-c"), false, "neighbourhood");

        assertThat(table.rows()).containsExactlyInAnyOrder("a", "b");
        isRow(table, "b", 0, 0, 0, 0, 0, 0);
        assertThat(table.cell("b", "liaison-expected")).isNaN();
        assertThat(table.cell("b", "liaison-z")).isNaN();
    }

    /** a, at home in ring 1, volunteers for the club of ring 2 and is said to act in ring 4, where the council is. */
    @Test
    void byRingEveryFurtherRoleHasARow() {
        Network network = Network.builder()
                .add(new Resident(Profile.of("a").acting(List.of(Ring.POLICY))))
                .add(new Resident(Profile.of("b")))
                .add(new Organisation(Profile.of("club"), null, Ring.INFORMAL))
                .add(new Organisation(Profile.of("choir"), null, Ring.INFORMAL))
                .add(new PolicyActor(Profile.of("council"), null))
                .add(Tie.of("a", TieType.VOLUNTEERS_FOR, "club"))
                .add(Tie.of("a", TieType.PARTICIPATES_IN, "choir"))
                .add(Tie.of("a", TieType.KNOWS, "b"))
                .build();
        Tabled table = table(network, false, "ring");

        assertThat(table.rows()).containsExactlyInAnyOrder("a", "b", "club", "choir", "council", "a 2", "a 4");
        // Ordered pairs among b (1), club (2), choir (2).
        isRow(table, "a", 0, 2, 2, 2, 0, 6);
        isRow(table, "a 2", 2, 0, 2, 2, 0, 6);
        isRow(table, "a 4", 0, 2, 0, 0, 4, 6);
        assertThat(table(network, false, "kind").rows()).hasSize(5);
    }

    @Test
    void aRoleThroughATieThatEndedIsNone() {
        Tie ended = new Tie(
                "a",
                "club",
                TieType.VOLUNTEERS_FOR,
                null,
                false,
                Double.NaN,
                Double.NaN,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                null,
                null,
                Double.NaN);
        Network network = Network.builder()
                .add(new Resident(Profile.of("a")))
                .add(new Organisation(Profile.of("club"), null, Ring.INFORMAL))
                .add(ended)
                .build();
        Projection later = Projection.of(Choice.ALL).on(LocalDate.of(2021, 1, 1));

        assertThat(Tabled.of(new Brokerage(), network, later, "ring").rows()).containsExactlyInAnyOrder("a", "club");
        assertThat(table(network, false, "ring").rows()).containsExactlyInAnyOrder("a", "a 2", "club");
    }

    @Test
    void aRoleInARingWhereNobodyIsAtHomeCounts() {
        Network network = Network.builder()
                .add(new Resident(Profile.of("a").acting(List.of(Ring.FORMAL))))
                .add(new Resident(Profile.of("b")))
                .add(new Resident(Profile.of("c")))
                .add(Tie.of("b", TieType.KNOWS, "a"))
                .add(Tie.of("a", TieType.KNOWS, "c"))
                .build();
        Tabled table = table(network, false, "ring");

        isRow(table, "a", 2, 0, 0, 0, 0, 2);
        isRow(table, "a 3", 0, 2, 0, 0, 0, 2);
        assertThat(table.cell("a 3", "itinerant-expected")).isEqualTo(2);
    }
}
