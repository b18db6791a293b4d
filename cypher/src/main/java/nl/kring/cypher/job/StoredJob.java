package nl.kring.cypher.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is kept.
 *
 * @param id unique in the store
 * @param kind what sort of work, a word of the caller's
 * @param dataset name of the dataset it works on; null when none
 * @param parameters what was asked, text of the caller's (JSON), never looked into here
 * @param state where it is in its life
 * @param step what it is doing, a word of the caller's; null when not known
 * @param done of {@code total}, 0 or more
 * @param total steps or rows, 0 when not known
 * @param submittedAt when it was asked for
 * @param startedAt when it began; null while it waits
 * @param endedAt when it ended; null before
 * @param result what came of it, text of the caller's; null when nothing did
 * @param code why it failed, a word for programs; null when it did not
 * @param message why it failed, one line; null when it did not
 * @param advice what to do about it, one line; null when it did not fail
 * @param server id of the process that works on it
 * @param retryOf id of the job of which this is another try; null when of none
 */
public record StoredJob(
        String id,
        String kind,
        @Nullable String dataset,
        String parameters,
        State state,
        @Nullable String step,
        long done,
        long total,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String result,
        @Nullable String code,
        @Nullable String message,
        @Nullable String advice,
        String server,
        @Nullable String retryOf) {

    /** Where a job is in its life. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        /** Its server ended before it did. */
        INTERRUPTED;

        /** Whether nothing more will come of it. */
        public boolean ended() {
            return this != QUEUED && this != RUNNING;
        }
    }
}
