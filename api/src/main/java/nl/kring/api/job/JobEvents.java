package nl.kring.api.job;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import nl.kring.api.rest.Refusal;
import nl.kring.cypher.job.StoredJob;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells listeners how a job goes on, an event for every change, until it has ended. A thread for each listener. */
final class JobEvents {

    private static final int MOST = 64;
    private static final long BETWEEN_EVENTS = 250;
    private static final long HEARTBEAT = 10_000;

    private final Semaphore free = new Semaphore(MOST);
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "kring-listener");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Events of a job from how it stands now.
     *
     * @throws Refusal 503 when too many listen
     */
    SseEmitter of(JobService jobs, StoredJob first) {
        if (!free.tryAcquire()) {
            throw new Refusal(503, "too-many-listeners", "Too many listen already.", "Ask for the job now and then.");
        }
        SseEmitter listener = new SseEmitter(0L);
        threads.execute(() -> {
            try {
                tell(listener, jobs, first);
            } finally {
                free.release();
            }
        });
        return listener;
    }

    private static void tell(SseEmitter listener, JobService jobs, StoredJob first) {
        try {
            StoredJob seen = first;
            send(listener, seen);
            while (!seen.state().ended()) {
                Optional<StoredJob> next = jobs.awaitChange(seen.id(), seen, HEARTBEAT);
                if (next.isEmpty()) {
                    break;
                }
                if (next.get().equals(seen)) {
                    listener.send(SseEmitter.event().comment("still " + seen.state()));
                } else {
                    seen = next.get();
                    send(listener, seen);
                    Thread.sleep(BETWEEN_EVENTS);
                }
            }
            listener.complete();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            listener.complete();
        } catch (IOException | IllegalStateException gone) {
            listener.complete();
        } catch (RuntimeException failed) {
            listener.completeWithError(failed);
        }
    }

    private static void send(SseEmitter listener, StoredJob job) throws IOException {
        @Nullable String step = job.step();
        listener.send(SseEmitter.event()
                .name(job.state().ended() ? "ended" : "progress")
                .comment(step == null ? "waiting" : step)
                .data(JobFacts.of(job), MediaType.APPLICATION_JSON));
    }
}
