package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class TriadCensusTest {

    private static Map<String, Double> of(Network network) {
        Table table = Measured.table(new TriadCensus(), network, Measured.DIRECTED);
        assertThat(table.columns()).extracting(Table.Column::name).containsExactly("class", "count");
        assertThat(table.rows()).isEqualTo(16);
        Map<String, Double> counts = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            double count = ((Values.Numbers) table.columns().get(1).values()).values()[row];
            counts.merge(table.columns().get(0).text(row), count, Double::sum);
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /**
     * <pre>
     * a ───▶ b ───▶ c   d ◀──▶ e
     * </pre>
     */
    @Test
    void countsThreesByClass() {
        assertThat(of(Drawing.network("a>b b>c d-e")))
                .isEqualTo(Map.of("021C", 1.0, "012", 4.0, "102", 3.0, "003", 2.0));
    }

    @Test
    void ofACliqueARingAndAStar() {
        assertThat(of(Drawing.clique(6))).isEqualTo(Map.of("300", 20.0));
        assertThat(of(Drawing.star(5))).isEqualTo(Map.of("201", 6.0, "003", 4.0));
        assertThat(of(Drawing.ring(6))).isEqualTo(Map.of("201", 6.0, "102", 12.0, "003", 2.0));
        assertThat(of(Drawing.network("a>b b>c c>a"))).isEqualTo(Map.of("030C", 1.0));
    }

    @Test
    void addsUpToAllThrees() {
        for (Network network : RandomNetworks.ofResidents(60, 2)) {
            double n = network.order();
            double total = Arrays.stream(of(network).values().toArray(new Double[0]))
                    .mapToDouble(count -> count)
                    .sum();
            assertThat(total).isEqualTo(Double.valueOf(n * (n - 1) * (n - 2) / 6 + 0.0));
        }
    }

    @Test
    void isNoneOfFewerThanThree() {
        assertThat(of(Drawing.network(""))).isEmpty();
        assertThat(of(Drawing.network("a>b"))).isEmpty();
    }
}
