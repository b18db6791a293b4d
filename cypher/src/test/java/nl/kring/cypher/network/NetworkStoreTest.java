package nl.kring.cypher.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.cypher.Where;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of the store, on an embedded and on an external database alike. */
class NetworkStoreTest {

    /** Everything that belongs to no current version. */
    private static final String REMAINS = "MATCH (n) WHERE n:Version OR n.version IS NOT NULL "
            + "WITH coalesce(n.version, n.id) AS version, count(*) AS rows "
            + "WHERE NOT EXISTS { MATCH (:Dataset)-[:CURRENT]->(:Version {id: version}) } RETURN sum(rows)";

    @ParameterizedTest
    @EnumSource
    void comesBackTheSameInTheSameOrder(Where where) {
        NetworkStore store = NetworkStore.open(where.neo4j());
        for (int seed = 0; seed < 15; seed++) {
            Network network = RandomNetworks.of(seed, 30);
            Map<String, byte[]> sealed = RandomNetworks.sealed(network);
            store.write("same '`\" " + seed % 3, network, sealed, Progress.SILENT, () -> false);
            StoredNetwork read = store.read("same '`\" " + seed % 3);
            assertThat(read.network().hash()).as("seed %d", seed).isEqualTo(network.hash());
            assertSame(read.network(), network);
            assertThat(read.sealed()).containsExactlyInAnyOrderEntriesOf(sealed);
        }
        assertThat(remains(where)).isZero();
    }

    private static void assertSame(Network read, Network written) {
        assertThat(read.provenance()).isEqualTo(written.provenance());
        assertThat(read.fieldwork()).isEqualTo(written.fieldwork());
        assertThat(read.attributes()).isEqualTo(written.attributes());
        assertThat(read.groups()).isEqualTo(written.groups());
        assertThat(read.neighbourhoods()).isEqualTo(written.neighbourhoods());
        assertThat(read.actors()).isEqualTo(written.actors());
        assertThat(read.ties().count()).isEqualTo(written.ties().count());
        for (int i = 0; i < read.ties().count(); i++) {
            assertThat(read.tie(i)).isEqualTo(written.tie(i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyNetworkIsANetwork(Where where) {
        NetworkStore store = NetworkStore.open(where.neo4j());
        Network empty = Network.builder().build();
        StoredDataset stored = store.write("empty", empty, Map.of(), Progress.SILENT, () -> false);
        assertThat(stored.actors()).isZero();
        assertThat(store.read("empty").network().hash()).isEqualTo(empty.hash());
    }

    @ParameterizedTest
    @EnumSource
    void readersSeeTheVersionBeforeUntilTheNextIsWhole(Where where) {
        NetworkStore store = NetworkStore.open(where.neo4j());
        Network before = RandomNetworks.of(1, 30);
        Network after = RandomNetworks.of(2, 60);
        StoredDataset first = store.write("switch", before, Map.of(), Progress.SILENT, () -> false);
        List<String> seen = new ArrayList<>();
        StoredDataset second = store.write(
                "switch",
                after,
                RandomNetworks.sealed(after),
                (done, total) -> seen.add(store.read("switch").network().hash()),
                () -> false);
        assertThat(seen).hasSizeGreaterThan(5).containsOnly(before.hash());
        assertThat(store.read("switch").network().hash()).isEqualTo(after.hash());
        assertThat(second.version()).isNotEqualTo(first.version());
        assertThat(store.find("switch")).contains(second);
    }

    @ParameterizedTest
    @EnumSource
    void progressEndsAtTheTotal(Where where) {
        Network network = RandomNetworks.of(3, 30);
        List<Long> done = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        NetworkStore.open(where.neo4j())
                .write(
                        "progress",
                        network,
                        RandomNetworks.sealed(network),
                        (now, total) -> {
                            done.add(now);
                            totals.add(total);
                        },
                        () -> false);
        assertThat(done).isSorted().last().isEqualTo(totals.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledWriteChangesNothingAndLeavesNothing(Where where) {
        NetworkStore store = NetworkStore.open(where.neo4j());
        StoredDataset before = store.write("cancel", RandomNetworks.of(1, 30), Map.of(), Progress.SILENT, () -> false);
        for (int batches : new int[] {0, 1, 3, 6}) {
            AtomicInteger left = new AtomicInteger(batches);
            assertThatThrownBy(() -> store.write(
                            "cancel",
                            RandomNetworks.of(2, 60),
                            Map.of(),
                            Progress.SILENT,
                            () -> left.getAndDecrement() == 0))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CANCELLED));
            assertThat(store.find("cancel")).contains(before);
            assertThat(remains(where)).isZero();
        }
    }

    /** All meet in one place, so batches that are written side by side wait for each other. */
    @ParameterizedTest
    @EnumSource
    void aNetworkOfManyBatchesIsStoredWholeOrNotAtAll(Where where) {
        NetworkStore store = NetworkStore.open(where.neo4j());
        Network network = aroundOneClub(Batches.SIZE + 1);
        AtomicInteger left = new AtomicInteger(5);
        assertThatThrownBy(() ->
                        store.write("many", network, Map.of(), Progress.SILENT, () -> left.getAndDecrement() <= 0))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CANCELLED));
        assertThat(remains(where)).isZero();

        List<Long> told = Collections.synchronizedList(new ArrayList<>());
        store.write("many", network, Map.of(), (done, total) -> told.add(done), () -> false);
        assertThat(told).isSorted().last().isEqualTo(NetworkWriter.rows(network, Map.of()));
        assertThat(store.read("many").network().hash()).isEqualTo(network.hash());
        store.delete("many");
    }

    private static Network aroundOneClub(int residents) {
        NetworkBuilder builder = Network.builder();
        builder.add(new Organisation(Profile.of("club").in("BU1"), "Club", Ring.INFORMAL));
        for (int i = 0; i < residents; i++) {
            builder.add(new Resident(Profile.of("r" + i).in("BU1")));
        }
        for (int i = 0; i < residents; i++) {
            builder.add(Tie.of("r" + i, TieType.PARTICIPATES_IN, "club"));
            builder.add(Tie.of("r" + i, TieType.KNOWS, "r" + (i + 7) % residents));
        }
        return builder.build();
    }

    @ParameterizedTest
    @EnumSource
    void openingBesideAWriteLeavesItAlone(Where where) {
        NetworkStore store = NetworkStore.open(where.neo4j());
        Network network = RandomNetworks.of(2, 60);
        store.write("beside", network, Map.of(), (done, total) -> NetworkStore.open(where.neo4j()), () -> false);
        assertThat(store.read("beside").network().hash()).isEqualTo(network.hash());
    }

    @ParameterizedTest
    @EnumSource
    void aWriterThatWasTakenForDeadFailsAndLeavesNothing(Where where) {
        NetworkStore store = NetworkStore.open(where.neo4j());
        // While actors are written, their places, and ties.
        for (double share : new double[] {0, 0.2, 0.4, 0.6}) {
            Progress sleepElevenMinutes = (done, total) -> {
                if (done >= share * total) {
                    run(
                            where,
                            "MATCH (v:Version {state: 'staging'}) SET v.heartbeat = v.heartbeat - duration('PT11M')");
                    store.clean();
                }
            };
            assertThatThrownBy(() ->
                            store.write("slept", RandomNetworks.of(2, 60), Map.of(), sleepElevenMinutes, () -> false))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.SUPERSEDED));
            assertThat(store.find("slept")).isEmpty();
            assertThat(remains(where)).isZero();
        }
    }

