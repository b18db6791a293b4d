package nl.kring.cypher.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Results;
import nl.kring.engine.measure.Level;
import nl.kring.engine.model.Network;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/** Reads what an analysis found: arrays straight from the database when it runs in this process, else over Bolt. */
record AnalysisReader(Neo4j neo4j) {

    /** Empty when it was deleted, before or meanwhile. */
    Optional<Results> read(StoredAnalysis analysis, Network network) {
        Map<String, Object> parameters = Map.of("version", analysis.version(), "id", analysis.id());
        List<Row> found = neo4j.read(tx -> tx.run(Statements.one("read/store/analysis-of-version"), parameters)
                .list(row -> new Row(row.get("properties").asMap())));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Row row = found.get(0);
        ResultsAssembly assembly = new ResultsAssembly(analysis, network, needsTies(row));
        Map<String, Object> key = Map.of("key", row.string("key"));
        GraphDatabaseService graph = neo4j.graph();
        if (graph == null) {
            overBolt(key, assembly::take);
        } else {
            inProcess(graph, key, assembly::take);
        }
        return assembly.findings() == row.whole("findings") ? Optional.of(assembly.finish(row)) : Optional.empty();
    }

    private static boolean needsTies(Row row) {
        return !row.texts("groups").isEmpty()
                || row.texts("methods").stream()
                        .map(Catalogue::measure)
                        .anyMatch(measure ->
                                measure != null && measure.definition().level() == Level.TIE);
    }

    private void overBolt(Map<String, Object> key, Consumer<Row> sink) {
        neo4j.read(tx -> {
            tx.run(Statements.one("read/store/findings"), key)
                    .forEachRemaining(
                            row -> sink.accept(new Row(row.get("properties").asMap())));
            return key;
        });
    }

    private static void inProcess(GraphDatabaseService graph, Map<String, Object> key, Consumer<Row> sink) {
        try (Transaction tx = graph.beginTx();
                ResourceIterator<Map<String, Object>> rows =
                        tx.execute(Statements.one("read/store/findings"), key).columnAs("properties")) {
            rows.forEachRemaining(row -> sink.accept(new Row(row)));
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreException(
                    Reason.FAILED, "The database could not be read.", "See the log for the cause, then try again.", e);
        }
    }
}
