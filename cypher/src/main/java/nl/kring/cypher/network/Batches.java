package nl.kring.cypher.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kring.engine.graph.Workers;

/**
 * Work in batches by some threads, which end with the last batch. None of them is ever interrupted, since that would close
 * files of a database in this process; after a failure those under way are waited for, and no other begins.
 */
final class Batches {

    /** Small enough that what a transaction holds stays near the processor: 2,000 take a tenth less work than 25,000. */
    static final int SIZE = 3_000;

    private final Workers.Block work;
    private final AtomicBoolean failed = new AtomicBoolean();

    private Batches(Workers.Block work) {
        this.work = work;
    }

    /** Does {@code count} pieces of work, one batch after another or, with several threads, side by side. */
    static void each(int threads, int count, Workers.Block work) {
        Batches batches = new Batches(work);
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "kring-writer");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int from = 0; from < count; from += SIZE) {
                int first = from;
                all.add(CompletableFuture.runAsync(() -> batches.run(first, Math.min(count, first + SIZE)), pool));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            pool.shutdown();
        }
    }

    private void run(int from, int to) {
        if (failed.get()) {
            return;
        }
        try {
            work.run(from, to);
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }
}
