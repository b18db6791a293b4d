package nl.kring.api.job;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import nl.kring.api.rest.Words;
import nl.kring.cypher.job.StoredJob;
import org.jspecify.annotations.Nullable;

/**
 * A job for programs.
 *
 * @param id unique
 * @param kind {@code import} or {@code analysis}
 * @param dataset name of the dataset; null when not known yet
 * @param parameters what was asked
 * @param state {@code queued}, {@code running}, {@code done}, {@code failed}, {@code cancelled} or {@code interrupted}
 * @param step what it is doing; null when it does nothing yet
 * @param done of {@code total}
 * @param total how much there is to do; 0 when not known
 * @param submittedAt when it was asked for
 * @param startedAt when it began; null while it waits
 * @param endedAt when it ended; null before
 * @param result what came of it; null when nothing did
 * @param problem why it failed; null when it did not
 * @param retryOf id of the job of which this is another try; null when of none
 */
record JobFacts(
        String id,
        String kind,
        @Nullable String dataset,
        @JsonRawValue String parameters,
        String state,
        @Nullable String step,
        long done,
        long total,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @JsonRawValue @Nullable String result,
        @Nullable Problem problem,
        @Nullable String retryOf) {

    /** Why a job failed: what is wrong, and what to do about it. */
    record Problem(
            String code, @Nullable String detail, @Nullable String advice) {}

    static JobFacts of(StoredJob job) {
        String code = job.code();
        return new JobFacts(
                job.id(),
                job.kind(),
                job.dataset(),
                job.parameters(),
                Words.of(job.state()),
                job.step(),
                job.done(),
                job.total(),
                job.submittedAt(),
                job.startedAt(),
                job.endedAt(),
                job.result(),
                code == null ? problem(job) : new Problem(code, job.message(), job.advice()),
                job.retryOf());
    }

    private static @Nullable Problem problem(StoredJob job) {
        return job.state() == StoredJob.State.INTERRUPTED
                ? new Problem("interrupted", "Kring ended while this job was under way.", "Run it again.")
                : null;
    }
}
