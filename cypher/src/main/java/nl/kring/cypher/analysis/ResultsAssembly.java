package nl.kring.cypher.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Results;
import nl.kring.engine.Results.OfGrouping;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.GroupTies;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;

/** Results put together again from findings that come in order. */
final class ResultsAssembly {

    private final StoredAnalysis analysis;
    private final Network network;
    private final @Nullable Adjacency graph;
    private final List<Grouping> groupings;
    private final Map<Slot, Column> columns = new LinkedHashMap<>();
    private int findings;

    /** What a column of values is about; the name of the column is empty unless it is one of a table. */
    private record Slot(About about, String grouping, String measure, String column) {}

    /** Values as their parts come in. */
    private static final class Column {
        private final double[] numbers;
        private final @Nullable String @Nullable [] words;
        private final Unit unit;
        private final int[] rows;
        private int filled;

        /**
         * @param unit of a column of a table, else any
         * @param rows of a column of tables, else none
         */
        Column(int length, boolean ofWords, Unit unit, int[] rows) {
            this.numbers = new double[ofWords ? 0 : length];
            this.words = ofWords ? new String[length] : null;
            this.unit = unit;
            this.rows = rows;
        }

        void take(Row row) {
            int from = (int) row.whole("from");
            if (words == null) {
                double[] part = row.numbers("numbers");
                System.arraycopy(part, 0, numbers, from, part.length);
                filled += part.length;
            } else {
                List<String> distinct = row.texts("words");
                long[] codes = row.wholes("codes");
                for (int i = 0; i < codes.length; i++) {
                    words[from + i] = codes[i] < 0 ? null : distinct.get((int) codes[i]);
                }
                filled += codes.length;
            }
        }

        int length() {
            return words == null ? numbers.length : words.length;
        }

        Values values() {
            return words == null ? new Values.Numbers(numbers) : new Values.Words(Arrays.asList(words));
        }
    }

    /** @param ties whether the projected network is needed: there are findings about ties or groupings */
    ResultsAssembly(StoredAnalysis analysis, Network network, boolean ties) {
        this.analysis = analysis;
        this.network = network;
        this.graph = ties ? analysis.key().request().projection().project(network) : null;
        this.groupings = analysis.key().request().groups().stream()
                .map(name -> Grouping.of(network, name))
                .toList();
    }

    void take(Row row) {
        findings++;
        String column = row.text("column");
        Slot slot = new Slot(
                About.valueOf(row.string("about")),
                row.string("grouping"),
                row.string("measure"),
                column == null ? "" : column);
        try {
            columns.computeIfAbsent(slot, fresh -> column(fresh, row)).take(row);
        } catch (IndexOutOfBoundsException e) {
            throw doesNotFit();
        }
    }

    private Column column(Slot slot, Row first) {
        boolean ofWords = first.has("codes");
        if (slot.column().isEmpty()) {
            return new Column(length(slot), ofWords, Unit.NUMBER, new int[0]);
        }
        int[] rows =
                Arrays.stream(first.wholes("rows")).mapToInt(Math::toIntExact).toArray();
        int tables = slot.about() == About.TABLES ? network.neighbourhoods().size() + 1 : 1;
        if (rows.length != tables) {
            throw doesNotFit();
        }
        return new Column(Arrays.stream(rows).sum(), ofWords, Unit.valueOf(first.string("unit")), rows);
    }

    private int length(Slot slot) {
        return switch (slot.about()) {
            case WHOLE -> 1;
            case NEIGHBOURHOODS -> network.neighbourhoods().size();
            case ACTORS -> network.order();
            case TIES -> graph().size();
            case GROUPING -> grouping(slot.grouping()).values().size() + 1;
            case TABLES, TABLE_OF_GROUPING -> throw doesNotFit();
        };
    }

    private Adjacency graph() {
        return Objects.requireNonNull(graph, "findings about ties were not announced");
    }

    private Grouping grouping(String name) {
        return groupings.stream()
                .filter(grouping -> grouping.name().equals(name))
                .findFirst()
                .orElseThrow(ResultsAssembly::doesNotFit);
    }

