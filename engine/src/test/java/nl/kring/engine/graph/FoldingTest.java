package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoldingTest {

    /**
     * a and b share X and Y, c shares Y with both; d is alone with Z.
     *
     * <pre>
     * a───X───b
     *  ╲     ╱
     *   ──Y──     d───Z
     *     │
     *     c
     * </pre>
     */
    @Test
    void residentsAreTiedByWhatTheyShare() {
        Network network = Drawing.network("a-X b-X a-Y b-Y c-Y d-Z");
        Adjacency residents =
                Projection.of(Choice.COMEMBERSHIP).weighing(Weights.STRENGTH).project(network);
        Adjacency organisations =
                Projection.of(Choice.INTERLOCK).weighing(Weights.STRENGTH).project(network);

        assertThat(residents.order()).isEqualTo(4);
        assertThat(residents.size()).isEqualTo(3);
        assertThat(weight(residents, network.number("a"), network.number("b"))).isEqualTo(2);
        assertThat(weight(residents, network.number("c"), network.number("a"))).isEqualTo(1);
        assertThat(weight(residents, network.number("d"), network.number("a"))).isZero();
        assertThat(organisations.order()).isEqualTo(3);
        assertThat(organisations.size()).isEqualTo(1);
        assertThat(weight(organisations, network.number("Y"), network.number("X")))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Choice.class,
            names = {"COMEMBERSHIP", "INTERLOCK"})
    void weighsHowManyEachTwoShare(Choice choice) {
        for (int seed = 0; seed < 60; seed++) {
            Network network = RandomNetworks.ofAllKinds(10 + seed, 4, seed);
            Adjacency folded = Projection.of(choice).weighing(Weights.STRENGTH).project(network);
            Adjacency plain = Projection.of(choice).project(network);
            int size = 0;
            for (int one = 0; one < network.order(); one++) {
                for (int other = 0; other < one; other++) {
                    int common = common(network, choice, one, other);
                    assertThat(weight(folded, one, other)).isEqualTo(common);
                    assertThat(weight(plain, one, other)).isEqualTo(Math.min(1, common));
                    size += Math.min(1, common);
                }
            }
            assertThat(folded.size()).isEqualTo(size);
            assertThat(plain.size()).isEqualTo(size);
        }
    }

    private static int common(Network network, Choice choice, int one, int other) {
        Kind kind = choice == Choice.COMEMBERSHIP ? Kind.RESIDENT : Kind.ORGANISATION;
        if (network.actor(one).kind() != kind || network.actor(other).kind() != kind) {
            return 0;
        }
        Set<Integer> shared = partners(network, one);
        shared.retainAll(partners(network, other));
        return shared.size();
    }

    private static Set<Integer> partners(Network network, int actor) {
        Set<Integer> partners = new HashSet<>();
        for (int i = 0; i < network.ties().count(); i++) {
            TieType type = network.ties().type(i);
            if (type == TieType.PARTICIPATES_IN || type == TieType.VOLUNTEERS_FOR) {
                if (network.ties().source(i) == actor) {
                    partners.add(network.ties().target(i));
                } else if (network.ties().target(i) == actor) {
                    partners.add(network.ties().source(i));
                }
            }
        }
        return partners;
    }

    /** What the tie between two actors weighs; 0 when there is none. */
    private static double weight(Adjacency ties, int one, int other) {
        int[] actors = new int[ties.order()];
        Arrays.setAll(actors, ties::actor);
        int v = Arrays.binarySearch(actors, one);
        for (int p = v < 0 ? 0 : ties.first(v); v >= 0 && p < ties.first(v) + ties.degree(v); p++) {
            if (ties.actor(ties.neighbour(p)) == other) {
                return ties.out(v, p);
            }
        }
        return 0;
    }
}
