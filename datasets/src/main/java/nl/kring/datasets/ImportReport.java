package nl.kring.datasets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;

/**
 * What was read, dropped and doubted. Holds no value of a person, so that everyone who may import may see it.
 *
 * @param actorRows rows of actors read, without header and blank rows
 * @param tieRows rows of ties read, without header and blank rows
 * @param actors actors taken, by kind
 * @param ties ties taken, by type
 * @param words how the dataset's words for kinds and types were understood
 * @param dropped columns that were not declared, and so not read
 * @param warnings what is allowed and may not be what was meant
 * @param badRows rows that were refused, in input order, the first {@value #MOST_BAD_ROWS}
 * @param badRowCount how many rows were refused
 */
public record ImportReport(
        long actorRows,
        long tieRows,
        Map<Kind, Integer> actors,
        Map<TieType, Integer> ties,
        List<Word> words,
        List<Column> dropped,
        List<Warning> warnings,
        List<BadRow> badRows,
        long badRowCount) {

    /** So many bad rows are kept; all are counted. */
    public static final int MOST_BAD_ROWS = 1000;

    public ImportReport {
        actors = Collections.unmodifiableMap(new EnumMap<>(actors));
        ties = Collections.unmodifiableMap(new EnumMap<>(ties));
        words = List.copyOf(words);
        dropped = List.copyOf(dropped);
        warnings = List.copyOf(warnings);
        badRows = List.copyOf(badRows);
    }

    /**
     * A word of the dataset.
     *
     * @param word as the dataset has it
     * @param meaning ours: {@code organisation}, {@code KNOWS}, …
     * @param reversed whether source and target were exchanged
     * @param rows how many rows have it
     */
    public record Word(String word, String meaning, boolean reversed, long rows) {}

    /**
     * A column of a file.
     *
     * @param file name of the file
     * @param name name of the column
     */
    public record Column(String file, String name) {}

    /** A report to be filled by a reader. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what a reader finds. */
    public static final class Builder {
        private long actorRows;
        private long tieRows;
        private final List<Word> words = new ArrayList<>();
        private final List<Column> dropped = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private final List<BadRow> badRows = new ArrayList<>();
        private long badRowCount;

        private Builder() {}

        void actorRow() {
            actorRows++;
        }

        void tieRow() {
            tieRows++;
        }

        void word(Word word) {
            words.add(word);
        }

        /** A column that is not read. */
        public void dropped(String file, String column) {
            dropped.add(new Column(file, column));
        }

        /** Something allowed that may not be what was meant. */
        public void warn(String code, String text) {
            warnings.add(new Warning(code, text));
        }

        /** So many things that are allowed and may not be what was meant; none when the count is 0. */
        public void warn(String code, long count, String text) {
            if (count > 0) {
                warn(code, text + ": " + count + ".");
            }
        }

        /** A row that cannot be taken. */
        public void bad(BadRow row) {
            badRowCount++;
            if (badRows.size() < MOST_BAD_ROWS) {
                badRows.add(row);
            }
        }

        long badRowCount() {
            return badRowCount;
        }

        /** The report, with the counts of a network. */
        public ImportReport build(Network network) {
            Map<Kind, Integer> actors = new EnumMap<>(Kind.class);
            for (Actor actor : network.actors()) {
                actors.merge(actor.kind(), 1, Integer::sum);
            }
            int[] count = new int[TieType.values().length];
            for (int i = 0; i < network.ties().count(); i++) {
                count[network.ties().type(i).ordinal()]++;
            }
            Map<TieType, Integer> ties = new EnumMap<>(TieType.class);
            for (TieType type : TieType.values()) {
                if (count[type.ordinal()] > 0) {
                    ties.put(type, count[type.ordinal()]);
                }
            }
            return new ImportReport(actorRows, tieRows, actors, ties, words, dropped, warnings, badRows, badRowCount);
        }
    }
}
