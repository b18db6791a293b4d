package nl.kring.api.catalogue;

import java.util.Collection;
import java.util.Comparator;
import nl.kring.engine.Catalogue;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** What someone may have meant by a word that is none. */
public final class Nearest {

    private static final int MOST_SLIPS = 2;
    private static final int LETTERS_A_SLIP = 3;
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The measure whose id is at most two slips of the pen away, one for every three letters; null when none is. */
    public static @Nullable String measure(String id) {
        return of(id, Catalogue.measures().stream().map(measure -> measure.id()).toList());
    }

    /** A word that may be repeated; what is longer than any that is known is cut off. */
    public static String told(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word;
    }

    /** The same of other words. */
    public static @Nullable String of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return null;
        }
        LevenshteinDistance slips = new LevenshteinDistance(Math.min(MOST_SLIPS, word.length() / LETTERS_A_SLIP));
        return known.stream()
                .filter(candidate -> slips.apply(word, candidate) >= 0)
                .min(Comparator.comparing(candidate -> slips.apply(word, candidate)))
                .orElse(null);
    }
}
