package nl.kring.datasets;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.kring.engine.model.InvalidModelException;

/** Ids that were taken, to tell when two look the same to people. Holds one reference an id. */
final class Ids {
    private final Set<String> taken = new HashSet<>();
    private final Set<String> rejected = new HashSet<>();

    /**
     * Refuses an id that differs from another only in case, in spaces at its ends or in how letters with marks are coded.
     */
    void refuseLookalike(String id) {
        if (taken.contains(folded(id))) {
            throw new InvalidModelException(
                    "id-lookalike",
                    "id",
                    "Another id differs only in case, spaces at its ends or the coding of accents: make ids equal or clearly"
                            + " different.");
        }
    }

    void take(String id) {
        taken.add(folded(id));
    }

    void reject(String id) {
        rejected.add(id);
    }

    /** That there is no actor with this id; says why as far as is known. */
    InvalidModelException unknown(String id, String field) {
        if (rejected.contains(id)) {
            return new InvalidModelException("actor-rejected", field, "The row of this actor is bad: mend it first.");
        }
        return new InvalidModelException(
                "actor-unknown",
                field,
                taken.contains(folded(id))
                        ? "No actor has exactly this id, but one differs only in case, spaces or accents: make them equal."
                        : "No actor has this id: add it to the actors.");
    }

    private static String folded(String id) {
        if (isFolded(id)) {
            return id;
        }
        String composed = Normalizer.normalize(id.strip(), Normalizer.Form.NFC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** Most ids are plain and need no copy. */
    private static boolean isFolded(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c <= ' ' || c >= 0x7f || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
