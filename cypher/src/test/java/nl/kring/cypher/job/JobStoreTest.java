package nl.kring.cypher.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.SharedNeo4j;
import nl.kring.cypher.Where;
import nl.kring.cypher.job.StoredJob.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");

    @ParameterizedTest
    @EnumSource
    void comesBackTheSame(Where where) {
        JobStore jobs = empty(where);
        StoredJob bare = job("bare", State.QUEUED, 0, "one");
        StoredJob full = new StoredJob(
                "full",
                "analyse",
                "veldermeer",
                "{\"measures\": [\"degree\"]}",
                State.FAILED,
                "degree",
                3,
                54,
                NOON,
                NOON.plusSeconds(1),
                NOON.plusSeconds(2),
                "result",
                "NO_SPACE",
                "The disk is full.",
                "Free some space.",
                "one",
                "bare");
        assertThat(jobs.save(bare)).isEqualTo(bare);
        assertThat(jobs.save(full)).isEqualTo(full);
        assertThat(jobs.find("bare")).contains(bare);
        assertThat(jobs.find("full")).contains(full);
        assertThat(jobs.find("none")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSaveReplacesAllOfAJobThatHasNotEnded(Where where) {
        JobStore jobs = empty(where);
        jobs.save(with(job("a", State.RUNNING, 0, "one"), State.RUNNING, "degree"));
        StoredJob again = with(job("a", State.RUNNING, 0, "one"), State.RUNNING, null);
        assertThat(jobs.save(again)).isEqualTo(again);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstEndingCounts(Where where) {
        JobStore jobs = empty(where);
        StoredJob done = job("a", State.DONE, 0, "one");
        jobs.save(done);
        for (State late : State.values()) {
            assertThat(jobs.save(with(done, late, "late"))).isEqualTo(done);
        }
        assertThat(jobs.progress("a", "late", 1, 2)).isFalse();
        assertThat(jobs.find("a")).contains(done);
    }

    @ParameterizedTest
    @EnumSource
    void interruptedGivesWayToHowTheJobReallyEnded(Where where) {
        JobStore jobs = empty(where);
        StoredJob interrupted = job("a", State.INTERRUPTED, 0, "one");
        jobs.save(interrupted);
        assertThat(jobs.save(with(interrupted, State.RUNNING, null))).isEqualTo(interrupted);
        assertThat(jobs.save(with(interrupted, State.DONE, null)).state()).isEqualTo(State.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void progressIsRecordedOnlyWhileRunning(Where where) {
        JobStore jobs = empty(where);
        StoredJob queued = job("a", State.QUEUED, 0, "one");
        jobs.save(queued);
        assertThat(jobs.progress("a", "degree", 1, 2)).isFalse();
        assertThat(jobs.find("a")).contains(queued);
        jobs.save(with(queued, State.RUNNING, null));
        assertThat(jobs.progress("a", "degree", 1, 2)).isTrue();
        assertThat(jobs.find("a").orElseThrow())
                .returns("degree", StoredJob::step)
                .returns(1L, StoredJob::done)
                .returns(2L, StoredJob::total);
        assertThat(jobs.progress("a", null, 2, 2)).isTrue();
        assertThat(jobs.find("a").orElseThrow().step()).isNull();
        assertThat(jobs.progress("none", "degree", 1, 2)).isFalse();
        assertThat(jobs.find("none")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void listsTheNewestFirst(Where where) {
        JobStore jobs = empty(where);
        jobs.save(job("b", State.DONE, 2, "one"));
        jobs.save(job("a", State.RUNNING, 1, "one"));
        jobs.save(job("d", State.DONE, 3, "one"));
        jobs.save(job("c", State.DONE, 3, "one"));
        assertThat(ids(jobs.list(10, 0, null))).containsExactly("d", "c", "b", "a");
        assertThat(ids(jobs.list(2, 1, null))).containsExactly("c", "b");
        assertThat(ids(jobs.list(10, 0, State.DONE))).containsExactly("d", "c", "b");
        assertThat(jobs.list(10, 0, State.FAILED)).isEmpty();
        assertThat(jobs.count(null)).isEqualTo(4);
        assertThat(jobs.count(State.DONE)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void theJobsOfOtherServersAreInterrupted(Where where) {
        JobStore jobs = empty(where);
        jobs.save(job("queued", State.QUEUED, 0, "dead"));
        jobs.save(job("running", State.RUNNING, 0, "dead"));
        StoredJob done = job("done", State.DONE, 0, "dead");
        StoredJob own = job("own", State.RUNNING, 0, "alive");
        jobs.save(done);
        jobs.save(own);
        assertThat(jobs.interruptOthers("alive")).isEqualTo(2);
        assertThat(jobs.interruptOthers("alive")).isZero();
        for (String id : List.of("queued", "running")) {
            StoredJob interrupted = jobs.find(id).orElseThrow();
            assertThat(interrupted.state()).isEqualTo(State.INTERRUPTED);
            assertThat(interrupted.endedAt()).isNotNull();
        }
        assertThat(jobs.find("done")).contains(done);
        assertThat(jobs.find("own")).contains(own);
    }

    @ParameterizedTest
    @EnumSource
    void pruningKeepsTheNewestAndWhatHasNotEnded(Where where) {
        JobStore jobs = empty(where);
        for (int i = 0; i < 4; i++) {
            jobs.save(job("done" + i, State.DONE, i, "one"));
        }
        jobs.save(job("running", State.RUNNING, 0, "one"));
        assertThat(jobs.prune(2)).isEqualTo(2);
        assertThat(ids(jobs.list(10, 0, null))).containsExactly("done3", "done2", "running");
        assertThat(jobs.prune(2)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void progressBesideTheEndNeverUndoesIt(Where where) throws InterruptedException, ExecutionException {
        JobStore jobs = empty(where);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                String id = "race" + round;
                StoredJob running = job(id, State.RUNNING, 0, "one");
                jobs.save(running);
                AtomicBoolean ended = new AtomicBoolean();
                Future<?> progress = pool.submit(() -> {
                    for (int i = 1; !ended.get(); i++) {
                        jobs.progress(id, "step", i, 100);
                        jobs.save(running);
                    }
                    return jobs.progress(id, "late", 1, 100);
                });
                StoredJob done = with(running, State.DONE, "end");
                assertThat(jobs.save(done)).isEqualTo(done);
                ended.set(true);
                assertThat(progress.get()).isEqualTo(false);
                assertThat(jobs.find(id)).contains(done);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void jobsAreThereWhenTheDatabaseIsOpenedAgain() {
        Path directory = SharedNeo4j.newDirectory();
        try (Neo4j first = Neo4j.serve(directory)) {
            new JobStore(first).save(job("a", State.RUNNING, 0, "first"));
        }
        try (Neo4j second = Neo4j.serve(directory)) {
            JobStore jobs = new JobStore(second);
            assertThat(jobs.interruptOthers("second")).isEqualTo(1);
            assertThat(jobs.find("a").orElseThrow().state()).isEqualTo(State.INTERRUPTED);
        }
    }

    private static JobStore empty(Where where) {
        where.neo4j().write(tx -> tx.run("MATCH (j:Job) DELETE j").consume());
        return new JobStore(where.neo4j());
    }

    private static List<String> ids(List<StoredJob> jobs) {
        return jobs.stream().map(StoredJob::id).toList();
    }

    private static StoredJob job(String id, State state, int minute, String server) {
        return new StoredJob(
                id,
                "analyse",
                null,
                "{}",
                state,
                null,
                0,
                0,
                NOON.plusSeconds(60L * minute),
                null,
                null,
                null,
                null,
                null,
                null,
                server,
                null);
    }

    private static StoredJob with(StoredJob job, State state, @Nullable String step) {
        return new StoredJob(
                job.id(),
                job.kind(),
                job.dataset(),
                job.parameters(),
                state,
                step,
                job.done(),
                job.total(),
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
