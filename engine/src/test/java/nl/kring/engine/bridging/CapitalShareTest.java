package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import nl.kring.engine.connectivity.CommunityNumber;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Slow;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
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
import org.junit.jupiter.api.Test;

class CapitalShareTest {
    private static final List<ActorMeasure> ALL =
            List.of(CapitalShare.bonding(), CapitalShare.bridging(), CapitalShare.informal(), CapitalShare.linking());

    /** a and b share a household, c lives elsewhere, d's household is unknown; a club, a nurse and the council. */
    private static NetworkBuilder street() {
        return Network.builder()
                .groups(List.of("household"))
                .add(new Resident(Profile.of("a").with("household", "1")))
                .add(new Resident(Profile.of("b").with("household", "1")))
                .add(new Resident(Profile.of("c").with("household", "2")))
                .add(new Resident(Profile.of("d")))
                .add(new Resident(Profile.of("e")))
                .add(new Organisation(Profile.of("club"), null, Ring.INFORMAL))
                .add(new Professional(Profile.of("nurse"), null))
                .add(new PolicyActor(Profile.of("council"), null))
                .add(Tie.of("a", TieType.KNOWS, "b"))
                .add(Tie.of("b", TieType.SUPPORTS, "a"))
                .add(Tie.of("a", TieType.KNOWS, "c"))
                .add(Tie.of("a", TieType.KNOWS, "d"))
                .add(Tie.of("d", TieType.KNOWS, "e"))
                .add(Tie.of("a", TieType.PARTICIPATES_IN, "club"))
                .add(Tie.of("nurse", TieType.SERVES, "a"))
                .add(Tie.of("a", TieType.ADVISES, "council"))
                .add(Tie.of("nurse", TieType.COLLABORATES_WITH, "council"));
    }

    private static List<Double> shares(Network network, Choice choice, String id) {
        return ALL.stream()
                .map(measure -> Measured.actor(measure, network, choice, id))
                .toList();
    }

    /** Six contacts, of which b is found twice. */
    @Test
    void isByWhomTheContactsOfAResidentAre() {
        Network network = street().build();

        assertThat(shares(network, Choice.ALL, "a")).containsExactly(1 / 6.0, 2 / 6.0, 1 / 6.0, 2 / 6.0);
        assertThat(shares(network, Choice.ALL, "b")).containsExactly(1.0, 0.0, 0.0, 0.0);
    }

    @Test
    void whoHasNoHouseholdBridges() {
        assertThat(shares(street().build(), Choice.ALL, "e")).containsExactly(0.0, 1.0, 0.0, 0.0);
    }

    @Test
    void isOfTheDonutWhateverWasChosen() {
        assertThat(shares(street().build(), Choice.PERSONAL, "a"))
                .isEqualTo(shares(street().build(), Choice.DONUT, "a"));
    }

    @Test
    void isOfResidentsWithTiesOnly() {
        Network network = street().add(new Resident(Profile.of("f"))).build();

        assertThat(shares(network, Choice.ALL, "f")).containsOnly(Double.NaN);
        assertThat(shares(network, Choice.ALL, "nurse")).containsOnly(Double.NaN);
        assertThat(shares(network, Choice.ALL, "club")).containsOnly(Double.NaN);
    }

    /**
     * Without households c's community is its triangle.
     *
     * <pre>
     * a       d
     * │╲     ╱│
     * │ c───e │
     * │╱     ╲│
     * b       f
     * </pre>
     */
    @Test
    void withoutHouseholdsTheGroupIsTheCommunity() {
        Network network = Drawing.network("a-b b-c c-a c-e d-e e-f f-d");

        assertThat(Measured.actor(CapitalShare.bonding(), network, "c")).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(Measured.actor(CapitalShare.bridging(), network, "c")).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(Measured.actor(CapitalShare.bonding(), network, "a")).isEqualTo(1);
    }

    @Test
    void addsUpToOne() {
        int residents = 0;
        for (int seed = 0; seed < 10; seed++) {
            Network network = RandomNetworks.ofAllKinds(40, 2, seed);
            for (int i = 0; i < network.order(); i++) {
                List<Double> shares =
                        shares(network, Choice.DONUT, network.actor(i).id());
                if (!shares.get(0).isNaN()) {
                    residents++;
                    assertThat(network.actor(i).kind()).isEqualTo(Kind.RESIDENT);
                    assertThat(shares.stream().mapToDouble(Double::doubleValue).sum())
                            .isCloseTo(1, within(1e-12));
                }
            }
        }
        assertThat(residents).isGreaterThan(100);
    }

    /** The same ties among people of three households, whether the dataset declares these as groups or not; some have none. */
    private static Network housed(Network network, boolean declared) {
        NetworkBuilder builder = Network.builder().attributes(List.of("household"));
        builder.groups(declared ? List.of("household") : List.of());
        for (int i = 0; i < network.order(); i++) {
            Actor actor = network.actor(i);
            builder.add(
                    actor instanceof Resident && i % 5 > 0
                            ? new Resident(actor.profile().with("household", "h" + i % 3))
                            : actor);
        }
        for (int i = 0; i < network.ties().count(); i++) {
            builder.add(network.tie(i));
        }
        return builder.build();
    }

    /** Holds all four against a count of the contacts of each resident; of how many residents two or more are above 0. */
    private static int compare(Network network, BiPredicate<Integer, Integer> together) {
        Slow donut = Slow.donut(network);
        double[][] found = ALL.stream()
                .map(measure -> Measured.actors(measure, network, Choice.ALL))
                .toArray(double[][]::new);
        int mixed = 0;
        for (int v = 0; v < network.order(); v++) {
            double[] counts = new double[4];
            if (network.actor(v) instanceof Resident) {
                for (int contact : donut.neighbours(v)) {
                    int ring = network.actor(contact).ring().number();
                    counts[ring == 1 ? (together.test(v, contact) ? 0 : 1) : ring == 2 ? 2 : 3]++;
                }
            }
            double all = Arrays.stream(counts).sum();
            for (int sort = 0; sort < 4; sort++) {
                assertThat(found[sort][v]).isCloseTo(counts[sort] / all, within(1e-12));
            }
            mixed += Arrays.stream(counts).filter(count -> count > 0).count() > 1 ? 1 : 0;
        }
        return mixed;
    }

    @Test
    void countsContactsByHouseholdAndRingOnRandomNetworks() {
        int mixed = 0;
        double bonding = 0;
        for (Network plain : RandomNetworks.ofAllKinds(60, 2600)) {
            Network network = housed(plain, true);
            mixed += compare(network, (one, other) -> {
                String household = network.actor(one).attribute("household");
                return household != null
                        && household.equals(network.actor(other).attribute("household"));
            });
            bonding += Arrays.stream(Measured.actors(CapitalShare.bonding(), network, Choice.ALL))
                    .filter(share -> share > 0)
                    .count();
        }
        assertThat(mixed).isGreaterThan(150);
        assertThat(bonding).isGreaterThan(40);
    }

    @Test
    void countsContactsByCommunityAndRingOnRandomNetworks() {
        int mixed = 0;
        for (Network network : RandomNetworks.ofAllKinds(60, 2700)) {
            Network undeclared = housed(network, false);
            double[] community = Measured.actors(new CommunityNumber(), undeclared, Choice.DONUT);
            mixed += compare(undeclared, (one, other) -> community[one] == community[other]);
        }
        assertThat(mixed).isGreaterThan(150);
    }
}
