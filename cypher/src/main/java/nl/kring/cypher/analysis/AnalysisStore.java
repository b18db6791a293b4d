package nl.kring.cypher.analysis;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import nl.kring.cypher.StoreException;
import nl.kring.engine.Results;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;

/**
 * Results of analyses in Neo4j, each with the current version of its dataset, and gone when that is replaced. Readers see
 * whole analyses only. Safe for use by many threads and processes. Every failure is a {@link StoreException}.
 */
public final class AnalysisStore {

    /** How long a writing may show no sign of life, where other processes may be writing. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A finding is a megabyte at most. */
    private static final int DELETE_BATCH = 20;

    private static final Logger LOG = System.getLogger(AnalysisStore.class.getName());

    private final Neo4j neo4j;
    private final int most;

    private AnalysisStore(Neo4j neo4j, int most) {
        this.neo4j = neo4j;
        this.most = most;
    }

    /** Opens the store and {@linkplain #clean cleans} it. */
    public static AnalysisStore open(Neo4j neo4j) {
        return open(neo4j, Findings.MOST);
    }

    /** The same with another number of values in one finding. */
    static AnalysisStore open(Neo4j neo4j, int most) {
        AnalysisStore store = new AnalysisStore(neo4j, most);
        store.clean();
        return store;
    }

    /**
     * Keeps results. When the version has those of an equal key already, these are dropped and those stay.
     *
     * @param version id of the current version that was measured
     * @param key what the results depend on
     * @param results of the network of that version
     * @return the analysis as it is in the store
     * @throws StoreException {@code SUPERSEDED} when the version is no longer current; {@code NO_SPACE}
     */
    public StoredAnalysis keep(long version, AnalysisKey key, Results results) {
        Optional<StoredAnalysis> same = find(version, key.id());
        if (same.isPresent()) {
            return same.get();
        }
        AnalysisWriter writer = new AnalysisWriter(neo4j, version, most);
        try {
            return writer.write(key, results);
        } catch (RuntimeException e) {
            abandon(writer, e);
            throw e;
        } finally {
            cleanUnlessAway();
        }
    }

    private static void abandon(AnalysisWriter writer, RuntimeException cause) {
        try {
            writer.abandon();
        } catch (RuntimeException away) {
            cause.addSuppressed(away);
        }
    }

    /** What cannot be cleaned now is cleaned after the next analysis or at the next opening. */
    private void cleanUnlessAway() {
        try {
            clean();
        } catch (StoreException later) {
            LOG.log(Level.WARNING, "Analyses are left for the next cleaning: {0}", later.getMessage());
        }
    }

    /**
     * The newest analysis with that id, of the current version of whichever dataset.
     *
     * @return empty when there is none, or when the catalogue no longer has one of its measures
     */
    public Optional<StoredAnalysis> find(String id) {
        return all("read/store/analysis", Map.of("id", id)).stream().findFirst();
    }

    /** The analysis with that id of that version, while it is current; empty as for {@link #find(String)}. */
    public Optional<StoredAnalysis> find(long version, String id) {
        return all("read/store/analysis", Map.of("id", id)).stream()
                .filter(analysis -> analysis.version() == version)
                .findFirst();
    }

    /**
     * Analyses of the current version of a dataset, the newest first; none when there is no such dataset.
     *
     * @param limit how many at most
     * @param offset how many of the newest are left out
     */
    public List<StoredAnalysis> list(String dataset, int limit, int offset) {
        return all("read/store/analyses", Map.of("dataset", dataset)).stream()
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private List<StoredAnalysis> all(String file, Map<String, Object> parameters) {
        return neo4j
                .read(tx -> tx.run(Statements.one(file), parameters)
                        .list(row -> AnalysisProperties.stored(
                                row.get("dataset").asString(),
                                new Row(row.get("properties").asMap()))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Reads what was kept.
     *
     * @param network the network that was measured, with the hash in the key
     * @return equal to what was kept; empty when the analysis is no longer there
     * @throws StoreException {@code DAMAGED} when it does not fit the network
     */
    public Optional<Results> read(StoredAnalysis analysis, Network network) {
        return new AnalysisReader(neo4j).read(analysis, network);
    }

    /**
     * Makes values readable by Cypher: {@code measure_component_size} of an actor is its value of
     * {@code component-size}, a number or text, and absent where undefined. Replaces what was published of these measures
     * before. When it fails halfway, they count as not published, and publishing again puts them right.
     *
     * @param results of the analysis
     * @param measureIds measures of actors that were computed
     * @throws IllegalArgumentException when one was not; nothing is published then
     * @throws StoreException {@code SUPERSEDED} when the version is no longer current
     */
    public void publish(StoredAnalysis analysis, Results results, Collection<String> measureIds) {
        new Publication(neo4j, analysis.version(), measureIds).publish(analysis.id(), results);
    }

    /**
     * Removes published values from the actors of a version.
     *
     * @throws StoreException {@code SUPERSEDED} when the version is no longer current
     */
    public void unpublish(long version, Collection<String> measureIds) {
        new Publication(neo4j, version, measureIds).unpublish();
    }

    /** Which measures are published on the actors of a version: id of the analysis by id of the measure. */
    public Map<String, String> published(long version) {
        Map<String, String> published = new LinkedHashMap<>();
        neo4j.read(tx -> tx.run(Statements.one("read/store/published"), Map.of("version", version))
                        .list(row -> row.get("entry").asString()))
                .forEach(entry -> {
                    int sign = entry.indexOf('=');
                    published.put(entry.substring(0, sign), entry.substring(sign + 1));
                });
        return published;
    }

    /**
     * Deletes analyses whose writing ended before they were complete: without a sign of life for ten minutes, or since
     * before this process opened a database that it has to itself.
     */
    public void clean() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("openedAt", neo4j.openedAt());
        parameters.put("patience", PATIENCE);
        // One at a time: two that delete the same rows only wait for each other's locks.
        synchronized (neo4j) {
            neo4j.write(tx -> tx.run(Statements.one("write/analysis/condemn"), parameters)
                            .list(row -> row.get("key").asString()))
                    .forEach(this::delete);
        }
    }

    private void delete(String key) {
        Map<String, Object> batch = Map.of("key", key, "rows", DELETE_BATCH);
        for (String statement : Statements.all("write/analysis/delete")) {
            int deleted = 1;
            while (deleted > 0) {
                deleted = neo4j.write(
                        tx -> tx.run(statement, batch).single().get("deleted").asInt());
            }
        }
    }
}
