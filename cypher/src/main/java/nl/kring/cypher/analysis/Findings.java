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
     * Hands out every finding.
     *
     * @param most values in one finding
     * @param sink takes the properties, and about how many bytes they are
     * @return how many there are
     */
    static int each(Results results, int most, ObjIntConsumer<Map<String, Object>> sink) {
        Findings findings = new Findings(most, sink);
        results.whole().forEach((of, figure) -> findings.add(About.WHOLE, of, "", new double[] {figure}));
        findings.neighbourhoods(results.neighbourhoods());
        results.actors().forEach((of, values) -> findings.add(About.ACTORS, of, values));
        results.ties().forEach((of, values) -> findings.add(About.TIES, of, values));
        results.groups().forEach(findings::group);
        return findings.position;
    }

    private void neighbourhoods(List<OfNeighbourhood> rows) {
        if (rows.isEmpty()) {
            return;
        }
        for (Definition of : rows.get(0).figures().keySet()) {
            add(
                    About.NEIGHBOURHOODS,
                    of,
                    "",
                    rows.stream()
                            .mapToDouble(
                                    row -> Objects.requireNonNull(row.figures().get(of)))
                            .toArray());
        }
    }

    private void group(OfGrouping of) {
        for (Map.Entry<Definition, GroupMeasure.Result> figure : of.figures().entrySet()) {
            double[] byValue = figure.getValue().byValue();
            double[] numbers = new double[byValue.length + 1];
            numbers[0] = figure.getValue().whole();
            System.arraycopy(byValue, 0, numbers, 1, byValue.length);
            add(About.GROUPING, figure.getKey(), of.grouping().name(), numbers);
        }
    }

    private void add(About about, Definition of, Values values) {
        if (values instanceof Values.Words words) {
            add(about, of, words.values());
        } else if (values instanceof Values.Numbers numbers) {
            add(about, of, "", numbers.values());
        }
    }

    private void add(About about, Definition of, String grouping, double[] numbers) {
        int from = 0;
        do {
            int to = Math.min(numbers.length, from + most);
            Map<String, Object> row = row(about, of, grouping, from);
            row.put("numbers", Arrays.copyOfRange(numbers, from, to));
            give(row, (to - from) * Double.BYTES);
            from = to;
        } while (from < numbers.length);
    }

    private void add(About about, Definition of, List<@Nullable String> words) {
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
            Map<String, Object> row = row(about, of, "", from);
            row.put("words", List.copyOf(numberOf.keySet()));
            row.put("codes", codes);
            give(row, codes.size() * Integer.BYTES + characters * Character.BYTES);
            from = to;
        } while (from < words.size());
    }

    private Map<String, Object> row(About about, Definition of, String grouping, int from) {
        Map<String, Object> row = new HashMap<>();
        row.put("position", position);
        row.put("about", about.name());
        row.put("measure", of.id());
        row.put("grouping", grouping);
        row.put("from", from);
        return row;
    }

    private void give(Map<String, Object> row, int bytes) {
        position++;
        sink.accept(row, bytes);
    }
}