    /** Within a process no answer gets lost, and nothing is tried again. */
    @Test
    void aBatchIsNeverStoredTwiceOverTheWire() {
        Where where = Where.EXTERNAL;
        NetworkStore store = NetworkStore.open(where.neo4j());
        Progress answerLost =
                (done, total) -> run(where, "MATCH (v:Version {state: 'staging'}) SET v.batch = v.batch + 1");
        assertThatThrownBy(() -> store.write("twice", RandomNetworks.of(2, 60), Map.of(), answerLost, () -> false))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
        assertThat(store.find("twice")).isEmpty();
        assertThat(remains(where)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aDeletedDatasetIsGone(Where where) {
        NetworkStore store = NetworkStore.open(where.neo4j());
        Network network = RandomNetworks.of(5, 30);
        StoredDataset stored =
                store.write("delete", network, RandomNetworks.sealed(network), Progress.SILENT, () -> false);
        assertThat(store.list()).contains(stored);
        assertThat(store.delete("delete")).isTrue();
        assertThat(store.delete("delete")).isFalse();
        assertThat(store.list()).extracting(StoredDataset::name).doesNotContain("delete");
        assertThatThrownBy(() -> store.read("delete"))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_DATASET));
        assertThat(remains(where)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theGraphIsTheOneThatIsDocumented(Where where) {
        Network network = RandomNetworks.of(7, 60);
        NetworkStore store = NetworkStore.open(where.neo4j());
        long version = store.write("graph", network, RandomNetworks.sealed(network), Progress.SILENT, () -> false)
                .version();
        Neo4j neo4j = where.neo4j();
        Map<String, Object> parameters = Map.of("version", version);
        List<Object> unnamed = neo4j.read(
                tx -> tx.run("MATCH (a:Resident {version: $version}) WHERE a.name IS NOT NULL RETURN a", parameters)
                        .list(row -> row.get(0).asObject()));
        List<String> types = neo4j.read(
                tx -> tx.run("MATCH (:Actor {version: $version})-[r]->(:Actor) RETURN DISTINCT type(r)", parameters)
                        .list(row -> row.get(0).asString()));
        List<Object> tied = neo4j.read(tx -> tx.run("MATCH (i:Identity {version: $version})--(n) RETURN n", parameters)
                .list(row -> row.get(0).asObject()));
        assertThat(unnamed).isEmpty();
        assertThat(tied).isEmpty();
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, network.ties().count())
                                .mapToObj(i -> network.ties().type(i).name())
                                .distinct()
                                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theVersionHasTheWavesOfItsTies(Where where) {
        Network network = RandomNetworks.of(7, 60);
        Map<String, Long> expected = new HashMap<>();
        for (int i = 0; i < network.ties().count(); i++) {
            String wave = network.ties().wave(i);
            if (wave != null) {
                expected.merge(wave, 1L, Long::sum);
            }
        }
        NetworkStore store = NetworkStore.open(where.neo4j());
        store.write("waves", network, Map.of(), Progress.SILENT, () -> false);
        Map<String, Long> waves = new HashMap<>();
        where.neo4j()
                .read(tx -> tx.run(
                                "MATCH (:Dataset {name: 'waves'})-[:CURRENT]->()-[:HAS_WAVE]->(w:Wave) RETURN w.name, w.ties")
                        .list())
                .forEach(row -> waves.put(row.get(0).asString(), row.get(1).asLong()));
        assertThat(waves).isNotEmpty().isEqualTo(expected);
        store.delete("waves");
        assertThat(remains(where)).isZero();
    }

    private static long remains(Where where) {
        return where.neo4j().read(tx -> tx.run(REMAINS).single().get(0).asLong());
    }

    private static void run(Where where, String statement) {
        where.neo4j().write(tx -> tx.run(statement).consume());
    }
}
