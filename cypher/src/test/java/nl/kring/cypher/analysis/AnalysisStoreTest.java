package nl.kring.cypher.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.cypher.Where;
import nl.kring.cypher.network.NetworkStore;
import nl.kring.cypher.network.Progress;
import nl.kring.cypher.network.RandomNetworks;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnalysisStoreTest {

    /** Analyses and findings that no reader can see. */
    private static final String REMAINS = "MATCH (n) WHERE (n:Finding OR n:Analysis) "
            + "AND NOT EXISTS { MATCH (:Dataset)-[:CURRENT]->(:Version)-[:HAS_ANALYSIS]->(:Analysis {state: 'complete'})"
            + "-[:FOUND*0..1]->(n) } "
            + "RETURN count(n)";

    @ParameterizedTest
    @EnumSource
    void comesBackTheSame(Where where) {
        for (int seed = 0; seed < 8; seed++) {
            Network network = RandomNetworks.of(seed, 40);
            long version = store(where, "analysis", network);
            AnalysisStore analyses = AnalysisStore.open(where.neo4j(), seed % 2 == 0 ? 5 + seed : Findings.MOST);
            for (Choice choice : List.of(Choice.values()[seed % 5], Choice.ALL)) {
                Results results = analyse(network, everything(network, choice));
                StoredAnalysis kept = analyses.keep(version, key(results), results);
                SameResults.assertSame(analyses.read(kept, network).orElseThrow(), results);
                assertThat(analyses.find(kept.id()).orElseThrow().key()).isEqualTo(kept.key());
                assertThat(analyses.find(version, kept.id())).contains(kept);
                assertThat(kept.key()).isEqualTo(key(results));
                assertThat(kept.dataset()).isEqualTo("analysis");
            }
        }
        assertThat(remains(where)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void undefinedInfiniteAndHostileValuesComeBack(Where where) {
        Network network = RandomNetworks.of(4, 60);
        long version = store(where, "values", network);
        Results some = analyse(network, new Request(Projection.of(Choice.ALL), Set.of("degree", "verdict"), List.of()));
        Map<Definition, Values> actors = new LinkedHashMap<>();
        some.actors().forEach((of, values) -> actors.put(of, odd(values)));
        Results odd = with(some, actors, some.ties());
        for (int most : new int[] {1, 5, Findings.MOST}) {
            AnalysisStore analyses = AnalysisStore.open(where.neo4j(), most);
            AnalysisKey key = new AnalysisKey(network.hash(), odd.request(), Approximation.NEVER, most, "0.1.0");
            StoredAnalysis kept = analyses.keep(version, key, odd);
            Results read = analyses.read(kept, network).orElseThrow();
            assertThat(read.actors().keySet()).isEqualTo(actors.keySet());
            SameResults.assertSame(with(some, read.actors(), some.ties()), odd);
        }
    }

    private static Values odd(Values values) {
        double[] numbers = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE, 1};
        String[] words = {null, "", " ", "'}) DETACH DELETE n //", "\u0000", "\uD83D\uDC69"};
        if (values instanceof Values.Numbers) {
            double[] odd = new double[values.length()];
            for (int i = 0; i < odd.length; i++) {
                odd[i] = numbers[i % numbers.length];
            }
            return new Values.Numbers(odd);
        }
        List<String> odd = new ArrayList<>();
        for (int i = 0; i < values.length(); i++) {
            odd.add(words[i % words.length]);
        }
        return new Values.Words(odd);
    }

    @ParameterizedTest
    @EnumSource
    void askedAgainItIsTheSameAndStoredOnce(Where where) throws InterruptedException, ExecutionException {
        Network network = RandomNetworks.of(2, 40);
        long version = store(where, "again", network);
        AnalysisStore analyses = AnalysisStore.open(where.neo4j());
        Results results = analyse(network, Request.everything(Projection.of(Choice.ALL)));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<StoredAnalysis>> kept = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                kept.add(pool.submit(() -> analyses.keep(version, key(results), results)));
            }
            for (Future<StoredAnalysis> one : kept) {
                assertThat(one.get()).isEqualTo(kept.get(0).get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(analyses.list("again", 10, 0)).hasSize(1);
        analyses.clean();
        assertThat(remains(where)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void listsTheNewestOfADatasetFirst(Where where) {
        Network network = RandomNetworks.of(2, 40);
        long version = store(where, "listed", network);
        AnalysisStore analyses = AnalysisStore.open(where.neo4j());
        List<StoredAnalysis> kept = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            Results results = analyse(network, new Request(Projection.of(choice), Set.of("order"), List.of()));
            kept.add(0, analyses.keep(version, key(results), results));
        }
        assertThat(analyses.list("listed", 10, 0)).isEqualTo(kept);
        assertThat(analyses.list("listed", 2, 1)).isEqualTo(kept.subList(1, 3));
        assertThat(analyses.list("none", 10, 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void goesWithItsVersion(Where where) {
        Network network = RandomNetworks.of(2, 40);
        long version = store(where, "goes", network);
        AnalysisStore analyses = AnalysisStore.open(where.neo4j(), 3);
        Results results = analyse(network, Request.everything(Projection.of(Choice.ALL)));
        StoredAnalysis kept = analyses.keep(version, key(results), results);
        assertThat(findings(where, version)).isGreaterThan(100);
        long next = store(where, "goes", network);
        assertThat(analyses.find(version, kept.id())).isEmpty();
        assertThat(analyses.read(kept, network)).isEmpty();
        assertThat(findings(where, version)).isZero();
        superseded(() -> analyses.keep(version, key(results), results));
        analyses.keep(next, key(results), results);
        NetworkStore.open(where.neo4j()).delete("goes");
        assertThat(findings(where, next)).isZero();
        assertThat(remains(where)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nobodySeesAHalfAndNothingIsLeftOfIt(Where where) {
        Network network = RandomNetworks.of(2, 300);
        long version = store(where, "half", network);
        AnalysisStore analyses = AnalysisStore.open(where.neo4j(), 2);
        Results whole = analyse(network, Request.everything(Projection.of(Choice.ALL)));
        AnalysisKey key = key(whole);
        Results interrupted = atTheTies(whole, () -> {
            assertThat(findings(where, version)).isPositive();
            assertThat(analyses.find(version, key.id())).isEmpty();
            assertThat(analyses.list("half", 10, 0)).isEmpty();
            analyses.clean();
            NetworkStore.open(where.neo4j()).delete("half");
        });
        superseded(() -> analyses.keep(version, key, interrupted));
        assertThat(findings(where, version)).isZero();
        assertThat(remains(where)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aWriterThatWasTakenForDeadFailsAndLeavesNothing(Where where) {
        Network network = RandomNetworks.of(2, 300);
        long version = store(where, "slept", network);
        AnalysisStore analyses = AnalysisStore.open(where.neo4j(), 2);
        Results whole = analyse(network, Request.everything(Projection.of(Choice.ALL)));
        Results slept = atTheTies(whole, () -> {
            where.neo4j()
                    .write(tx -> tx.run("MATCH (a:Analysis {state: 'writing'}) "
                                    + "SET a.heartbeat = a.heartbeat - duration('PT11M')")
                            .consume());
            analyses.clean();
        });
        superseded(() -> analyses.keep(version, key(whole), slept));
        assertThat(findings(where, version)).isZero();
        StoredAnalysis kept = analyses.keep(version, key(whole), whole);
        SameResults.assertSame(analyses.read(kept, network).orElseThrow(), whole);
    }

    @ParameterizedTest
    @EnumSource
    void anAnalysisWithAMeasureThatThereIsNoLongerIsNotAnswered(Where where) {
        Network network = RandomNetworks.of(2, 40);
        long version = store(where, "older", network);
        AnalysisStore analyses = AnalysisStore.open(where.neo4j());
        Results results = analyse(network, Request.everything(Projection.of(Choice.ALL)));
        StoredAnalysis kept = analyses.keep(version, key(results), results);
        where.neo4j()
                .write(tx -> tx.run(
                                "MATCH (a:Analysis {version: $version}) SET a.methods = ['gone'] + tail(a.methods)",
                                Map.of("version", version))
                        .consume());
        assertThat(analyses.find(version, kept.id())).isEmpty();
        assertThat(analyses.list("older", 10, 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anotherNetworkIsRefused(Where where) {
        Network network = RandomNetworks.of(2, 40);
        long version = store(where, "fits", network);
        AnalysisStore analyses = AnalysisStore.open(where.neo4j());
        Results results = analyse(network, Request.everything(Projection.of(Choice.ALL)));
        StoredAnalysis kept = analyses.keep(version, key(results), results);
        assertThatThrownBy(() -> analyses.read(kept, RandomNetworks.of(3, 40)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }

    private static void superseded(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.SUPERSEDED));
    }

    /** The same results, which do something when they are cut into findings for the second time: while they are stored. */
    private static Results atTheTies(Results of, Runnable work) {
        Map<Definition, Values> ties = new LinkedHashMap<>(of.ties()) {
            private static final long serialVersionUID = 1;
            private int passes;

            @Override
            public void forEach(BiConsumer<? super Definition, ? super Values> action) {
                if (++passes == 2) {
                    work.run();
                }
                super.forEach(action);
            }
        };
        return with(of, of.actors(), ties);
    }

    private static Results with(Results of, Map<Definition, Values> actors, Map<Definition, Values> ties) {
        return new Results(
                of.network(),
                of.request(),
                of.seed(),
                of.whole(),
                of.tables(),
                of.neighbourhoods(),
                actors,
                ties,
                of.graph(),
                of.groups(),
                of.methods(),
                of.warnings(),
                of.seconds());
    }

    static long store(Where where, String dataset, Network network) {
        return NetworkStore.open(where.neo4j())
                .write(dataset, network, Map.of(), Progress.SILENT, () -> false)
                .version();
    }

    static Results analyse(Network network, Request request) {
        try (Run run = Run.exact(1)) {
            return Analysis.of(network, request, run);
        }
    }

    static AnalysisKey key(Results results) {
        return new AnalysisKey(
                results.network().hash(), results.request(), Approximation.NEVER, results.seed(), "0.1.0");
    }

    private static Request everything(Network network, Choice choice) {
        List<String> groups = new ArrayList<>(network.groups());
        groups.addAll(List.of("neighbourhood", "ring", "kind"));
        return new Request(Projection.of(choice), Set.of(), groups);
    }

    private static long findings(Where where, long version) {
        return where.neo4j()
                .read(tx -> tx.run(
                                "MATCH (f:Finding) WHERE f.version = $version RETURN count(f)",
                                Map.of("version", version))
                        .single()
                        .get(0)
                        .asLong());
    }

    private static long remains(Where where) {
        return where.neo4j().read(tx -> tx.run(REMAINS).single().get(0).asLong());
    }
}
