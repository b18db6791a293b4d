package nl.kring.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * A buurt, within a wijk and a gemeente where these are known.
 *
 * @param code official code ({@code BU…}) or any text that the dataset uses, not empty
 * @param name its name; the code when the dataset gives none
 * @param district the wijk; null when unknown
 * @param municipality the gemeente; null when unknown
 */
public record Neighbourhood(
        String code,
        String name,
        @Nullable Area district,
        @Nullable Area municipality) {

    public Neighbourhood {
        if (code.isEmpty()) {
            throw new InvalidModelException("neighbourhood-empty", "neighbourhood", "A neighbourhood has a code.");
        }
    }

    /** A neighbourhood of which only the code is known. */
    public static Neighbourhood of(String code) {
        return new Neighbourhood(code, code, null, null);
    }
}
