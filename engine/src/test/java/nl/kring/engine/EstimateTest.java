package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import nl.kring.engine.Estimate.OfMeasure;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

/** What is said of an analysis before it is done. */
class EstimateTest {
    private static final Projection ALL = Projection.of(Choice.ALL);

    private static Estimate of(long actors, long ties, Approximation approximation, String... measures) {
        return Estimate.of(actors, ties, new Request(ALL, Set.of(measures), List.of()), approximation, 2);
    }

    private static double seconds(long actors, long ties, String measure) {
        return of(actors, ties, Approximation.NEVER, measure).seconds();
    }

    @Test
    void whatEachAddsIsWhatAllTake() {
        Estimate everything = of(100_000, 600_000, Approximation.AUTO);

        assertThat(everything.measures()).hasSize((int) Catalogue.measures().stream()
                .filter(Request.everything(ALL)::wants)
                .count());
        assertThat(everything.measures().stream().mapToDouble(OfMeasure::added).sum())
                .isCloseTo(everything.seconds(), within(1e-9));
        assertThat(everything.measures()).allMatch(measure -> measure.added() <= measure.alone() + 1e-9);
    }

    @Test
    void aPassThatIsSharedIsCountedOnce() {
        Estimate two = of(10_000, 60_000, Approximation.NEVER, "betweenness", "tie-betweenness");

        assertThat(two.measures().get(1).added()).isZero();
        assertThat(two.measures().get(1).alone())
                .isCloseTo(two.measures().get(0).alone(), within(1e-9));
        assertThat(two.seconds()).isCloseTo(seconds(10_000, 60_000, "betweenness"), within(1e-9));
    }

    @Test
    void timeGrowsAsTheWorkDoes() {
        double core = seconds(100_000, 600_000, "core");
        double betweenness = seconds(100_000, 600_000, "betweenness");

        assertThat(seconds(1_000_000, 6_000_000, "core")).isCloseTo(10 * core, within(0.01 * core));
        assertThat(seconds(1_000_000, 6_000_000, "betweenness"))
                .isCloseTo(100 * betweenness, within(0.1 * betweenness));
        assertThat(betweenness).isGreaterThan(1_000 * core);
    }

    @Test
    void whatWouldTakeTooLongIsSampledAndTakesLess() {
        OfMeasure exact = of(100_000, 600_000, Approximation.NEVER, "betweenness")
                .measures()
                .get(0);
        OfMeasure sampled = of(100_000, 600_000, Approximation.AUTO, "betweenness")
                .measures()
                .get(0);

        assertThat(exact.sampled()).isFalse();
        assertThat(sampled.sampled()).isTrue();
        assertThat(sampled.alone()).isLessThan(0.1 * exact.alone());
        assertThat(of(10_000, 60_000, Approximation.AUTO, "betweenness")
                        .measures()
                        .get(0)
                        .sampled())
                .isFalse();
    }

    /** Searches that go one by one take longer, so that directed networks are estimated earlier. */
    @Test
    void directionsCostMore() {
        Request directed = new Request(ALL.directed(true), Set.of("harmonic"), List.of());

        assertThat(Estimate.of(10_000, 60_000, directed, Approximation.NEVER, 2).seconds())
                .isGreaterThan(2 * seconds(10_000, 60_000, "harmonic"));
    }

    @Test
    void memoryGrowsWithTheNetworkAndWithWhatIsAsked() {
        long one = of(1_000_000, 6_000_000, Approximation.AUTO, "order").bytes();
        long all = of(1_000_000, 6_000_000, Approximation.AUTO).bytes();

        assertThat(all).isGreaterThan(one);
        assertThat(of(2_000_000, 12_000_000, Approximation.AUTO).bytes())
                .isBetween((long) (1.8 * all), (long) (2.01 * all));
    }

    /** Three hundred members of one club: 44,850 pairs who share it, from 300 ties. */
    @Test
    void tiesThatStandForWhatIsSharedAreCountedBeforeThereAreAny() {
        NetworkBuilder club = Network.builder().add(new Organisation(Profile.of("club"), null, Ring.INFORMAL));
        for (int i = 0; i < 300; i++) {
            club.add(new Resident(Profile.of("r" + i))).add(Tie.of("r" + i, TieType.PARTICIPATES_IN, "club"));
        }
        Network network = club.build();
        Projection shared = Projection.of(Choice.COMEMBERSHIP);
        Request one = new Request(shared, Set.of("order"), List.of());
        Request plain = new Request(ALL, Set.of("order"), List.of());

        assertThat(shared.most(network))
                .isEqualTo(44_850)
                .isEqualTo(shared.project(network).size());
        assertThat(Projection.of(Choice.INTERLOCK).most(network)).isZero();
        assertThat(ALL.most(network)).isEqualTo(300);
        assertThat(Estimate.before(network, one, Approximation.AUTO, 2).bytes())
                .isEqualTo(Estimate.of(network, one, Approximation.AUTO, 2).bytes())
                .isGreaterThan(
                        Estimate.before(network, plain, Approximation.AUTO, 2).bytes() + 150 * 44_850);
    }

    /** Two clubs of the same four members: six pairs, whichever club they share. */
    @Test
    void nobodyIsTiedMoreThanOnce() {
        NetworkBuilder clubs = Network.builder()
                .add(new Organisation(Profile.of("one"), null, Ring.INFORMAL))
                .add(new Organisation(Profile.of("two"), null, Ring.FORMAL));
        for (String member : List.of("a", "b", "c", "d")) {
            clubs.add(new Resident(Profile.of(member)))
                    .add(Tie.of(member, TieType.PARTICIPATES_IN, "one"))
                    .add(Tie.of(member, TieType.VOLUNTEERS_FOR, "two"));
        }
        Network network = clubs.build();

        assertThat(Projection.of(Choice.COMEMBERSHIP).most(network)).isEqualTo(6);
        assertThat(Projection.of(Choice.INTERLOCK).most(network)).isEqualTo(1);
    }

    @Test
    void whatComparesNeighbourhoodsCostsWhatItLooksAt() {
        Request profile = new Request(ALL, Set.of("relational-strength"), List.of());
        Request order = new Request(ALL, Set.of("order"), List.of());
        var town = RandomNetworks.ofAllKinds(400, 4, 1);

        assertThat(Estimate.of(town, profile, Approximation.NEVER, 1).seconds())
                .isGreaterThan(
                        10 * Estimate.of(town, order, Approximation.NEVER, 1).seconds());
    }
}
