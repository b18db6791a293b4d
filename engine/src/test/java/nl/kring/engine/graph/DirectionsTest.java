package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which ties lead which way, and what they weigh, when a projection has directions or weights. */
class DirectionsTest {
    private static final double NONE = Double.NaN;

    private static NetworkBuilder actors() {
        return Network.builder()
                .add(new Resident(Profile.of("a")))
                .add(new Resident(Profile.of("b")))
                .add(new Organisation(Profile.of("club"), null, Ring.INFORMAL))
                .add(new Professional(Profile.of("gp"), null))
                .add(new PolicyActor(Profile.of("council"), null));
    }

    /** The ways in which the only tie of a projection leads: "1 0" from source to target only, "1 1" both ways. */
    private static String ways(Projection projection, String source, TieType type, String target, boolean directed) {
        Network network =
                actors().add(Drawing.tie(source, type, target, directed, NONE)).build();
        Adjacency ties = projection.project(network);
        assertThat(ties.size()).isEqualTo(1);
        int from = ties.tail(0);
        assertThat(network.actor(ties.actor(from)).id()).isEqualTo(source);
        return (int) ties.out(from, ties.first(from)) + " " + (int) ties.in(from, ties.first(from));
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, a, KNOWS, b, 1 1",
        "ALL, a, SUPPORTS, b, 1 0",
        "ALL, a, TRUSTS, b, 1 0",
        "ALL, a, PARTICIPATES_IN, club, 1 0",
        "ALL, a, VOLUNTEERS_FOR, club, 1 0",
        "ALL, gp, WORKS_FOR, club, 1 0",
        "ALL, gp, SERVES, a, 1 0",
        "ALL, gp, REFERS_TO, club, 1 0",
        "ALL, gp, COLLABORATES_WITH, club, 1 1",
        "ALL, council, FUNDS, club, 1 0",
        "ALL, a, ADVISES, council, 1 0",
        "ALL, a, OPPORTUNITY, council, 1 1",
        "PERSONAL, a, TRUSTS, b, 1 0",
        "DONUT, a, TRUSTS, b, 1 0",
        "SUPPORT, a, SUPPORTS, b, 1 0",
        "SUPPORT, gp, SERVES, a, 1 0",
        "SUPPORT, a, TRUSTS, b, 0 1",
    })
    void aTieLeadsAsItsTypeSays(Choice choice, String source, TieType type, String target, String ways) {
        Projection directed = Projection.of(choice).directed(true);

        assertThat(ways(directed, source, type, target, false)).isEqualTo(ways);
        assertThat(ways(directed, source, type, target, true)).isEqualTo(ways.equals("0 1") ? "0 1" : "1 0");
        assertThat(ways(directed.directed(false), source, type, target, true)).isEqualTo("1 1");
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void helpHasADirectionUnlessAskedOtherwise(Choice choice) {
        assertThat(Projection.of(choice).directed()).isEqualTo(choice == Choice.SUPPORT);
        assertThat(Projection.of(choice).weighted()).isFalse();
        assertThat(Projection.of(Choice.SUPPORT).choosing(choice).directed()).isFalse();
    }

    private static Adjacency merged(Projection projection, Tie... ties) {
        NetworkBuilder builder = actors();
        for (Tie tie : ties) {
            builder.add(tie);
        }
        return projection.project(builder.build());
    }

    /** b trusts a and a helps b: both say that help runs from a to b. */
    @Test
    void tiesOfAPairMergeInEachDirection() {
        Adjacency help = merged(
                Projection.of(Choice.SUPPORT), Tie.of("a", TieType.SUPPORTS, "b"), Tie.of("b", TieType.TRUSTS, "a"));
        assertThat(help.size()).isEqualTo(1);
        assertThat(help.arcs()).isEqualTo(1);

        Adjacency all = merged(
                Projection.of(Choice.ALL).directed(true),
                Tie.of("a", TieType.SUPPORTS, "b"),
                Tie.of("b", TieType.TRUSTS, "a"));
        assertThat(all.size()).isEqualTo(1);
        assertThat(all.arcs()).isEqualTo(2);
    }

    @Test
    void strengthsMergeInEachDirection() {
        Adjacency ties = merged(
                Projection.of(Choice.ALL).directed(true).weighing(Weights.STRENGTH),
                Tie.of("b", TieType.TRUSTS, "a").strength(0.25),
                Tie.of("a", TieType.SUPPORTS, "b").strength(0.5),
                Tie.of("a", TieType.SUPPORTS, "b").strength(0.125),
                Tie.of("a", TieType.KNOWS, "b").strength(0.5));

        assertThat(ties.out(0, ties.first(0))).isEqualTo(0.75);
        assertThat(ties.in(0, ties.first(0))).isEqualTo(1 - 0.75 * 0.5);
        assertThat(ties.strength(0)).isCloseTo(1 - 0.75 * 0.5 * 0.5, within(1e-15));
    }

    @Test
    void withoutDirectionsAWeightByStrengthIsTheMergedStrengthAndAMissingOneIsOne() {
        Adjacency ties = merged(
                Projection.of(Choice.ALL).weighing(Weights.STRENGTH),
                Tie.of("b", TieType.TRUSTS, "a").strength(0.25),
                Tie.of("a", TieType.SUPPORTS, "b").strength(0.5),
                Tie.of("a", TieType.PARTICIPATES_IN, "club"));

        assertThat(ties.out(0, ties.first(0))).isEqualTo(0.625).isEqualTo(ties.strength(0));
        assertThat(ties.in(0, ties.first(0))).isEqualTo(0.625);
        assertThat(ties.out(0, ties.first(0) + 1)).isEqualTo(1);
    }

    @Test
    void ofSeveralWeightsOfAColumnTheLargestCountsInItsDirectionAndAMissingOneIsOne() {
        Tie[] pair = {
            Drawing.tie("a", TieType.KNOWS, "b", true, 3),
            Drawing.tie("a", TieType.SUPPORTS, "b", false, 7),
            Drawing.tie("b", TieType.KNOWS, "a", true, 0.25),
            Drawing.tie("gp", TieType.SERVES, "a", false, NONE),
            Drawing.tie("gp", TieType.SERVES, "a", false, 0.5)
        };
        Adjacency directed = merged(Projection.of(Choice.ALL).directed(true).weighing(Weights.COLUMN), pair);
        assertThat(directed.out(0, directed.first(0))).isEqualTo(7);
        assertThat(directed.in(0, directed.first(0))).isEqualTo(0.25);
        assertThat(directed.out(0, directed.first(0) + 1)).isZero();
        assertThat(directed.in(0, directed.first(0) + 1)).isEqualTo(1);

        Adjacency undirected = merged(Projection.of(Choice.ALL).weighing(Weights.COLUMN), pair);
        assertThat(undirected.out(0, undirected.first(0))).isEqualTo(7);
        assertThat(undirected.in(0, undirected.first(0))).isEqualTo(7);
    }

    @Test
    void aProjectionRemembersDirectionsAndWeights() {
        Projection asked = Projection.of(Choice.ALL).directed(true).weighing(Weights.COLUMN);

        assertThat(asked.on(null)).isEqualTo(asked);
        assertThat(asked.directed(false).weights()).isEqualTo(Weights.COLUMN);
        assertThat(asked.weighing(Weights.ONE).directed()).isTrue();
        assertThat(asked.weighted()).isTrue();
        assertThat(asked.choosing(Choice.DONUT)).isEqualTo(Projection.of(Choice.DONUT));
    }
}
