package nl.kring.cypher.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.cypher.Where;
import nl.kring.cypher.network.RandomNetworks;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.Results.OfGrouping;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables of all sizes come back as they were, and so does which form was asked for. */
class KeptTablesTest {

    private static final double[] NUMBERS = {1, Double.NaN, -0.0, Double.POSITIVE_INFINITY, Double.MIN_VALUE};
    private static final @Nullable String[] WORDS = {"a", null, "", "'}) DETACH DELETE n //", "\uD83D\uDC69"};

    @ParameterizedTest
    @EnumSource
    void tablesOfTheWholeEachNeighbourhoodAndEachGroupingComeBack(Where where) {
        Network network = RandomNetworks.of(4, 60);
        assertThat(network.neighbourhoods()).hasSizeGreaterThan(1);
        long version = AnalysisStoreTest.store(where, "tables", network);
        Results plain = AnalysisStoreTest.analyse(
                network, new Request(Projection.of(Choice.ALL), Set.of("order", "degree"), List.of("kind", "ring")));
        Results results = withTables(plain);
        for (int most : new int[] {1, 4, Findings.MOST}) {
            AnalysisStore analyses = AnalysisStore.open(where.neo4j(), most);
            StoredAnalysis kept = analyses.keep(version, key(results, most), results);
            Results read = analyses.read(kept, network).orElseThrow();
            SameResults.assertSame(read, results);
            assertThat(read.tables()).hasSize(2);
            assertThat(read.neighbourhoods().get(1).tables().values())
                    .extracting(Table::rows)
                    .containsExactly(0, 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesThatDoNotFitTheNetworkAreRefused(Where where) {
        Network network = RandomNetworks.of(4, 60);
        long version = AnalysisStoreTest.store(where, "misfit", network);
        Results results = withTables(
                AnalysisStoreTest.analyse(network, new Request(Projection.of(Choice.ALL), Set.of("order"), List.of())));
        AnalysisStore analyses = AnalysisStore.open(where.neo4j());
        StoredAnalysis kept = analyses.keep(version, key(results, 1), results);
        where.neo4j()
                .write(tx -> tx.run(
                                "MATCH (f:Finding {version: $version}) WHERE f.rows IS NOT NULL SET f.rows = f.rows + 0",
                                Map.of("version", version))
                        .consume());
        assertThatThrownBy(() -> analyses.read(kept, network))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }

    @ParameterizedTest
    @EnumSource
    void directionAndWeightsAreKeptAndWhatHasNeitherIsUndirected(Where where) {
        Network network = RandomNetworks.of(2, 40);
        long version = AnalysisStoreTest.store(where, "forms", network);
        AnalysisStore analyses = AnalysisStore.open(where.neo4j());
        Projection support = Projection.of(Choice.SUPPORT);
        for (Projection projection : List.of(
                support,
                support.directed(false),
                support.weighing(Weights.STRENGTH),
                support.directed(false).weighing(Weights.STRENGTH))) {
            Results results =
                    AnalysisStoreTest.analyse(network, new Request(projection, Set.of("order"), List.of("kind")));
            StoredAnalysis kept = analyses.keep(version, AnalysisStoreTest.key(results), results);
            assertThat(analyses.find(kept.id()).orElseThrow().key()).isEqualTo(AnalysisStoreTest.key(results));
            SameResults.assertSame(analyses.read(kept, network).orElseThrow(), results);
        }
        where.neo4j()
                .write(tx -> tx.run(
                                "MATCH (a:Analysis {version: $version}) REMOVE a.directed, a.weights",
                                Map.of("version", version))
                        .consume());
        assertThat(analyses.list("forms", 9, 0))
                .hasSize(4)
                .extracting(analysis -> analysis.key().request().projection())
                .containsOnly(support.directed(false));
    }

    private static AnalysisKey key(Results results, int most) {
        return new AnalysisKey(
                results.network().hash(), results.request(), Approximation.NEVER, results.seed(), "0.1." + most);
    }

    private static Results withTables(Results of) {
        return new Results(
                of.network(),
                of.request(),
                of.seed(),
                of.whole(),
                tables(7, 2),
                neighbourhoods(of.neighbourhoods()),
                of.actors(),
                of.ties(),
                of.graph(),
                groups(of.groups()),
                of.methods(),
                of.warnings(),
                of.seconds());
    }

    private static List<OfNeighbourhood> neighbourhoods(List<OfNeighbourhood> rows) {
        List<OfNeighbourhood> more = new ArrayList<>();
        for (OfNeighbourhood row : rows) {
            more.add(new OfNeighbourhood(
                    row.neighbourhood(), row.coverage(), row.figures(), tables(more.isEmpty() ? 3 : 0, more.size())));
        }
        return more;
    }

    private static List<OfGrouping> groups(List<OfGrouping> rows) {
        List<OfGrouping> more = new ArrayList<>();
        for (OfGrouping row : rows) {
            more.add(new OfGrouping(row.grouping(), row.counts(), row.figures(), tables(more.size(), 5)));
        }
        return more;
    }

    private static Map<Definition, Table> tables(int one, int other) {
        Map<Definition, Table> tables = new LinkedHashMap<>();
        tables.put(definition("size"), table(one));
        tables.put(definition("density"), table(other));
        return tables;
    }

    private static Definition definition(String id) {
        return Objects.requireNonNull(Catalogue.measure(id)).definition();
    }

    private static Table table(int rows) {
        double[] numbers = new double[rows];
        List<@Nullable String> words = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            numbers[row] = NUMBERS[row % NUMBERS.length];
            words.add(WORDS[row % WORDS.length]);
        }
        return new Table(List.of(
                new Table.Column("place", Unit.WORD, new Values.Words(words)),
                new Table.Column("ties", Unit.COUNT, new Values.Numbers(numbers)),
                new Table.Column(
                        "share",
                        Unit.SHARE,
                        new Values.Numbers(
                                Arrays.stream(numbers).map(n -> n / 7).toArray()))));
    }
}