    /** How many findings came in. */
    int findings() {
        return findings;
    }

    /**
     * The whole.
     *
     * @param row properties of the analysis
     */
    Results finish(Row row) {
        if (columns.values().stream().anyMatch(column -> column.filled != column.length())) {
            throw doesNotFit();
        }
        Map<Definition, Values> ties = values(About.TIES);
        Map<Definition, Double> whole = new LinkedHashMap<>();
        numbers(About.WHOLE, "").forEach((of, figure) -> whole.put(of, figure[0]));
        Map<Definition, List<Table>> tables = tables(About.TABLES, "");
        return new Results(
                network,
                analysis.key().request(),
                analysis.key().seed(),
                whole,
                tableAt(tables, 0),
                neighbourhoods(tables),
                values(About.ACTORS),
                ties,
                ties.isEmpty() ? null : graph,
                groupings.stream().map(this::group).toList(),
                AnalysisProperties.methods(row),
                AnalysisProperties.warnings(row),
                AnalysisProperties.seconds(row));
    }

    private List<OfNeighbourhood> neighbourhoods(Map<Definition, List<Table>> tables) {
        Map<Definition, double[]> figures = numbers(About.NEIGHBOURHOODS, "");
        List<OfNeighbourhood> rows = new ArrayList<>();
        for (Neighbourhood neighbourhood : network.neighbourhoods()) {
            Map<Definition, Double> own = new LinkedHashMap<>();
            figures.forEach((of, numbers) -> own.put(of, numbers[rows.size()]));
            rows.add(new OfNeighbourhood(
                    neighbourhood, network.coverage(neighbourhood), own, tableAt(tables, rows.size() + 1)));
        }
        return rows;
    }

    private OfGrouping group(Grouping grouping) {
        Map<Definition, GroupMeasure.Result> figures = new LinkedHashMap<>();
        numbers(About.GROUPING, grouping.name())
                .forEach((of, numbers) -> figures.put(
                        of, new GroupMeasure.Result(numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length))));
        return new OfGrouping(
                grouping,
                GroupTies.of(graph(), grouping),
                figures,
                tableAt(tables(About.TABLE_OF_GROUPING, grouping.name()), 0));
    }

    /** The tables of each measure: of the whole and each neighbourhood, or of one grouping. */
    private Map<Definition, List<Table>> tables(About about, String grouping) {
        Map<Definition, List<TableColumns.Whole>> byMeasure = new LinkedHashMap<>();
        columns.forEach((slot, column) -> {
            if (slot.about() == about && slot.grouping().equals(grouping)) {
                byMeasure
                        .computeIfAbsent(definition(slot.measure()), fresh -> new ArrayList<>())
                        .add(new TableColumns.Whole(slot.column(), column.unit, column.values(), column.rows));
            }
        });
        Map<Definition, List<Table>> tables = new LinkedHashMap<>();
        byMeasure.forEach((of, parts) -> tables.put(of, TableColumns.cut(parts)));
        return tables;
    }

    private static Map<Definition, Table> tableAt(Map<Definition, List<Table>> tables, int at) {
        Map<Definition, Table> own = new LinkedHashMap<>();
        tables.forEach((of, all) -> own.put(of, all.get(at)));
        return own;
    }

    private Map<Definition, double[]> numbers(About about, String grouping) {
        Map<Definition, double[]> numbers = new LinkedHashMap<>();
        columns.forEach((slot, column) -> {
            if (slot.about() == about && slot.grouping().equals(grouping)) {
                numbers.put(definition(slot.measure()), column.numbers);
            }
        });
        return numbers;
    }

    private Map<Definition, Values> values(About about) {
        Map<Definition, Values> values = new LinkedHashMap<>();
        columns.forEach((slot, column) -> {
            if (slot.about() == about) {
                values.put(definition(slot.measure()), column.values());
            }
        });
        return values;
    }

    private static Definition definition(String id) {
        Measure measure = Catalogue.measure(id);
        if (measure == null) {
            throw doesNotFit();
        }
        return measure.definition();
    }

    private static RuntimeException doesNotFit() {
        return Row.damaged("does not fit the network");
    }
}
