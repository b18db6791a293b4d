package nl.kring.cypher.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;

/** A batch of ties as the columns that the write statements take: half the time of a row each. */
final class TieColumns {

    private static final List<String> NAMES = List.of(
            "source",
            "target",
            "position",
            "word",
            "directed",
            "strength",
            "frequency",
            "since",
            "until",
            "wave",
            "evidence",
            "reportedBy",
            "recordedAt");

    private final Network network;
    private final Ties ties;
    private final String[] elements;
    private final List<List<@Nullable Object>> columns = new ArrayList<>();
    private final boolean[] filled = new boolean[NAMES.size()];

    /**
     * @param elements element id of every actor's node, by number
     */
    TieColumns(Network network, String[] elements) {
        this.network = network;
        this.ties = network.ties();
        this.elements = elements;
        NAMES.forEach(name -> columns.add(new ArrayList<>()));
    }

    int size() {
        return columns.get(0).size();
    }

    void add(int tie) {
        int reporter = ties.reporter(tie);
        Evidence evidence = ties.evidence(tie);
        put(0, elements[ties.source(tie)]);
        put(1, elements[ties.target(tie)]);
        put(2, tie);
        put(3, ties.word(tie));
        put(4, ties.directed(tie) ? true : null);
        put(5, number(ties.strength(tie)));
        put(6, number(ties.frequency(tie)));
        put(7, date(ties.sinceDay(tie)));
        put(8, date(ties.untilDay(tie)));
        put(9, ties.wave(tie));
        put(10, evidence == null ? null : evidence.name());
        put(11, reporter < 0 ? null : network.actor(reporter).id());
        put(12, date(ties.recordedDay(tie)));
    }

    /** By name; null for a column without any value. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (int column = 0; column < filled.length; column++) {
            parameters.put(NAMES.get(column), filled[column] ? columns.get(column) : null);
        }
        return parameters;
    }

    private void put(int column, @Nullable Object value) {
        columns.get(column).add(value);
        filled[column] |= value != null;
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }

    private static @Nullable LocalDate date(int day) {
        return day == Ties.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
