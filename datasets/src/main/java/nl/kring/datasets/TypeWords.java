package nl.kring.datasets;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kring.datasets.DatasetDescription.TieWord;
import nl.kring.engine.model.InvalidModelException;
import nl.kring.engine.model.TieType;

/** What the dataset's words for types of ties mean, and how often each occurs. */
final class TypeWords {
    private final Map<String, TieWord> mapped;
    private final Map<String, Use> uses = new LinkedHashMap<>();

    /** A word, its meaning, and how many rows have it. */
    static final class Use {
        final String word;
        final TieWord meaning;
        private long rows;

        private Use(String word, TieWord meaning) {
            this.word = word;
            this.meaning = meaning;
        }

        void count() {
            rows++;
        }
    }

    TypeWords(Map<String, TieWord> mapped) {
        this.mapped = mapped;
    }

    /**
     * The meaning of a word.
     *
     * @throws InvalidModelException {@code type-unknown}
     */
    Use use(String word) {
        Use use = uses.get(word);
        if (use == null) {
            use = new Use(word, meaning(word));
            uses.put(word, use);
        }
        return use;
    }

    void report(ImportReport.Builder report) {
        for (Use use : uses.values()) {
            if (use.rows > 0) {
                report.word(
                        new ImportReport.Word(use.word, use.meaning.type().name(), use.meaning.reverse(), use.rows));
            }
        }
    }

    private TieWord meaning(String word) {
        TieWord meaning = mapped.get(word);
        if (meaning != null) {
            return meaning;
        }
        for (TieType type : TieType.values()) {
            if (type.name().equalsIgnoreCase(word)) {
                return new TieWord(type, false);
            }
        }
        throw new InvalidModelException(
                "type-unknown",
                "type",
                "This word is not a type of tie: map it under `tie-types` in the dataset description.");
    }
}
