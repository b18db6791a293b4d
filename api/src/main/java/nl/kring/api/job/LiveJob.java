package nl.kring.api.job;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import nl.kring.cypher.job.JobStore;
import nl.kring.cypher.job.StoredJob;
import nl.kring.cypher.job.StoredJob.State;
import org.jspecify.annotations.Nullable;

/** A job that has not ended, with those who watch it. Safe for use by many threads. */
final class LiveJob implements Work.Run {

    private static final long BETWEEN_WRITES = TimeUnit.SECONDS.toNanos(1);

    private final Order order;
    private final JobStore store;
    private StoredJob now;
    private volatile boolean cancelled;
    private long written = System.nanoTime();

    LiveJob(Order order, StoredJob submitted, JobStore store) {
        this.order = order;
        this.now = submitted;
        this.store = store;
    }

    Order order() {
        return order;
    }

    synchronized StoredJob now() {
        return now;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void start() {
        become(with(State.RUNNING, Instant.now(), null, null, null));
    }

    @Override
    public void at(String step, long done, long total) {
        boolean write;
        synchronized (this) {
            if (now.state() != State.RUNNING) {
                return;
            }
            boolean silent = done == 0 && total == 0;
            now = silent ? at(now, step, now.done(), now.total()) : at(now, step, done, total);
            write = System.nanoTime() - written > BETWEEN_WRITES;
            written = write ? System.nanoTime() : written;
            notifyAll();
        }
        if (write) {
            StoredJob last = now();
            store.progress(last.id(), step, last.done(), last.total());
        }
    }

    /** How it ended; the first ending counts. */
    void end(State state, @Nullable String result, @Nullable Failure failure) {
        become(with(state, now().startedAt(), Instant.now(), result, failure));
    }

    /** Waits until it differs from what was seen, but no longer than that. */
    synchronized StoredJob awaitChange(@Nullable StoredJob seen, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        long left = milliseconds;
        while (now.equals(seen) && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        return now;
    }

    /** Kept first, then told. */
    private void become(StoredJob next) {
        try {
            store.save(next);
        } finally {
            synchronized (this) {
                now = next;
                notifyAll();
            }
        }
    }

    private StoredJob with(
            State state,
            @Nullable Instant started,
            @Nullable Instant ended,
            @Nullable String result,
            @Nullable Failure failure) {
        StoredJob last = now();
        boolean done = state == State.DONE;
        return new StoredJob(
                last.id(),
                last.kind(),
                last.dataset(),
                last.parameters(),
                state,
                last.step(),
                done ? last.total() : last.done(),
                last.total(),
                last.submittedAt(),
                started,
                ended,
                failure == null ? result : failure.report(),
                failure == null ? null : failure.code(),
                failure == null ? null : failure.message(),
                failure == null ? null : failure.advice(),
                last.server(),
                last.retryOf());
    }

    private static StoredJob at(StoredJob job, String step, long done, long total) {
        return new StoredJob(
                job.id(),
                job.kind(),
                job.dataset(),
                job.parameters(),
                job.state(),
                step,
                done,
                total,
                job.submittedAt(),
                job.startedAt(),
                job.endedAt(),
                job.result(),
                job.code(),
                job.message(),
                job.advice(),
                job.server(),
                job.retryOf());
    }
}
