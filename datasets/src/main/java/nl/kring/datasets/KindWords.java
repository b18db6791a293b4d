package nl.kring.datasets;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kring.engine.model.InvalidModelException;
import nl.kring.engine.model.Kind;

/** What the dataset's words for kinds mean, and how often each occurs. */
final class KindWords {
    private final Map<String, Kind> mapped;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    KindWords(Map<String, Kind> mapped) {
        this.mapped = mapped;
    }

    /**
     * The kind of a word; residents when there is none.
     *
     * @throws InvalidModelException {@code kind-unknown}
     */
    Kind meaning(String word) {
        if (word.isEmpty()) {
            return Kind.RESIDENT;
        }
        Kind kind = mapped.get(word);
        return kind != null
                ? kind
                : Kind.ofWord(word)
                        .orElseThrow(() -> new InvalidModelException(
                                "kind-unknown",
                                "kind",
                                "A kind is one of "
                                        + Arrays.stream(Kind.values())
                                                .map(Kind::word)
                                                .collect(Collectors.joining(", "))
                                        + "; `kinds` in the dataset description maps other words."));
    }

    void count(String word) {
        if (!word.isEmpty()) {
            rows.merge(word, 1L, Long::sum);
        }
    }

    void report(ImportReport.Builder report) {
        rows.forEach((word, count) ->
                report.word(new ImportReport.Word(word, meaning(word).word(), false, count)));
    }
}
