package nl.kring.cypher.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A batch of ties as the columns that the write statements take: half the time of a row each. */
final class TieColumns {

    private final List<String> source = new ArrayList<>();
    private final List<String> target = new ArrayList<>();
    private final List<List<@Nullable Object>> columns = new ArrayList<>();
    private final boolean[] filled = new boolean[TieValues.NAMES.size()];

    TieColumns() {
        TieValues.NAMES.forEach(name -> columns.add(new ArrayList<>()));
    }

    /**
     * @param from element id of one end, {@code to} of the other
     * @param values by the order of {@link TieValues#NAMES}
     */
    void add(String from, String to, @Nullable Object[] values) {
        source.add(from);
        target.add(to);
        for (int column = 0; column < filled.length; column++) {
            columns.get(column).add(values[column]);
            filled[column] |= values[column] != null;
        }
    }

    /** By name; null for a column without any value. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("source", source);
        parameters.put("target", target);
        for (int column = 0; column < filled.length; column++) {
            parameters.put(TieValues.NAMES.get(column), filled[column] ? columns.get(column) : null);
        }
        return parameters;
    }
}
