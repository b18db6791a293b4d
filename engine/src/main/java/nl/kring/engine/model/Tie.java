package nl.kring.engine.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One tie as the dataset has it.
 *
 * @param source id of the actor from which it runs
 * @param target id of the actor to which it runs, another one
 * @param type its type in the vocabulary
 * @param word the dataset's own word for the type; null when it gave none
 * @param directed whether the dataset says that this tie has a direction, whatever its type
 * @param strength in (0, 1]; NaN when unknown
 * @param frequency contacts per month, above 0; NaN when unknown
 * @param since first day; null when unknown
 * @param until last day, not before {@code since}; null when unknown or not ended
 * @param wave the wave in which it was collected; null when unknown
 * @param evidence where knowledge of it comes from; null when unknown
 * @param reportedBy id of the actor that reported it; null when unknown
 * @param recordedAt when it was recorded; null when unknown
 * @param weight a number of the file that was asked for as weight, above 0; NaN when there is none
 */
public record Tie(
        String source,
        String target,
        TieType type,
        @Nullable String word,
        boolean directed,
        double strength,
        double frequency,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String wave,
        @Nullable Evidence evidence,
        @Nullable String reportedBy,
        @Nullable LocalDate recordedAt,
        double weight) {

    private static final int LAST_YEAR = 9999;

    public Tie {
        if (source.equals(target)) {
            throw new InvalidModelException("tie-self", "target", "A tie joins two different actors.");
        }
        if (!Double.isNaN(strength) && !(strength > 0 && strength <= 1)) {
            throw new InvalidModelException(
                    "strength-range",
                    "strength",
                    "A strength is above 0 and at most 1; `strength: {column: …, divide-by: …}` in dataset.yaml rescales.");
        }
        requirePositive(frequency, "frequency");
        requirePositive(weight, "weight");
        requireDate(since, "since");
        requireDate(until, "until");
        requireDate(recordedAt, "recordedAt");
        if (since != null && until != null && until.isBefore(since)) {
            throw new InvalidModelException("until-before-since", "until", "A tie ends on or after its first day.");
        }
    }

    /** A tie of which only its ends and type are known. */
    public static Tie of(String source, TieType type, String target) {
        return new Tie(
                source,
                target,
                type,
                null,
                false,
                Double.NaN,
                Double.NaN,
                null,
                null,
                null,
                null,
                null,
                null,
                Double.NaN);
    }

    /** The same with this strength, in (0, 1]. */
    public Tie strength(double value) {
        return new Tie(
                source,
                target,
                type,
                word,
                directed,
                value,
                frequency,
                since,
                until,
                wave,
                evidence,
                reportedBy,
                recordedAt,
                weight);
    }

    private static void requireDate(@Nullable LocalDate date, String field) {
        if (date != null && (date.getYear() < 1 || date.getYear() > LAST_YEAR)) {
            throw new InvalidModelException(
                    "date-range", field, "A date lies in the years 1 to 9999; leave out one that is unknown or open.");
        }
    }

    private static void requirePositive(double value, String field) {
        if (!Double.isNaN(value) && !(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidModelException(field + "-range", field, "A " + field + " is a finite number above 0.");
        }
    }
}
