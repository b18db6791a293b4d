package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class DegreeQuantilesTest {

    private static double[] of(Network network) {
        Table table = Measured.table(new DegreeQuantiles(), network, Projection.of(Choice.ALL));
        assertThat(table.columns()).extracting(Table.Column::name).containsExactly("quantile", "degree");
        assertThat(table.columns().get(0).values())
                .isEqualTo(new Values.Words(List.of("0.05", "0.25", "0.5", "0.75", "0.95")));
        return ((Values.Numbers) table.columns().get(1).values()).values();
    }

    /**
     * Contacts 1, 1, 1, 1, 4: 95% lies four fifths of the way from 1 to 4.
     *
     * <pre>
     *     b
     *     │
     * c───a───d
     *     │
     *     e
     * </pre>
     */
    @Test
    void lieBetweenTwoActors() {
        assertThat(of(Drawing.star(5))).containsExactly(new double[] {1, 1, 1, 1, 3.4}, within(1e-12));
    }

    @Test
    void alongAPathOnlyTheEndsHaveOneContact() {
        assertThat(of(Drawing.path(21))).containsExactly(1, 2, 2, 2, 2);
        assertThat(of(Drawing.path(11))).containsExactly(1, 2, 2, 2, 2);
        assertThat(of(Drawing.path(5))).containsExactly(1, 1, 2, 2, 2);
    }

    @Test
    void theMiddleOneIsTheMedianAndAllRise() {
        for (Network network : RandomNetworks.ofResidents(90, 3)) {
            double[] found = of(network);
            if (network.order() > 0) {
                assertThat(found).isSorted();
                assertThat(found[2]).isCloseTo(Measured.figure(new MedianDegree(), network, Choice.ALL), within(1e-12));
            }
        }
    }

    @Test
    void areUndefinedWithoutActors() {
        assertThat(of(Drawing.network(""))).containsOnly(Double.NaN);
        assertThat(of(Drawing.network("a"))).containsOnly(0);
    }
}
