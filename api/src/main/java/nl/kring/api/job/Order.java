package nl.kring.api.job;

import java.time.Instant;
import nl.kring.cypher.job.StoredJob;
import org.jspecify.annotations.Nullable;

/**
 * Work to be done.
 *
 * @param kind what sort of work, a word
 * @param dataset name of the dataset it works on; null when not known yet
 * @param parameters what was asked, as JSON
 * @param bytes how much memory it is expected to need, 0 or more
 * @param retryOf id of the job of which this is another try; null when of none
 * @param work the work
 * @param ended run once when nothing more will come of it, whatever did
 */
public record Order(
        String kind,
        @Nullable String dataset,
        String parameters,
        long bytes,
        @Nullable String retryOf,
        Work work,
        Runnable ended) {

    /** Work that leaves nothing behind. */
    public Order(String kind, @Nullable String dataset, String parameters, long bytes, Work work) {
        this(kind, dataset, parameters, bytes, null, work, () -> {});
    }

    Order again(String id) {
        return new Order(kind, dataset, parameters, bytes, id, work, ended);
    }

    /** The job as it is when it begins to wait. */
    StoredJob queued(String id, String server) {
        return new StoredJob(
                id,
                kind,
                dataset,
                parameters,
                StoredJob.State.QUEUED,
                null,
                0,
                0,
                Instant.now(),
                null,
                null,
                null,
                null,
                null,
                null,
                server,
                retryOf);
    }
}
