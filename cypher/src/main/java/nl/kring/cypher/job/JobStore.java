package nl.kring.cypher.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.Statements;
import nl.kring.cypher.job.StoredJob.State;
import org.jspecify.annotations.Nullable;

/**
 * Jobs in Neo4j. Each method is one transaction. Safe for use by many threads and processes. Every failure is a
 * {@link nl.kring.cypher.StoreException}.
 */
public final class JobStore {

    private final Neo4j neo4j;

    public JobStore(Neo4j neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * Creates a job or replaces the one of the same id. One that has ended stays as it ended: the first ending counts,
     * except that {@code INTERRUPTED}, which is what another server supposes, gives way to how the job really ended.
     *
     * @return the job as it stands now
     */
    public StoredJob save(StoredJob job) {
        Map<String, Object> parameters =
                Map.of("id", job.id(), "state", job.state().name(), "properties", JobProperties.of(job));
        return neo4j.write(tx -> JobProperties.job(tx.run(Statements.one("write/job/save"), parameters)
                .single()
                .get("properties")
                .asMap()));
    }

    /**
     * Records how far a job is.
     *
     * @param step what it is doing; null when not known
     * @param done of {@code total}
     * @return false, with nothing changed, when it is not running
     */
    public boolean progress(String id, @Nullable String step, long done, long total) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("step", step);
        parameters.put("done", done);
        parameters.put("total", total);
        return neo4j.write(tx ->
                !tx.run(Statements.one("write/job/progress"), parameters).list().isEmpty());
    }

    /** The job of that id; empty when there is none. */
    public Optional<StoredJob> find(String id) {
        return neo4j.read(tx -> tx.run(Statements.one("read/store/job"), Map.of("id", id)).stream()
                .map(row -> JobProperties.job(row.get("properties").asMap()))
                .findFirst());
    }

    /**
     * Jobs, the newest first.
     *
     * @param limit how many at most
     * @param offset how many of the newest are left out
     * @param state only jobs in it; null for all
     */
    public List<StoredJob> list(int limit, int offset, @Nullable State state) {
        Map<String, @Nullable Object> parameters = of(state);
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        return neo4j.read(tx -> tx.run(Statements.one("read/store/jobs"), parameters)
                .list(row -> JobProperties.job(row.get("properties").asMap())));
    }

    /** How many jobs there are in a state; in any when it is null. */
    public long count(@Nullable State state) {
        return neo4j.read(tx -> tx.run(Statements.one("read/store/job-count"), of(state))
                .single()
                .get("jobs")
                .asLong());
    }

    /**
     * Ends as {@code INTERRUPTED}, by the clock of the database, every job of another server that has not ended.
     *
     * @param server id of the server whose jobs go on
     * @return how many it ended
     */
    public int interruptOthers(String server) {
        return neo4j.write(tx -> tx.run(Statements.one("write/job/interrupt-others"), Map.of("server", server))
                .single()
                .get("interrupted")
                .asInt());
    }

    /**
     * Deletes the jobs that have ended, but the newest.
     *
     * @param keepFinished how many of them stay
     * @return how many it deleted
     */
    public int prune(int keepFinished) {
        return neo4j.write(tx -> tx.run(Statements.one("write/job/prune"), Map.of("keep", keepFinished))
                .single()
                .get("deleted")
                .asInt());
    }

    private static Map<String, @Nullable Object> of(@Nullable State state) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("state", state == null ? null : state.name());
        return parameters;
    }
}
