package nl.kring.cypher.analysis;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.engine.Results;
import org.neo4j.driver.Record;

/** One writing of an analysis, in transactions of a few megabytes; nobody sees it until it is complete. */
final class AnalysisWriter {

    private static final int BATCH_BYTES = 4 << 20;
    private static final int BATCH_ROWS = 1_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Neo4j neo4j;
    private final long version;
    private final int most;
    private final String key;
    private List<Map<String, Object>> batch = new ArrayList<>();
    private int bytes;

    /** @param most values in one finding */
    AnalysisWriter(Neo4j neo4j, long version, int most) {
        this.neo4j = neo4j;
        this.version = version;
        this.most = most;
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        this.key = HexFormat.of().formatHex(random);
    }

    StoredAnalysis write(AnalysisKey of, Results results) {
        neo4j.requireSpace();
        int findings = Findings.each(results, most, (row, size) -> {});
        single("write/analysis/begin", Map.of("properties", AnalysisProperties.of(of, results, findings)));
        Findings.each(results, most, this::add);
        flush();
        Record kept = single("write/analysis/complete", Map.of());
        Optional<StoredAnalysis> stored = AnalysisProperties.stored(
                kept.get("dataset").asString(), new Row(kept.get("properties").asMap()));
        return stored.orElseThrow(() -> new IllegalArgumentException("results of a measure that there is not"));
    }

    private void add(Map<String, Object> row, int size) {
        batch.add(row);
        bytes += size;
        if (bytes >= BATCH_BYTES || batch.size() == BATCH_ROWS) {
            flush();
        }
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        neo4j.requireSpace();
        Record stored = single("write/analysis/findings", Map.of("rows", batch));
        if (stored.get("stored").asInt() != batch.size()) {
            throw superseded();
        }
        batch = new ArrayList<>();
        bytes = 0;
    }

    /** Gives the writing up; its rows are deleted by the next cleaning. */
    void abandon() {
        neo4j.write(tx -> tx.run(Statements.one("write/analysis/abandon"), Map.of("key", key))
                .consume());
    }

    private Record single(String file, Map<String, ?> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("version", version);
        parameters.put("key", key);
        return neo4j.write(tx -> tx.run(Statements.one(file), parameters).list()).stream()
                .findFirst()
                .orElseThrow(AnalysisWriter::superseded);
    }

    private static StoreException superseded() {
        return new StoreException(
                Reason.SUPERSEDED,
                "The dataset was replaced or deleted while its analysis was stored.",
                "Analyse the dataset as it is now.");
    }
}
