package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void everyPieceOfWorkIsDoneOnce(int threads) {
        try (Workers workers = Workers.of(threads)) {
            for (int items : new int[] {0, 1, 6, 7, 8, 1_000}) {
                AtomicIntegerArray done = new AtomicIntegerArray(items + 1);
                workers.each(items, 7, (from, to) -> {
                    for (int i = from; i < to; i++) {
                        done.incrementAndGet(i);
                    }
                });
                for (int i = 0; i < items; i++) {
                    assertThat(done.get(i)).isEqualTo(1);
                }
                assertThat(done.get(items)).isZero();
            }
            assertThat(workers.threads()).isEqualTo(threads);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void sumsAreHandedOnInTheOrderOfTheirBlocks(int threads) {
        List<Integer> handedOn = new ArrayList<>();
        try (Workers workers = Workers.of(threads)) {
            workers.<List<Integer>>reduce(
                    1_000,
                    3,
                    ArrayList::new,
                    (sum, from, to) -> IntStream.range(from, to).forEach(sum::add),
                    handedOn::addAll);
        }
        assertThat(handedOn).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void sumsAreHandedOnUntilThereAreEnough(int threads) {
        List<Integer> handedOn = new ArrayList<>();
        AtomicInteger begun = new AtomicInteger();
        try (Workers workers = Workers.of(threads)) {
            for (int enough : new int[] {1, 20, 999, 1_000, 2_000}) {
                handedOn.clear();
                begun.set(0);
                workers.reduceWhile(
                        1_000,
                        1,
                        begun::incrementAndGet,
                        (sum, from, to) -> {},
                        sum -> handedOn.add(sum) && handedOn.size() < enough);

                assertThat(handedOn).hasSize(Math.min(enough, 1_000));
                assertThat(begun.get()).isBetween(handedOn.size(), enough + 2 * threads + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void atMostTwiceAsManySumsAsThreadsAreAlive(int threads) {
        AtomicInteger alive = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (Workers workers = Workers.of(threads)) {
            workers.reduce(
                    1_000,
                    1,
                    () -> most.accumulateAndGet(alive.incrementAndGet(), Math::max),
                    (sum, from, to) -> {},
                    sum -> alive.decrementAndGet());
        }
        assertThat(most.get()).isBetween(1, 2 * threads);
        assertThat(alive.get()).isZero();
    }

    @Test
    void blocksDoNotDependOnThreads() {
        assertThat(Workers.block(0)).isEqualTo(256);
        assertThat(Workers.block(65_536)).isEqualTo(256);
        assertThat(Workers.block(1_000_000)).isEqualTo(3_906);
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThatIllegalArgumentException().isThrownBy(() -> Workers.of(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void cancellationEndsTheWork(int threads) {
        AtomicInteger blocks = new AtomicInteger();
        try (Workers workers = Workers.of(threads, () -> blocks.get() >= 5)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> workers.each(100_000, 1, (from, to) -> blocks.incrementAndGet()));
            assertThatExceptionOfType(CancellationException.class).isThrownBy(workers::check);
        }
        assertThat(blocks.get()).isBetween(5, 5 + threads);
    }

    @Test
    void workThatIsNotCancelledGoesOn() {
        try (Workers workers = Workers.of(1)) {
            workers.check();
            assertThat(workers.threads()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void exceptionsComeOutAsTheyWereThrown(int threads) {
        RuntimeException exception = new IllegalStateException("block");
        Error error = new AssertionError("block");
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = Workers.of(threads)) {
            assertThatThrownBy(() -> workers.each(100, 1, (from, to) -> {
                        if (from == 50) {
                            throw exception;
                        }
                    }))
                    .isSameAs(exception);
            assertThatThrownBy(() -> workers.each(100, 1, (from, to) -> {
                        throw error;
                    }))
                    .isSameAs(error);
            Supplier<Object> fresh = () -> {
                throw exception;
            };
            assertThatThrownBy(() -> workers.reduce(1, 1, fresh, (sum, from, to) -> {}, sum -> {}))
                    .isSameAs(exception);
            assertThatThrownBy(() -> workers.reduce(100, 1, Object::new, (sum, from, to) -> {}, sum -> {
                        throw exception;
                    }))
                    .isSameAs(exception);
            workers.each(100, 1, (from, to) -> done.incrementAndGet());
        }
        assertThat(done.get()).isEqualTo(100);
    }

    @Test
    void whoIsInterruptedWhileWaitingIsToldSoAndStaysInterrupted() {
        AtomicBoolean ended = new AtomicBoolean();
        try (Workers workers = Workers.of(1)) {
            Thread waiting = Thread.currentThread();
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> workers.each(10, 1, (from, to) -> {
                        waiting.interrupt();
                        while (!Thread.currentThread().isInterrupted()) {
                            Thread.onSpinWait();
                        }
                        ended.set(true);
                    }));
            assertThat(Thread.interrupted()).isTrue();
            // Two blocks go to the one thread, behind the one that was interrupted; a single one would not.
            workers.each(2, 1, (from, to) -> {});
        }
        assertThat(ended).isTrue();
    }

    @Test
    void workThatIsWatchedGivesWhatItGivesAndThrowsWhatItThrows() {
        RuntimeException exception = new IllegalStateException("work");
        Error error = new AssertionError("work");
        try (Workers workers = Workers.of(1)) {
            assertThat(workers.<Thread>watched(Thread::currentThread)).isNotSameAs(Thread.currentThread());
            assertThatThrownBy(() -> workers.watched(() -> {
                        throw exception;
                    }))
                    .isSameAs(exception);
            assertThatThrownBy(() -> workers.watched(() -> {
                        throw error;
                    }))
                    .isSameAs(error);
            workers.check();
        }
    }

    /** The work looks at nothing but a latch, which opens only when whoever cancelled it has gone on. */
    @Test
    void nobodyWaitsForCancelledWorkThatDoesNotLookAndItEndsWhenItDoes() throws InterruptedException {
        AtomicBoolean cancelled = new AtomicBoolean();
        CountDownLatch gone = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (Workers workers = Workers.of(1, cancelled::get)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> workers.watched(() -> {
                        cancelled.set(true);
                        await(gone);
                        cancelled.set(false);
                        try {
                            workers.check();
                        } catch (CancellationException e) {
                            ended.countDown();
                        }
                        return null;
                    }));
        }
        gone.countDown();

        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
    }

    /** The second block waits behind the first, on one thread, when all is cancelled and closed: nobody goes on waiting for it. */
    @Test
    void cancelledWorkThatWaitsForABlockThatIsNeverDoneEndsToo() {
        AtomicBoolean cancelled = new AtomicBoolean();
        CountDownLatch gone = new CountDownLatch(1);
        AtomicReference<Workers.StillEnding> ending = new AtomicReference<>();
        try (Workers workers = Workers.of(1, cancelled::get)) {
            assertThatExceptionOfType(Workers.StillEnding.class)
                    .isThrownBy(() -> workers.watched(() -> {
                        workers.each(2, 1, (from, to) -> {
                            cancelled.set(true);
                            awaitEvenInterrupted(gone);
                        });
                        return null;
                    }))
                    .satisfies(ending::set);
        }
        gone.countDown();

        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> Objects.requireNonNull(ending.get()).awaitEnd());
    }

    private static void awaitEvenInterrupted(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whoIsInterruptedWaitsNoLongerForWorkThatIsWatched() {
        CountDownLatch gone = new CountDownLatch(1);
        Thread waiting = Thread.currentThread();
        try (Workers workers = Workers.of(1)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> workers.watched(() -> {
                        waiting.interrupt();
                        await(gone);
                        return null;
                    }));
        }
        gone.countDown();

        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void afterTheEndNoWorkIsTaken() {
        Workers workers = Workers.of(1);
        workers.close();
        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> workers.each(1, 1, (from, to) -> {}));
    }
}
