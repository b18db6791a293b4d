package nl.kring.api.job;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.kring.api.rest.Refusal;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.job.JobStore;
import nl.kring.cypher.job.StoredJob;
import nl.kring.cypher.job.StoredJob.State;
import nl.kring.engine.graph.Workers.StillEnding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes long work, lets it wait its turn, and remembers what came of it. Safe for use by many threads. */
public final class JobService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobService.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 10;
    private static final int KEPT = 1_000;
    private static final long PATIENCE_SECONDS = 20;
    private static final double MEBIBYTE = 1 << 20;

    private final JobStore store;
    private final Limits limits;
    private final String server = newId();
    private final Map<String, LiveJob> live = new ConcurrentHashMap<>();
    private final Map<String, Function<StoredJob, Order>> remakers = new HashMap<>();
    private final Deque<LiveJob> waiting = new ArrayDeque<>();
    private final List<LiveJob> running = new ArrayList<>();
    private final ExecutorService workers;
    private boolean closed;

    private JobService(JobStore store, Limits limits) {
        this.store = store;
        this.limits = limits;
        this.workers = Executors.newCachedThreadPool(task -> new Thread(task, "kring-job"));
    }

    /** Opens it for a server: what the server before left under way is from now on interrupted. */
    public static JobService open(JobStore store, Limits limits) {
        int left = store.interruptOthers("");
        if (left > 0) {
            LOG.info("{} jobs were interrupted when Kring last ended", left);
        }
        store.prune(KEPT);
        return new JobService(store, limits);
    }

    /** Says how a kind of job is run again from what is kept of it. */
    public void canRemake(String kind, Function<StoredJob, Order> remaker) {
        remakers.put(kind, remaker);
    }

    /** How much work there may be at once. */
    public Limits limits() {
        return limits;
    }

    /**
     * Takes work.
     *
     * @throws Refusal 503 when too many jobs wait, 422 when it could never fit in memory; the order has then ended
     */
    public StoredJob submit(Order order) {
        LiveJob job = new LiveJob(order, order.queued(newId(), server), store);
        try {
            admit(job);
        } catch (RuntimeException e) {
            order.ended().run();
            throw e;
        }
        pump();
        return job.now();
    }

    private synchronized void admit(LiveJob job) {
        long bytes = job.order().bytes();
        if (bytes > limits.bytes()) {
            throw new Refusal(
                    422,
                    "too-large",
                    String.format(
                            "This needs about %.0f MiB of memory; %.0f MiB may be used for it.",
                            bytes / MEBIBYTE, limits.bytes() / MEBIBYTE),
                    "Give Kring more memory (java -Xmx), or ask for a smaller network.");
        }
        if (closed || waiting.size() >= limits.waiting()) {
            throw new Refusal(
                    503, "queue-full", "Too many jobs wait already.", "Try again when some of them have ended.");
        }
        store.save(job.now());
        live.put(job.now().id(), job);
        waiting.add(job);
    }

    /** Starts what may start: first come, first served. */
    private synchronized void pump() {
        while (!closed && !waiting.isEmpty() && running.size() < limits.running() && fits(waiting.element())) {
            LiveJob next = waiting.remove();
            running.add(next);
            workers.execute(() -> run(next));
        }
    }

    private boolean fits(LiveJob job) {
        long bytes = job.order().bytes();
        for (LiveJob other : running) {
            bytes += other.order().bytes();
        }
        return bytes <= limits.bytes();
    }

    private void run(LiveJob job) {
        try {
            if (job.isCancelled()) {
                throw new CancellationException();
            }
            job.start();
            String result = job.order().work().work(job);
            job.end(State.DONE, result, null);
        } catch (Throwable thrown) {
            end(job, thrown);
            if (thrown instanceof StillEnding work) {
                // Its memory is not there yet for the next.
                work.awaitEnd();
            }
        } finally {
            finished(job);
        }
    }

    private void end(LiveJob job, Throwable thrown) {
        boolean cancelled = thrown instanceof CancellationException
                || (thrown instanceof StoreException store && store.reason() == StoreException.Reason.CANCELLED);
        try {
            if (cancelled || job.isCancelled()) {
                job.end(isClosed() ? State.INTERRUPTED : State.CANCELLED, null, null);
            } else {
                job.end(State.FAILED, null, Failure.of(thrown));
            }
        } catch (RuntimeException lost) {
            LOG.warn("How a job ended could not be kept: {}", lost.getMessage());
        }
    }

    private void finished(LiveJob job) {
        synchronized (this) {
            running.remove(job);
            live.remove(job.now().id());
            notifyAll();
        }
        job.order().ended().run();
        pump();
    }

    /** The job of that id as it stands now; empty when there is none. */
    public Optional<StoredJob> find(String id) {
        LiveJob job = live.get(id);
        return job == null ? store.find(id) : Optional.of(job.now());
    }

    /** Jobs, the newest first, as they stand now. */
    public List<StoredJob> list(int limit, int offset, @Nullable State state) {
        return store.list(limit, offset, state).stream()
                .map(job -> find(job.id()).orElse(job))
                .toList();
    }

    /** How many jobs there are in a state; in any when it is null. */
    public long count(@Nullable State state) {
        return store.count(state);
    }

    /**
     * Waits until a job differs from what was seen, or some time has passed.
     *
     * @return the job as it then stands; empty when there is none
     */
    public Optional<StoredJob> awaitChange(String id, @Nullable StoredJob seen, long milliseconds)
            throws InterruptedException {
        LiveJob job = live.get(id);
        return job == null ? store.find(id) : Optional.of(job.awaitChange(seen, milliseconds));
    }

    /**
     * Asks a job to stop. One that waits ends at once, one that runs soon, one that has ended stays as it is.
     *
     * @return the job as it stands now
     * @throws Refusal 404 when there is none of that id
     */
    public StoredJob cancel(String id) {
        LiveJob job = live.get(id);
        if (job != null) {
            job.cancel();
            boolean waited;
            synchronized (this) {
                waited = waiting.remove(job);
            }
            if (waited) {
                job.end(State.CANCELLED, null, null);
                finished(job);
            }
        }
        return required(id);
    }

    /**
     * Runs a job again that was interrupted or cancelled, or failed.
     *
     * @throws Refusal 404 when there is none of that id; 409 when it cannot be run again
     */
    public StoredJob again(String id) {
        StoredJob job = required(id);
        if (!job.state().ended() || job.state() == State.DONE) {
            throw new Refusal(
                    409, "job-not-over", "The job runs, waits, or is done.", "Only what did not end well runs again.");
        }
        Function<StoredJob, Order> remaker = remakers.get(job.kind());
        if (remaker == null) {
            throw new Refusal(
                    409,
                    "files-gone",
                    "The files of an import are deleted when it ends, since they name people.",
                    "Send the files again.");
        }
        return submit(remaker.apply(job).again(id));
    }

    private StoredJob required(String id) {
        return find(id).orElseThrow(() ->
                Refusal.missing("unknown-job", "There is no job of that id.", "See /api/v1/jobs for those there are."));
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Stops what runs; what was not done is interrupted. Returns within {@value #PATIENCE_SECONDS} seconds. */
    @Override
    public void close() {
        List<LiveJob> left;
        synchronized (this) {
            closed = true;
            left = new ArrayList<>(waiting);
            waiting.clear();
            running.forEach(LiveJob::cancel);
        }
        left.forEach(job -> {
            job.end(State.INTERRUPTED, null, null);
            finished(job);
        });
        workers.shutdown();
        try {
            if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A job did not stop in time; it is interrupted at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
