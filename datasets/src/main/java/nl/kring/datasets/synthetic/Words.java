package nl.kring.datasets.synthetic;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Dutch words of which places, talents and wishes are made. */
final class Words {
    private static final Map<String, List<String>> LISTS =
            Table.read("words.csv", row -> Map.entry(row.text("list"), row.list("words"))).stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static final List<String> TALENTS = list("talents");
    static final List<String> WISHES = list("wishes");
    static final List<String> STREETS = list("streets");
    static final List<String> BUURT_FIRST = list("buurt-first");
    static final List<String> BUURT_LAST = list("buurt-last");

    private Words() {}

    private static List<String> list(String name) {
        List<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException("no words for " + name);
        }
        return words;
    }
}
