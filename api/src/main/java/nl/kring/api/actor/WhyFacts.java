package nl.kring.api.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an actor has the value that it has.
 *
 * @param actor whose value it is
 * @param measure id of the measure
 * @param projection the network on which it was computed, unless the measure has one of its own
 * @param value the value; null when undefined, and of reasons in words, which follow
 * @param sentence the value in words
 * @param method {@code exact}, or how it was estimated
 * @param coverage of how many residents the ties were asked
 * @param reasons what is behind it, most important first
 */
public record WhyFacts(
        Named actor,
        String measure,
        String projection,
        @Nullable Object value,
        String sentence,
        String method,
        Coverage coverage,
        List<Line> reasons) {

    /** How many residents were asked, and whether the dataset says so. */
    public record Coverage(int asked, int residents, boolean known) {}

    /**
     * An actor.
     *
     * @param id as in ties and analyses; a pseudonym for a resident
     * @param kind {@code resident}, {@code organisation}, {@code professional} or {@code policy-actor}
     * @param name of an organisation; null for everyone else
     */
    public record Named(String id, String kind, @Nullable String name) {}

    /**
     * What is known of the ties to a contact.
     *
     * @param types their types
     * @param since first day of the oldest, as 2026-03-31; null when unknown
     * @param recorded when the newest was recorded; null when unknown
     */
    public record Bond(
            List<String> types,
            @Nullable String since,
            @Nullable String recorded) {}

    /**
     * One reason.
     *
     * @param sort {@code contact}, {@code route}, {@code actor}, {@code tie} or {@code part}
     * @param code what it says; stable
     * @param sentence the same in words
     * @param actors whom it names, on a route in order
     * @param amount how much it carries; null when unknown
     * @param unit what the amount counts
     * @param detail a second number, for codes that have one
     * @param subject id of the measure that it is about, for codes that have one
     * @param bond what is known of the ties, when it is a contact
     */
    public record Line(
            String sort,
            String code,
            String sentence,
            List<Named> actors,
            @Nullable Double amount,
            String unit,
            @Nullable Double detail,
            @Nullable String subject,
            @Nullable Bond bond) {}
}
