package nl.kring.cypher.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kring.engine.Results;
import nl.kring.engine.Results.OfGrouping;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Values;

/** Whether two results are equal, value by value and bit by bit: records with arrays in them are not by themselves. */
final class SameResults {

    private SameResults() {}

    static void assertSame(Results read, Results kept) {
        assertThat(read.network()).isSameAs(kept.network());
        assertThat(read.request()).isEqualTo(kept.request());
        assertThat(read.seed()).isEqualTo(kept.seed());
        assertInOrder(read.whole(), kept.whole());
        assertTables(read.tables(), kept.tables());
        assertThat(read.neighbourhoods()).hasSameSizeAs(kept.neighbourhoods());
        for (int i = 0; i < kept.neighbourhoods().size(); i++) {
            OfNeighbourhood one = read.neighbourhoods().get(i);
            OfNeighbourhood other = kept.neighbourhoods().get(i);
            assertThat(one.neighbourhood()).isEqualTo(other.neighbourhood());
            assertThat(one.coverage()).isEqualTo(other.coverage());
            assertInOrder(one.figures(), other.figures());
            assertTables(one.tables(), other.tables());
        }
        assertValues(read.actors(), kept.actors());
        assertValues(read.ties(), kept.ties());
        assertThat(read.graph() == null).isEqualTo(kept.graph() == null);
        if (read.graph() != null && kept.graph() != null) {
            assertGraph(read.graph(), kept.graph());
        }
        assertGroups(read.groups(), kept.groups());
        assertInOrder(read.methods(), kept.methods());
        assertThat(read.warnings()).isEqualTo(kept.warnings());
        assertInOrder(read.seconds(), kept.seconds());
    }

    private static <K, V> void assertInOrder(Map<K, V> read, Map<K, V> kept) {
        assertThat(List.copyOf(read.entrySet())).isEqualTo(List.copyOf(kept.entrySet()));
    }

    private static void assertTables(Map<Definition, Table> read, Map<Definition, Table> kept) {
        assertThat(List.copyOf(read.keySet())).isEqualTo(List.copyOf(kept.keySet()));
        kept.forEach((of, table) -> {
            List<Table.Column> columns = Objects.requireNonNull(read.get(of)).columns();
            assertThat(columns).hasSameSizeAs(table.columns());
            for (int c = 0; c < columns.size(); c++) {
                Table.Column one = columns.get(c);
                Table.Column other = table.columns().get(c);
                assertThat(one.name()).isEqualTo(other.name());
                assertThat(one.unit()).isEqualTo(other.unit());
                assertValues(of.id() + " " + one.name(), one.values(), other.values());
            }
        });
    }

    private static void assertValues(Map<Definition, Values> read, Map<Definition, Values> kept) {
        assertThat(List.copyOf(read.keySet())).isEqualTo(List.copyOf(kept.keySet()));
        kept.forEach((of, values) -> assertValues(of.id(), Objects.requireNonNull(read.get(of)), values));
    }

    private static void assertValues(String name, Values read, Values kept) {
        if (kept instanceof Values.Numbers numbers) {
            assertThat(read)
                    .as(name)
                    .isInstanceOfSatisfying(
                            Values.Numbers.class,
                            found -> assertThat(bits(found.values())).isEqualTo(bits(numbers.values())));
        } else {
            assertThat(read).as(name).isEqualTo(kept);
        }
    }

    private static void assertGraph(Adjacency read, Adjacency kept) {
        assertThat(read.size()).isEqualTo(kept.size());
        for (int t = 0; t < kept.size(); t++) {
            assertThat(read.actor(read.tail(t))).isEqualTo(kept.actor(kept.tail(t)));
            assertThat(read.actor(read.head(t))).isEqualTo(kept.actor(kept.head(t)));
        }
    }

    private static void assertGroups(List<OfGrouping> read, List<OfGrouping> kept) {
        assertThat(read).hasSameSizeAs(kept);
        for (int i = 0; i < kept.size(); i++) {
            OfGrouping one = read.get(i);
            OfGrouping other = kept.get(i);
            assertThat(one.grouping().name()).isEqualTo(other.grouping().name());
            assertThat(one.grouping().values()).isEqualTo(other.grouping().values());
            for (int value = 0; value < other.grouping().values().size(); value++) {
                assertThat(one.counts().internal(value))
                        .isEqualTo(other.counts().internal(value));
                assertThat(one.counts().external(value))
                        .isEqualTo(other.counts().external(value));
            }
            assertThat(List.copyOf(one.figures().keySet()))
                    .isEqualTo(List.copyOf(other.figures().keySet()));
            other.figures()
                    .forEach((of, result) -> assertThat(one.figures().get(of))
                            .as(of.id())
                            .satisfies(found -> assertThat(Double.compare(found.whole(), result.whole()))
                                    .isZero())
                            .satisfies(
                                    found -> assertThat(bits(found.byValue())).isEqualTo(bits(result.byValue()))));
            assertTables(one.tables(), other.tables());
        }
    }

    private static long[] bits(double[] values) {
        long[] bits = new long[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Double.doubleToLongBits(values[i]);
        }
        return bits;
    }
}
