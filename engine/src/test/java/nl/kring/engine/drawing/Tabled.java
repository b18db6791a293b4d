package nl.kring.engine.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;

/** A table that a measure gives, by the words of its rows joined with spaces, and by column. */
public final class Tabled {
    private final Map<String, Map<String, Double>> rows = new HashMap<>();

    private Tabled(Table table) {
        for (int row = 0; row < table.rows(); row++) {
            StringBuilder words = new StringBuilder();
            Map<String, Double> cells = new HashMap<>();
            for (Table.Column column : table.columns()) {
                if (column.values() instanceof Values.Numbers numbers) {
                    cells.put(column.name(), numbers.values()[row]);
                } else {
                    words.append(words.isEmpty() || column.text(row).isEmpty() ? "" : " ")
                            .append(column.text(row));
                }
            }
            rows.put(words.toString(), cells);
        }
    }

    /** The table of a grouping. */
    public static Tabled of(Measure measure, Network network, Projection projection, String grouping) {
        try (Run run = Run.exact(1)) {
            Request request = new Request(projection, Set.of(measure.id()), List.of(grouping));
            return new Tabled(Objects.requireNonNull(
                    Analysis.of(network, request, run).groups().get(0).tables().get(measure.definition())));
        }
    }

    /** The table of a whole network. */
    public static Tabled of(Measure measure, Network network, Projection projection) {
        try (Run run = Run.exact(1)) {
            Request request = new Request(projection, Set.of(measure.id()), List.of());
            return new Tabled(Objects.requireNonNull(
                    Analysis.of(network, request, run).tables().get(measure.definition())));
        }
    }

    /** The words of its rows. */
    public Set<String> rows() {
        return rows.keySet();
    }

    /** A figure. */
    public double cell(String row, String column) {
        return Objects.requireNonNull(Objects.requireNonNull(rows.get(row), row).get(column), column);
    }
}
