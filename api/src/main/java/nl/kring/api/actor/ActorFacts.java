package nl.kring.api.actor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one actor.
 *
 * @param actor who or what it is
 * @param ties how many ties of each type it has
 * @param projection the network on which the measures were computed
 * @param measures values of measures by id; null when undefined
 * @param isolation how many contacts of a resident are in view; null for who is no resident
 */
record ActorFacts(
        ActorRow actor,
        Map<String, Integer> ties,
        String projection,
        Map<String, @Nullable Object> measures,
        @Nullable IsolationFacts isolation) {

    /**
     * How many contacts of a resident are in view, to two digits.
     *
     * @param verdict {@code isolated}, {@code at-risk}, {@code connected} or {@code not-determinable}
     * @param local whether it speaks of the area only
     * @param index 0 to 1 on what was observed; null when the dataset cannot say
     * @param lower the least that it can be
     * @param upper the most that it can be
     * @param reasons what the index consists of, largest contribution first
     */
    record IsolationFacts(
            String verdict,
            boolean local,
            @Nullable Double index,
            @Nullable Double lower,
            @Nullable Double upper,
            List<ReasonFacts> reasons) {}

    /**
     * A part of the index.
     *
     * @param deficit id of the measure
     * @param meaning one sentence for a reader who is no researcher
     * @param value the deficit, 0 to 1, on what was observed
     * @param lower the least that it can be
     * @param upper the most that it can be
     * @param weight rescaled to the deficits that the dataset collects
     * @param contribution weight × value
     */
    record ReasonFacts(
            String deficit,
            String meaning,
            double value,
            double lower,
            double upper,
            double weight,
            double contribution) {}
}
