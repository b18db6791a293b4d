package nl.kring.api.actor;

import java.time.LocalDate;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A tie in a list.
 *
 * @param source id of the actor from which it runs
 * @param target id of the actor to which it runs
 * @param type type in the vocabulary
 * @param strength in (0, 1]; null when unknown
 * @param frequency contacts a month; null when unknown
 * @param since first day; null when unknown
 * @param until last day; null when unknown or not ended
 * @param wave null when unknown
 * @param evidence where knowledge of it comes from; null when unknown
 * @param recordedAt null when unknown
 */
record TieRow(
        String source,
        String target,
        String type,
        @Nullable Double strength,
        @Nullable Double frequency,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String wave,
        @Nullable String evidence,
        @Nullable LocalDate recordedAt) {

    static TieRow of(Tie tie) {
        Evidence evidence = tie.evidence();
        return new TieRow(
                tie.source(),
                tie.target(),
                tie.type().name(),
                known(tie.strength()),
                known(tie.frequency()),
                tie.since(),
                tie.until(),
                tie.wave(),
                evidence == null ? null : evidence.name(),
                tie.recordedAt());
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
