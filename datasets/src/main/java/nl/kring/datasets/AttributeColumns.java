package nl.kring.datasets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.engine.model.NetworkBuilder;

/** The columns of actors that were declared as attributes. */
final class AttributeColumns {
    private static final int MOST_SHARED = 100_000;

    private final List<String> names;
    private final int[] column;
    private final boolean[] padded;
    private final Map<String, String> shared = new HashMap<>();

    AttributeColumns(Header header, DatasetDescription.Columns declared) {
        names = new ArrayList<>(declared.attributes());
        declared.groups().stream()
                .filter(group -> !names.contains(group) && !NetworkBuilder.BUILT_IN_GROUPS.contains(group))
                .forEach(names::add);
        column = names.stream().mapToInt(header::take).toArray();
        padded = new boolean[column.length];
    }

    /** The attributes of a row that have a value. */
    Map<String, String> of(String[] row) {
        Map<String, String> values = Map.of();
        for (int a = 0; a < column.length; a++) {
            String value = Header.text(row, column[a]);
            if (!value.isEmpty()) {
                values = values.isEmpty() ? new LinkedHashMap<>() : values;
                values.put(names.get(a), share(value));
                padded[a] |= value.charAt(0) == ' ' || value.charAt(value.length() - 1) == ' ';
            }
        }
        return values;
    }

    void finish(ImportReport.Builder report) {
        for (int a = 0; a < column.length; a++) {
            if (column[a] < 0) {
                report.warn(
                        "attribute-absent",
                        "Attribute " + names.get(a) + " is declared, but the file has no such column.");
            }
            if (padded[a]) {
                report.warn(
                        "attribute-spaces",
                        "Some values of " + names.get(a)
                                + " begin or end with a space: they count as values of their own.");
            }
        }
    }

    /** One copy of texts that occur often. */
    private String share(String text) {
        String known = shared.get(text);
        if (known != null) {
            return known;
        }
        if (shared.size() < MOST_SHARED) {
            shared.put(text, text);
        }
        return text;
    }
}
