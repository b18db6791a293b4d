package nl.kring.cypher.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import nl.kring.engine.Results;
import nl.kring.engine.Results.OfGrouping;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Values;
import org.jspecify.annotations.Nullable;

/** Results cut into findings, in order: property maps of about a megabyte at most. */
final class Findings {

    /** Values in one finding: a megabyte of numbers. */
    static final int MOST = 1 << 17;

    /** Characters of different words in one finding. */
    private static final int CHARACTERS = 1 << 19;

    private final int most;
    private final ObjIntConsumer<Map<String, Object>> sink;
    private int position;

    private Findings(int most, ObjIntConsumer<Map<String, Object>> sink) {
        this.most = most;
        this.sink = sink;
    }

    /**
     * What the parts of a column of values say.
     *
     * @param each what every part says beside its values
     * @param first what only the first part says
     */
    private record Head(About about, Definition of, Map<String, Object> each, Map<String, Object> first) {
        Head(About about, Definition of, String grouping) {
            this(about, of, Map.of("grouping", grouping), Map.of());
        }
    }

    /**
     * Hands out every finding.
     *
     * @param most values in one finding
     * @param sink takes the properties, and about how many bytes they are
     * @return how many there are
     */
    static int each(Results results, int most, ObjIntConsumer<Map<String, Object>> sink) {
        Findings findings = new Findings(most, sink);
        results.whole().forEach((of, figure) -> findings.add(new Head(About.WHOLE, of, ""), new double[] {figure}));
        results.tables().keySet().forEach(of -> findings.tables(results, of));
        findings.neighbourhoods(results.neighbourhoods());
        results.actors().forEach((of, values) -> findings.add(new Head(About.ACTORS, of, ""), values));
        results.ties().forEach((of, values) -> findings.add(new Head(About.TIES, of, ""), values));
        results.groups().forEach(findings::group);
        return findings.position;
    }

    private void neighbourhoods(List<OfNeighbourhood> rows) {
        if (rows.isEmpty()) {
            return;
        }
        for (Definition of : rows.get(0).figures().keySet()) {
            add(
                    new Head(About.NEIGHBOURHOODS, of, ""),
                    rows.stream()
                            .mapToDouble(
                                    row -> Objects.requireNonNull(row.figures().get(of)))
                            .toArray());
        }
    }

    private void group(OfGrouping of) {
        String name = of.grouping().name();
        for (Map.Entry<Definition, GroupMeasure.Result> figure : of.figures().entrySet()) {
            double[] byValue = figure.getValue().byValue();
            double[] numbers = new double[byValue.length + 1];
            numbers[0] = figure.getValue().whole();
            System.arraycopy(byValue, 0, numbers, 1, byValue.length);
            add(new Head(About.GROUPING, figure.getKey(), name), numbers);
        }
        of.tables().forEach((measure, table) -> table(About.TABLE_OF_GROUPING, measure, name, List.of(table)));
    }

    private void tables(Results results, Definition of) {
        List<Table> tables = new ArrayList<>();
        tables.add(Objects.requireNonNull(results.tables().get(of)));
        results.neighbourhoods()
                .forEach(row -> tables.add(Objects.requireNonNull(row.tables().get(of))));
        table(About.TABLES, of, "", tables);
    }

    /** Tables with the same columns, one below the other, column by column. */
    private void table(About about, Definition of, String grouping, List<Table> tables) {
        List<Integer> rows = tables.stream().map(Table::rows).toList();
        for (int c = 0; c < tables.get(0).columns().size(); c++) {
            int number = c;
            List<Table.Column> columns =
                    tables.stream().map(table -> table.columns().get(number)).toList();
            Table.Column one = columns.get(0);
            add(
                    new Head(
                            about,
                            of,
                            Map.of("grouping", grouping, "column", one.name()),
                            Map.of("unit", one.unit().name(), "rows", rows)),
                    TableColumns.joined(
                            columns.stream().map(Table.Column::values).toList()));
        }
    }

    private void add(Head head, Values values) {
        if (values instanceof Values.Words words) {
            add(head, words.values());
        } else if (values instanceof Values.Numbers numbers) {
            add(head, numbers.values());
        }
    }

    private void add(Head head, double[] numbers) {
        int from = 0;
        do {
            int to = Math.min(numbers.length, from + most);
            Map<String, Object> row = row(head, from);
            row.put("numbers", Arrays.copyOfRange(numbers, from, to));
            give(row, (to - from) * Double.BYTES);
            from = to;
        } while (from < numbers.length);
    }

    private void add(Head head, List<@Nullable String> words) {
        int from = 0;
        do {
            Map<String, Integer> numberOf = new LinkedHashMap<>();
            List<Integer> codes = new ArrayList<>();
            int characters = 0;
            int to = from;
            for (; to < words.size() && codes.size() < most && characters < CHARACTERS; to++) {
                String word = words.get(to);
                if (word != null && numberOf.putIfAbsent(word, numberOf.size()) == null) {
                    characters += word.length();
                }
                codes.add(word == null ? -1 : Objects.requireNonNull(numberOf.get(word)));
            }
            Map<String, Object> row = row(head, from);
            row.put("words", List.copyOf(numberOf.keySet()));
            row.put("codes", codes);
            give(row, codes.size() * Integer.BYTES + characters * Character.BYTES);
            from = to;
        } while (from < words.size());
    }

    private Map<String, Object> row(Head head, int from) {
        Map<String, Object> row = new HashMap<>(head.each());
        row.putAll(from == 0 ? head.first() : Map.of());
        row.put("position", position);
        row.put("about", head.about().name());
        row.put("measure", head.of().id());
        row.put("from", from);
        return row;
    }

    private void give(Map<String, Object> row, int bytes) {
        position++;
        sink.accept(row, bytes);
    }
}
