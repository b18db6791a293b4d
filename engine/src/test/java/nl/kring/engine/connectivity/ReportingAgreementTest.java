package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.Told;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class ReportingAgreementTest {
    private static final ReportingAgreement AGREEMENT = new ReportingAgreement();

    /**
     * An arrow is who named whom. Anna and Bram name each other, Carla names Bram; Dirk was not asked.
     *
     * <pre>
     * anna ⇄ bram ← carla → dirk
     * </pre>
     */
    private static NetworkBuilder drawn() {
        NetworkBuilder builder = Network.builder();
        for (String id : new String[] {"anna", "bram", "carla", "dirk"}) {
            String place = id.equals("carla") ? "South" : "North";
            builder.add(new Resident(Profile.of(id).in(place).asked(!id.equals("dirk"))));
        }
        return builder.add(Told.by("anna", "anna", TieType.KNOWS, "bram"))
                .add(Told.by("bram", "bram", TieType.TRUSTS, "anna"))
                .add(Told.by("carla", "carla", TieType.KNOWS, "bram"))
                .add(Told.by("carla", "carla", TieType.KNOWS, "dirk"));
    }

    @Test
    void isOfPairsWhoWereBothAsked() {
        assertThat(Measured.figure(AGREEMENT, drawn().build())).isEqualTo(0.5);
    }

    @Test
    void inANeighbourhoodBothLiveThere() {
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(drawn().build(), Request.everything(Projection.of(Choice.DONUT)), run);

            assertThat(results.neighbourhoods().get(0).figure("reporting-agreement"))
                    .isEqualTo(1);
            assertThat(results.neighbourhoods().get(1).figure("reporting-agreement"))
                    .isNaN();
        }
    }

    @Test
    void whatOnlyOneEndCanReportIsLeftOut() {
        Network helperReports =
                drawn().reporters(Map.of(Category.SUPPORT, Reporter.PROVIDER)).build();
        Network sourceReports =
                drawn().reporters(Map.of(Category.CONTACT, Reporter.SOURCE)).build();

        assertThat(Measured.figure(AGREEMENT, helperReports)).isZero();
        assertThat(Measured.figure(AGREEMENT, sourceReports)).isZero();
    }

    @Test
    void isUndefinedWhenNobodyKnowsWhoReported() {
        Network unknown = Network.builder()
                .add(new Resident(Profile.of("anna").asked(true)))
                .add(new Resident(Profile.of("bram").asked(true)))
                .add(Told.by(null, "anna", TieType.KNOWS, "bram"))
                .add(Told.by("anna", "anna", TieType.KNOWS, "bram"))
                .build();

        assertThat(Measured.figure(AGREEMENT, unknown)).isNaN();
        assertThat(Measured.figure(AGREEMENT, "a-b b-c")).isNaN();
        assertThat(Measured.figure(AGREEMENT, "")).isNaN();
    }

    @Test
    void countsWhatOneCountsByHand() {
        int defined = 0;
        for (int seed = 0; seed < 400; seed++) {
            Network network = Told.random(seed);
            try (Run run = Run.exact(1)) {
                Results results = Analysis.of(network, Request.everything(Projection.of(Choice.ALL)), run);
                Double all = byHand(network, id -> true);
                defined += Double.isNaN(all) ? 0 : 1;

                assertThat(results.figure("reporting-agreement"))
                        .as("seed %d", seed)
                        .isEqualTo(all);
                for (Results.OfNeighbourhood of : results.neighbourhoods()) {
                    String code = of.neighbourhood().code();
                    assertThat(of.figure("reporting-agreement"))
                            .isEqualTo(byHand(
                                    network,
                                    id -> network.actor(network.number(id))
                                            .neighbourhoods()
                                            .contains(code)));
                }
            }
        }
        assertThat(defined).isGreaterThan(300);
    }

    private static Double byHand(Network network, Predicate<String> counts) {
        int either = 0;
        int both = 0;
        for (int i = 0; i < network.order(); i++) {
            for (int j = 0; j < i; j++) {
                String one = network.actor(i).id();
                String other = network.actor(j).id();
                if (network.asked(i) && network.asked(j) && counts.test(one) && counts.test(other)) {
                    Set<String> named = named(network, one, other);
                    either += named.isEmpty() ? 0 : 1;
                    both += named.size() == 2 ? 1 : 0;
                }
            }
        }
        return either == 0 ? Double.NaN : both / (double) either;
    }

    /** Which of two named a tie of theirs; none when of one of these nobody knows. */
    private static Set<String> named(Network network, String one, String other) {
        Set<String> pair = Set.of(one, other);
        Set<String> named = new HashSet<>();
        for (int i = 0; i < network.ties().count(); i++) {
            Tie tie = network.tie(i);
            Reporter reporter = network.fieldwork().reporter(tie.type().category());
            boolean mutual =
                    reporter == Reporter.BOTH || (reporter == Reporter.PROVIDER && tie.type() == TieType.KNOWS);
            if (mutual && Set.of(tie.source(), tie.target()).equals(pair)) {
                if (tie.reportedBy() == null) {
                    return Set.of();
                }
                if (pair.contains(tie.reportedBy())) {
                    named.add(tie.reportedBy());
                }
            }
        }
        return named;
    }
}
