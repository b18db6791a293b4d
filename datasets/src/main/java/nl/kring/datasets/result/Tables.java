package nl.kring.datasets.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import nl.kring.datasets.Audience;
import nl.kring.engine.Results;
import nl.kring.engine.Results.OfGrouping;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;

/** The results that are tables: a row an actor, tie, neighbourhood or group, a column a measure. Each closes its writer. */
final class Tables {
    private static final int STEP = 8192;

    private final Results results;
    private final Audience audience;
    private final BooleanSupplier cancelled;

    Tables(Results results, Audience audience, BooleanSupplier cancelled) {
        this.results = results;
        this.audience = audience;
        this.cancelled = cancelled;
    }

    /** {@code neighbourhoods.csv}; only the header when the network has none. */
    void neighbourhoods(Writer to) throws IOException {
        try (CsvWriter csv = csv(to)) {
            List<String> header = new ArrayList<>(List.of("neighbourhood"));
            if (!results.neighbourhoods().isEmpty()) {
                results.neighbourhoods().get(0).figures().keySet().forEach(measure -> header.add(measure.id()));
            }
            csv.writeRecord(header);
            for (OfNeighbourhood row : results.neighbourhoods()) {
                List<String> cells = new ArrayList<>();
                cells.add(audience.cell(row.neighbourhood().code()));
                row.figures()
                        .forEach((measure, figure) -> cells.add(measure.unit().text(figure)));
                csv.writeRecord(cells);
            }
        }
    }

    /** {@code actors.csv}: every actor, also those whom the projection leaves out. */
    void actors(Writer to) throws IOException {
        Network network = results.network();
        values(
                to,
                new String[] {"id"},
                results.actors(),
                network.order(),
                (row, cells) -> cells[0] = audience.cell(network.actor(row).id()));
    }

    /** {@code ties.csv}: a row a pair, in the order in which pairs first occur. */
    void ties(Writer to, Adjacency graph) throws IOException {
        Network network = results.network();
        values(to, new String[] {"source", "target"}, results.ties(), graph.size(), (row, cells) -> {
            cells[0] = audience.cell(network.actor(graph.actor(graph.tail(row))).id());
            cells[1] = audience.cell(network.actor(graph.actor(graph.head(row))).id());
        });
    }

    /** {@code groups.csv}. */
    void groups(Writer to) throws IOException {
        try (CsvWriter csv = csv(to)) {
            List<String> header = new ArrayList<>(List.of("group", "value", "n", "internal", "external"));
            results.groups().get(0).figures().keySet().forEach(measure -> header.add(measure.id()));
            csv.writeRecord(header);
            for (OfGrouping group : results.groups()) {
                Grouping grouping = group.grouping();
                for (int value = 0; value < grouping.values().size(); value++) {
                    List<String> cells = new ArrayList<>();
                    cells.add(audience.cell(grouping.name()));
                    cells.add(audience.cell(grouping.values().get(value)));
                    cells.add(Integer.toString(grouping.size(value)));
                    cells.add(Integer.toString(group.counts().internal(value)));
                    cells.add(Integer.toString(group.counts().external(value)));
                    for (Map.Entry<Definition, GroupMeasure.Result> figure :
                            group.figures().entrySet()) {
                        cells.add(figure.getKey().unit().text(figure.getValue().byValue()[value]));
                    }
                    csv.writeRecord(cells);
                }
            }
        }
    }

    /** A table of the whole network, whose rows have no neighbourhood, and of each neighbourhood. */
    void ofNeighbourhoods(Writer to, Definition measure) throws IOException {
        Map<String, Table> named = new LinkedHashMap<>();
        named.put("", results.tables().get(measure));
        results.neighbourhoods()
                .forEach(row ->
                        named.put(row.neighbourhood().code(), row.tables().get(measure)));
        tables(to, "neighbourhood", named);
    }

    /** A table of each grouping. */
    void ofGroupings(Writer to, Definition measure) throws IOException {
        Map<String, Table> named = new LinkedHashMap<>();
        results.groups()
                .forEach(group ->
                        named.put(group.grouping().name(), group.tables().get(measure)));
        tables(to, "group", named);
    }

    private void tables(Writer to, String key, Map<String, Table> named) throws IOException {
        try (CsvWriter csv = csv(to)) {
            List<String> header = new ArrayList<>(List.of(key));
            named.values().iterator().next().columns().forEach(column -> header.add(column.name()));
            csv.writeRecord(header);
            for (Map.Entry<String, Table> entry : named.entrySet()) {
                rows(csv, audience.cell(entry.getKey()), entry.getValue());
            }
        }
    }

    private void rows(CsvWriter csv, String key, Table table) {
        String[] cells = new String[table.columns().size() + 1];
        cells[0] = key;
        for (int row = 0; row < table.rows(); row++) {
            for (int c = 1; c < cells.length; c++) {
                Table.Column column = table.columns().get(c - 1);
                cells[c] = column.values() instanceof Values.Words ? audience.cell(column.text(row)) : column.text(row);
            }
            csv.writeRecord(cells);
            checkNowAndThen(row);
        }
    }

    private void checkNowAndThen(int row) {
        if (row % STEP == 0 && cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled");
        }
    }

    /** Fills the first cells of a row. */
    private interface Keys {
        void fill(int row, String[] cells);
    }

    private void values(Writer to, String[] keyNames, Map<Definition, Values> columns, int rows, Keys keys)
            throws IOException {
        try (CsvWriter csv = csv(to)) {
            List<String> header = new ArrayList<>(List.of(keyNames));
            columns.keySet().forEach(measure -> header.add(measure.id()));
            csv.writeRecord(header);
            List<Map.Entry<Definition, Values>> measures = List.copyOf(columns.entrySet());
            String[] cells = new String[header.size()];
            for (int row = 0; row < rows; row++) {
                keys.fill(row, cells);
                for (int m = 0; m < measures.size(); m++) {
                    Definition definition = measures.get(m).getKey();
                    cells[keyNames.length + m] = measures.get(m).getValue().text(row, definition.unit());
                }
                csv.writeRecord(cells);
                checkNowAndThen(row);
            }
        }
    }

    private static CsvWriter csv(Writer to) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
    }
}
