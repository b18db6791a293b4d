package nl.kring.datasets.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.engine.model.Ring;

/**
 * A sort of organisation.
 *
 * @param sort its word in code
 * @param level for whom one of them is
 * @param presence chance that a place where it suits has one
 * @param settings settings that it suits; empty: all
 * @param ring informal (2) or formal (3)
 * @param people who takes part
 * @param appeal how many people take part, compared with other sorts; 0: nobody
 * @param volunteers share of those taking part that volunteers, in a usual buurt
 * @param funders {@code municipality}, {@code fund}, {@code programme}, two of them or none
 * @param refers sorts to which it refers people
 * @param names names, in which <code>{buurt}</code> stands for the buurt
 * @param attributes what the dataset says of it, by attribute
 */
record Facility(
        String sort,
        Level level,
        double presence,
        List<String> settings,
        Ring ring,
        People people,
        double appeal,
        double volunteers,
        List<String> funders,
        List<String> refers,
        List<String> names,
        Map<String, String> attributes) {

    /** Attributes of organisations, by the column of the table that gives them. */
    private static final Map<String, String> COLUMNS = columns();

    /** For whom one of them is. */
    enum Level {
        BUURT,
        WIJK,
        CITY
    }

    /** All sorts. */
    static final List<Facility> ALL = Table.read("facilities.csv", Facility::read);

    /** Names of the attributes of organisations. */
    static List<String> attributeNames() {
        return List.copyOf(COLUMNS.values());
    }

    static Facility ofSort(String sort) {
        return ALL.stream()
                .filter(facility -> facility.sort().equals(sort))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no facility " + sort));
    }

    boolean formal() {
        return ring == Ring.FORMAL;
    }

    boolean suits(Buurt buurt) {
        return settings.isEmpty() || settings.contains(buurt.setting());
    }

    /** Whether taking part reveals belief or health. */
    boolean sensitive() {
        return attributes.containsKey("sensitive");
    }

    private static Facility read(Table.Row row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        COLUMNS.forEach((column, attribute) -> {
            if (row.has(column)) {
                attributes.put(attribute, row.text(column));
            }
        });
        return new Facility(
                row.text("sort"),
                Level.valueOf(row.text("level").toUpperCase(java.util.Locale.ROOT)),
                row.number("presence"),
                row.list("settings"),
                row.count("ring") == 2 ? Ring.INFORMAL : Ring.FORMAL,
                People.of(row.text("people")),
                row.number("appeal"),
                row.number("volunteers"),
                row.list("funder"),
                row.list("refers"),
                row.list("names"),
                attributes);
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("dutch", "sort");
        columns.put("functions", "functions");
        columns.put("segment", "segment");
        columns.put("offers", "offers");
        columns.put("needs", "needs");
        columns.put("paid", "paid");
        columns.put("referral", "referral");
        columns.put("hours", "openingHours");
        columns.put("step-free", "stepFree");
        columns.put("languages", "languages");
        columns.put("sensitive", "sensitive");
        return columns;
    }
}
