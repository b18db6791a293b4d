package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class ArcDegreeTest {

    /**
     * <pre>
     * a ───▶ b ◀──▶ d   e
     * ▲      ▲
     * └── c ─┘
     * </pre>
     */
    @Test
    void countsArcsThatLeadHereOrAway() {
        String drawing = "a>b c>b b-d c>a e a>b";

        assertThat(Measured.actor(ArcDegree.in(), drawing, Measured.DIRECTED, "a"))
                .isEqualTo(1);
        assertThat(Measured.actor(ArcDegree.in(), drawing, Measured.DIRECTED, "b"))
                .isEqualTo(3);
        assertThat(Measured.actor(ArcDegree.in(), drawing, Measured.DIRECTED, "c"))
                .isEqualTo(0);
        assertThat(Measured.actor(ArcDegree.in(), drawing, Measured.DIRECTED, "d"))
                .isEqualTo(1);
        assertThat(Measured.actor(ArcDegree.in(), drawing, Measured.DIRECTED, "e"))
                .isEqualTo(0);
        assertThat(Measured.actor(ArcDegree.out(), drawing, Measured.DIRECTED, "a"))
                .isEqualTo(1);
        assertThat(Measured.actor(ArcDegree.out(), drawing, Measured.DIRECTED, "b"))
                .isEqualTo(1);
        assertThat(Measured.actor(ArcDegree.out(), drawing, Measured.DIRECTED, "c"))
                .isEqualTo(2);
        assertThat(Measured.actor(ArcDegree.out(), drawing, Measured.DIRECTED, "d"))
                .isEqualTo(1);
        assertThat(Measured.actor(ArcDegree.out(), drawing, Measured.DIRECTED, "e"))
                .isEqualTo(0);
    }

    @Test
    void isCountedArcByArc() {
        long seed = 0;
        for (Network plain : RandomNetworks.ofResidents(90, 33)) {
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
            double[] in = Measured.actors(ArcDegree.in(), network, Measured.DIRECTED);
            double[] out = Measured.actors(ArcDegree.out(), network, Measured.DIRECTED);
            for (int v = 0; v < network.order(); v++) {
                int actor = v;
                assertThat(in[v]).isEqualTo((double)
                        arcs.stream().filter(arc -> arc.get(1) == actor).count());
                assertThat(out[v]).isEqualTo((double)
                        arcs.stream().filter(arc -> arc.get(0) == actor).count());
            }
        }
    }

    @Test
    void ofAStarWhoseTiesLeadBothWaysIsTheDegree() {
        for (ArcDegree degree : List.of(ArcDegree.in(), ArcDegree.out())) {
            assertThat(Measured.actors(degree, Drawing.star(4), Measured.DIRECTED))
                    .containsExactly(3, 1, 1, 1);
        }
    }
}
