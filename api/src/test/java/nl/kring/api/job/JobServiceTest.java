package nl.kring.api.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kring.api.rest.Refusal;
import nl.kring.cypher.SharedNeo4j;
import nl.kring.cypher.job.JobStore;
import nl.kring.cypher.job.StoredJob;
import nl.kring.cypher.job.StoredJob.State;
import nl.kring.engine.graph.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs on a real store. */
class JobServiceTest {

    private final JobStore store = new JobStore(SharedNeo4j.embedded());
    private final CountDownLatch release = new CountDownLatch(1);
    private JobService jobs = JobService.open(store, new Limits(2, 3, 100));

    @AfterEach
    void close() {
        release.countDown();
        jobs.close();
    }

    @Test
    void aJobRunsAndItsResultIsKept() throws Exception {
        StoredJob job = jobs.submit(order(10, run -> {
            run.at("counting", 3, 4);
            return "{\"found\":4}";
        }));

        assertThat(ended(job).state()).isEqualTo(State.DONE);
        assertThat(store.find(job.id()).orElseThrow().result()).isEqualTo("{\"found\":4}");
        assertThat(store.find(job.id()).orElseThrow().done()).isEqualTo(4);
    }

    @Test
    void whoeverWatchesHearsOfEveryStep() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        StoredJob job = jobs.submit(order(10, run -> {
            run.at("counting", 1, 2);
            await(heard);
            return null;
        }));

        StoredJob seen = job;
        while (seen.done() == 0) {
            seen = jobs.awaitChange(job.id(), seen, 10_000).orElseThrow();
        }
        heard.countDown();

        assertThat(seen.step()).isEqualTo("counting");
        assertThat(ended(job).state()).isEqualTo(State.DONE);
    }

    @Test
    void aRunningJobIsCancelledSoonAndAWaitingOneAtOnce() throws Exception {
        StoredJob first = jobs.submit(order(90, JobServiceTest::untilCancelled));
        StoredJob second = jobs.submit(order(90, JobServiceTest::untilCancelled));
        awaitState(first, State.RUNNING);

        assertThat(jobs.cancel(second.id()).state()).isEqualTo(State.CANCELLED);
        jobs.cancel(first.id());

        assertThat(ended(first).state()).isEqualTo(State.CANCELLED);
        assertThat(store.find(second.id()).orElseThrow().startedAt()).isNull();
    }

    /** A cancelled job is over at once, but the next one waits until its memory is free. */
    @Test
    void theNextWaitsUntilCancelledWorkHasEnded() throws Exception {
        StoredJob first = jobs.submit(order(90, run -> {
            try (Workers workers = Workers.of(1, run::isCancelled)) {
                return workers.watched(() -> {
                    await(release);
                    return null;
                });
            }
        }));
        StoredJob second = jobs.submit(order(90, run -> null));
        awaitState(first, State.RUNNING);
        jobs.cancel(first.id());

        awaitState(first, State.CANCELLED);
        assertThat(jobs.find(second.id()).orElseThrow().state()).isEqualTo(State.QUEUED);
        release.countDown();
        assertThat(ended(second).state()).isEqualTo(State.DONE);
    }

    @Test
    void noMoreRunTogetherThanFitInMemory() throws Exception {
        AtomicInteger bytes = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<StoredJob> all = new ArrayList<>();
        for (int size : new int[] {60, 60, 40, 90}) {
            all.add(jobs.submit(order(size, run -> {
                most.accumulateAndGet(bytes.addAndGet(size), Math::max);
                pause();
                bytes.addAndGet(-size);
                return null;
            })));
        }

        for (StoredJob job : all) {
            assertThat(ended(job).state()).isEqualTo(State.DONE);
        }
        assertThat(most.get()).isBetween(61, 100);
    }

    @Test
    void whatCouldNeverFitIsRefusedWithItsFigure() {
        AtomicInteger tidied = new AtomicInteger();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> jobs.submit(
                        new Order("test", null, "{}", 200L << 20, null, run -> null, tidied::incrementAndGet)))
                .withMessageContaining("200 MiB")
                .matches(refused -> refused.status() == 422 && refused.code().equals("too-large"));
        assertThat(tidied).hasValue(1);
    }

    @Test
    void theQueueIsBounded() {
        List<StoredJob> taken = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            taken.add(jobs.submit(order(1, run -> {
                await(release);
                return null;
            })));
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> jobs.submit(order(1, run -> null)))
                .matches(refused -> refused.status() == 503 && refused.code().equals("queue-full"));
        taken.forEach(job -> jobs.cancel(job.id()));
    }

    @Test
    void whatFailsSaysWhyInWords() throws Exception {
        StoredJob refused = jobs.submit(order(1, run -> {
            throw Refusal.wrong("too-odd", "This is odd.", "Ask something else.");
        }));
        StoredJob broken = jobs.submit(order(1, run -> {
            throw new IllegalStateException("name of a person");
        }));

        assertThat(ended(refused))
                .extracting(StoredJob::code, StoredJob::message, StoredJob::advice)
                .containsExactly("too-odd", "This is odd.", "Ask something else.");
        assertThat(ended(broken).code()).isEqualTo("unexpected");
        assertThat(ended(broken).message()).doesNotContain("person");
    }

    @Test
    void whatAServerLeavesUnderWayIsInterruptedAndRunsAgain() throws Exception {
        StoredJob left = jobs.submit(order(1, JobServiceTest::untilCancelled));
        awaitState(left, State.RUNNING);

        jobs.close();
        jobs = JobService.open(store, new Limits(1, 3, 100));
        jobs.canRemake("test", job -> order(1, run -> "{\"again\":true}"));

        assertThat(jobs.find(left.id()).orElseThrow().state()).isEqualTo(State.INTERRUPTED);
        StoredJob again = ended(jobs.again(left.id()));
        assertThat(again.state()).isEqualTo(State.DONE);
        assertThat(again.retryOf()).isEqualTo(left.id());
    }

    @Test
    void whatIsDoneOrCannotBeMadeAgainDoesNotRunAgain() throws Exception {
        StoredJob done = ended(jobs.submit(order(1, run -> null)));
        StoredJob failed = ended(jobs.submit(order(1, run -> {
            throw Refusal.wrong("a", "b", "c");
        })));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> jobs.again(done.id()))
                .matches(refused -> refused.code().equals("job-not-over"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> jobs.again(failed.id()))
                .matches(refused -> refused.code().equals("files-gone"));
    }

    private static Order order(long bytes, Work work) {
        return new Order("test", null, "{}", bytes, work);
    }

    private static String untilCancelled(Work.Run run) {
        while (!run.isCancelled()) {
            pause();
        }
        throw new CancellationException();
    }

    private void awaitState(StoredJob job, State state) throws InterruptedException {
        StoredJob seen = job;
        while (seen.state() != state) {
            seen = jobs.awaitChange(job.id(), seen, 10_000).orElseThrow();
        }
    }

    private StoredJob ended(StoredJob job) throws InterruptedException {
        StoredJob seen = job;
        while (!seen.state().ended()) {
            seen = jobs.awaitChange(job.id(), seen, 10_000).orElseThrow();
        }
        return seen;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
