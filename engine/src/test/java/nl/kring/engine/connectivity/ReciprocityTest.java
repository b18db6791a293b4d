package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class ReciprocityTest {

    private static double of(Network network) {
        return Measured.figure(new Reciprocity(), network, Measured.DIRECTED);
    }

    /**
     * <pre>
     * a ◀──▶ b ───▶ c ◀─── d   e
     * </pre>
     */
    @Test
    void isTheShareOfArcsThatAreReturned() {
        assertThat(of(Drawing.network("a>b b>a b>c d>c e"))).isEqualTo(0.5);
        assertThat(of(Drawing.network("a-b b>c d>c e"))).isEqualTo(0.5);
        assertThat(of(Drawing.network("a>b b>c a>c"))).isZero();
        assertThat(of(Drawing.clique(4))).isEqualTo(1);
    }

    @Test
    void isCountedArcByArc() {
        long seed = 0;
        for (Network plain : RandomNetworks.ofResidents(120, 21)) {
            Network network = RandomNetworks.weighed(plain, seed++, 1);
            Set<List<Integer>> arcs = new HashSet<>();
            for (int i = 0; i < network.ties().count(); i++) {
                int from = network.ties().source(i);
                int to = network.ties().target(i);
                arcs.add(List.of(from, to));
                if (network.tie(i).type() == TieType.KNOWS && !network.tie(i).directed()) {
                    arcs.add(List.of(to, from));
                }
            }
            double returned = (double) arcs.stream()
                    .filter(arc -> arcs.contains(List.of(arc.get(1), arc.get(0))))
                    .count();
            if (arcs.isEmpty()) {
                assertThat(of(network)).isNaN();
            } else {
                assertThat(of(network)).isCloseTo(returned / arcs.size(), within(1e-15));
            }
        }
    }

    @Test
    void isUndefinedWithoutTies() {
        assertThat(of(Drawing.isolates(3))).isNaN();
        assertThat(of(Drawing.network(""))).isNaN();
    }
}
