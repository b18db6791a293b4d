package nl.kring.engine.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A number of threads that share out blocks of work. How work is cut into blocks never depends on the number of threads,
 * and what blocks add up to is added in their order, so results are the same to the bit on any number of threads.
 */
public final class Workers implements AutoCloseable {
    /** Milliseconds between two looks whether work was cancelled. */
    private static final int OFTEN = 20;

    private final int threads;
    private final BooleanSupplier cancelled;
    private final ExecutorService pool;
    private volatile boolean left;
    private Listener listener = (done, total) -> {};

    /** Hears how far a piece of parallel work is, from the thread that asked for it. */
    @FunctionalInterface
    public interface Listener {
        /**
         * @param done how much of it is done, 0 to {@code total}
         * @param total 1 or more
         */
        void at(int done, int total);
    }

    /** Work on the half-open range {@code from} to {@code to}. */
    @FunctionalInterface
    public interface Block {
        void run(int from, int to);
    }

    /** Work on the half-open range {@code from} to {@code to} that adds to a sum of its own. */
    @FunctionalInterface
    public interface Fold<S> {
        void run(S sum, int from, int to);
    }

    private Workers(int threads, BooleanSupplier cancelled) {
        this.threads = threads;
        this.cancelled = cancelled;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "kring-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** That many threads, 1 or more, whose work nobody cancels. */
    public static Workers of(int threads) {
        return of(threads, () -> false);
    }

    /** That many threads, 1 or more; work ends soon after {@code cancelled} says so. */
    public static Workers of(int threads, BooleanSupplier cancelled) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be 1 or more");
        }
        return new Workers(threads, cancelled);
    }

    /** A block length for that many pieces of work of which each is small: some hundred blocks, whatever the threads. */
    public static int block(int items) {
        return Math.max(256, items / 256);
    }

    /** A block length for pieces of work that are next to nothing, such as one number or a look along a row. */
    public static int largeBlock(int items) {
        return Math.max(4096, items / 256);
    }

    /** From now on this one hears how far each piece of parallel work is. */
    public void tell(Listener whom) {
        listener = whom;
    }

    /** Tells how far a piece of work is that is not shared out; from the thread that asked for it. */
    void at(int done, int total) {
        listener.at(done, total);
    }

    /** How many threads there are. */
    public int threads() {
        return threads;
    }

    /**
     * Ends the work if it was cancelled. Kernels call this every few milliseconds.
     *
     * @throws CancellationException when it was
     */
    public void check() {
        if (left || cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled");
        }
    }

    /**
     * Does work on a thread of its own and waits for it, but no longer once it was cancelled: then whoever waits goes on at once,
     * and the work, with nobody to hand its result to, ends at its next {@linkplain #check check}.
     *
     * @throws StillEnding when it was cancelled, or the thread that waits was interrupted, in the middle of something
     * @throws CancellationException when it ended because it was cancelled
     */
    public <T> T watched(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "kring-work");
        thread.setDaemon(true);
        thread.start();
        try {
            while (!ends(task)) {
                check();
            }
        } catch (CancellationException e) {
            left = true;
            throw new StillEnding(thread);
        }
        return get(task);
    }

    /** Work was cancelled and is waited for no longer, but holds its memory until it has ended. */
    public static final class StillEnding extends CancellationException {
        private static final long serialVersionUID = 1;

        private final transient Thread thread;

        StillEnding(Thread thread) {
            super("cancelled");
            this.thread = thread;
        }

        /** Waits until it has ended, mostly some milliseconds; or until the thread that waits is interrupted. */
        public void awaitEnd() {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether it is done soon. */
    private static boolean ends(Future<?> task) {
        try {
            task.get(OFTEN, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            return true;
        }
    }

    /** Does {@code items} pieces of work in blocks; each piece writes only slots of its own. */
    public void each(int items, int block, Block work) {
        reduce(items, block, () -> Boolean.TRUE, (none, from, to) -> work.run(from, to), none -> {});
    }

    /** The same with room to work in, which is as it was after every block; no more rooms are made than there are threads. */
    <T> void each(int items, int block, Spare<T> rooms, Fold<T> work) {
        each(items, block, (from, to) -> {
            T room = rooms.take();
            work.run(room, from, to);
            rooms.give(room);
        });
    }

    /**
     * Does {@code items} pieces of work in blocks, each block with a sum of its own, and hands the sums on in the order of
     * the blocks. At most twice as many sums as threads are alive at once.
     */
    public <S> void reduce(int items, int block, Supplier<S> fresh, Fold<S> work, Consumer<? super S> inOrder) {
        reduceWhile(items, block, fresh, work, sum -> {
            inOrder.accept(sum);
            return true;
        });
    }

    /**
     * The same until whoever is handed the sums wants no more: what was begun by then is thrown away.
     *
     * @param inOrder says whether it wants more
     */
    public <S> void reduceWhile(int items, int block, Supplier<S> fresh, Fold<S> work, Predicate<? super S> inOrder) {
        Deque<Future<S>> ahead = new ArrayDeque<>();
        int done = 0;
        try {
            boolean more = true;
            for (int from = 0; from < items && more; from += block) {
                if (items <= block) {
                    more = inOrder.test(alone(items, fresh, work));
                    continue;
                }
                int first = from;
                int last = Math.min(items, from + block);
                if (ahead.size() == 2 * threads) {
                    more = handOn(ahead, inOrder);
                    done = Math.min(items, done + block);
                    listener.at(done, items);
                }
                ahead.add(pool.submit(() -> {
                    check();
                    S sum = fresh.get();
                    work.run(sum, first, last);
                    return sum;
                }));
            }
            while (more && !ahead.isEmpty()) {
                more = handOn(ahead, inOrder);
            }
        } finally {
            ahead.forEach(task -> task.cancel(true));
        }
    }

    /** A single block is done at once: handing it to a thread would take longer than much of what is small. */
    private <S> S alone(int items, Supplier<S> fresh, Fold<S> work) {
        if (pool.isShutdown()) {
            throw new RejectedExecutionException("closed");
        }
        check();
        S sum = fresh.get();
        work.run(sum, 0, items);
        return sum;
    }

    /** The block that is waited for stays among those to be cancelled until it is done. */
    private static <S> boolean handOn(Deque<Future<S>> ahead, Predicate<? super S> inOrder) {
        S sum = get(ahead.element());
        ahead.remove();
        return inOrder.test(sum);
    }

    /** What waits is cancelled, so that nobody waits for it. */
    @Override
    public void close() {
        pool.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(false));
    }

    private static <S> S get(Future<S> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
