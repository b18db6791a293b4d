package nl.kring.datasets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.datasets.DatasetDescription.Columns;
import nl.kring.engine.model.NetworkBuilder;
import org.jspecify.annotations.Nullable;

/** The part of {@code dataset.yaml} on columns: {@code columns}, {@code attributes} and {@code groups}. */
final class DescribedColumns {
    private final Map<String, YamlNode> top;
    private final List<String> attributes = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    DescribedColumns(Map<String, YamlNode> top) {
        this.top = top;
    }

    Columns read() {
        declare("attributes", attributes);
        declare("groups", groups);
        YamlNode columns = top.get("columns");
        Map<String, YamlNode> files = columns == null ? Map.of() : columns.entries(List.of("actors", "ties"));
        return new Columns(actors(files.get("actors")), ties(files.get("ties")), attributes, groups);
    }

    private void declare(String key, List<String> names) {
        YamlNode node = top.get(key);
        if (node == null) {
            return;
        }
        for (String name : node.texts()) {
            if (Identifying.person(name)) {
                throw node.wrong(
                        "attribute-identifying",
                        "This would identify people, so it cannot be an attribute. Names and contact details are read from"
                                + " the columns name, email, phone and address; BSN and date of birth are never read.");
            }
            boolean builtIn = NetworkBuilder.BUILT_IN_GROUPS.contains(name);
            if (!builtIn && ActorRows.COLUMNS.stream().anyMatch(name::equalsIgnoreCase)) {
                throw node.wrong(
                        "attribute-contract", "Column `" + name + "` has a meaning of its own and needs no declaring.");
            }
            if ((!builtIn || names == groups) && !names.contains(name)) {
                names.add(name);
            }
        }
    }

    private Map<String, String> actors(@Nullable YamlNode node) {
        Map<String, String> names = new LinkedHashMap<>();
        if (node != null) {
            node.entries().forEach((theirs, value) -> {
                String ours = value.text();
                boolean attribute = attributes.contains(ours) || groups.contains(ours);
                if (!attribute && !ActorRows.COLUMNS.contains(ours)) {
                    throw value.wrong("yaml-value", known(ActorRows.COLUMNS) + " or a declared attribute.");
                }
                refuseIdentifying(theirs, attribute, value);
                names.put(theirs, ours);
            });
        }
        return names;
    }

    private static Map<String, String> ties(@Nullable YamlNode node) {
        Map<String, String> names = new LinkedHashMap<>();
        if (node != null) {
            node.entries().forEach((theirs, value) -> {
                String ours = value.text();
                if (!TieRows.COLUMNS.contains(ours)) {
                    throw value.wrong("yaml-value", known(TieRows.COLUMNS) + ".");
                }
                refuseIdentifying(theirs, false, value);
                names.put(theirs, ours);
            });
        }
        return names;
    }

    private static void refuseIdentifying(String theirs, boolean attribute, YamlNode value) {
        if (Identifying.never(theirs) || (attribute && Identifying.person(theirs))) {
            throw value.wrong(
                    "attribute-identifying",
                    "This column would identify people: it cannot be read under another name.");
        }
    }

    private static String known(List<String> columns) {
        return "Choose one of our columns: " + String.join(", ", columns);
    }
}
