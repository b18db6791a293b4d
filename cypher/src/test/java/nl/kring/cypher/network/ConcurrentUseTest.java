package nl.kring.cypher.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kring.cypher.Where;
import nl.kring.engine.model.Network;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writers and readers of one dataset at the same time. */
class ConcurrentUseTest {

    private static final int WRITES = 8;

    private final Network even = RandomNetworks.of(11, 60);
    private final Network odd = RandomNetworks.of(12, 60);

    @ParameterizedTest
    @EnumSource
    void readersAlwaysGetAllOfOneVersion(Where where) throws ExecutionException, InterruptedException {
        NetworkStore store = NetworkStore.open(where.neo4j());
        write(store, even);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(pool.submit(() -> readUntil(store, done)));
            }
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                writers.add(pool.submit(() -> writeBoth(store)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            done.set(true);
            pool.shutdownNow();
        }
        assertThat(store.list())
                .filteredOn(dataset -> dataset.name().equals("busy"))
                .hasSize(1);
    }

    private int readUntil(NetworkStore store, AtomicBoolean done) {
        int reads = 0;
        while (!done.get() || reads == 0) {
            assertThat(store.read("busy").network().hash()).isIn(even.hash(), odd.hash());
            reads++;
        }
        return reads;
    }

    private void writeBoth(NetworkStore store) {
        for (int i = 0; i < WRITES; i++) {
            write(store, i % 2 == 0 ? odd : even);
        }
    }

    private static void write(NetworkStore store, Network network) {
        store.write("busy", network, Map.of(), Progress.SILENT, () -> false);
    }
}
