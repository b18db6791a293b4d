package nl.kring.api.operate;

import nl.kring.api.actor.ActorService;
import nl.kring.api.analysis.AnalysisService;
import nl.kring.api.dataset.DatasetService;
import nl.kring.api.neighbourhood.NeighbourhoodService;
import nl.kring.api.query.QueryService;
import nl.kring.api.vault.Vault;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.analysis.AnalysisStore;
import nl.kring.cypher.network.NetworkStore;

/** The services of an open store, put together. */
public final class Services implements AutoCloseable {

    private final Neo4j neo4j;
    private final DatasetService datasets;
    private final NeighbourhoodService neighbourhoods;
    private final AnalysisService analyses;
    private final ActorService actors;
    private final QueryService queries;

    private Services(Neo4j neo4j, Settings settings) {
        this.neo4j = neo4j;
        this.datasets = new DatasetService(
                NetworkStore.open(neo4j), Vault.at(settings.data().resolve("vault")));
        this.neighbourhoods = new NeighbourhoodService(datasets);
        this.analyses = new AnalysisService(datasets, AnalysisStore.open(neo4j));
        this.actors = new ActorService(datasets);
        this.queries = new QueryService(neo4j);
    }

    /**
     * For a command: beside a server that runs on the data directory, else with the store to itself.
     *
     * @throws nl.kring.cypher.StoreException when the store cannot be opened
     */
    public static Services open(Settings settings) {
        Settings.ExternalNeo4j external = settings.neo4j();
        return of(external == null ? Neo4j.open(settings.data()) : connect(external), settings);
    }

    /** Whether there is a store to open; a new one would be empty. Makes nothing. */
    public static boolean exist(Settings settings) {
        return settings.neo4j() != null || Neo4j.exists(settings.data());
    }

    /**
     * Finds out early what would keep a server from opening its store.
     *
     * @throws nl.kring.cypher.StoreException when another process has it, or its disk is full
     */
    public static void requireUnused(Settings settings) {
        if (settings.neo4j() == null) {
            Neo4j.requireUnused(settings.data());
        }
    }

    /**
     * For the server, one on a data directory.
     *
     * @throws nl.kring.cypher.StoreException when the store cannot be opened
     */
    public static Services serve(Settings settings) {
        Settings.ExternalNeo4j external = settings.neo4j();
        return of(external == null ? Neo4j.serve(settings.data()) : connect(external), settings);
    }

    private static Neo4j connect(Settings.ExternalNeo4j external) {
        return Neo4j.connect(external.uri(), external.user(), external.password());
    }

    private static Services of(Neo4j neo4j, Settings settings) {
        try {
            return new Services(neo4j, settings);
        } catch (RuntimeException e) {
            neo4j.close();
            throw e;
        }
    }

    public DatasetService datasets() {
        return datasets;
    }

    public NeighbourhoodService neighbourhoods() {
        return neighbourhoods;
    }

    public AnalysisService analyses() {
        return analyses;
    }

    public ActorService actors() {
        return actors;
    }

    public QueryService queries() {
        return queries;
    }

    /** For {@link LongWork}. */
    Neo4j neo4j() {
        return neo4j;
    }

    @Override
    public void close() {
        neo4j.close();
    }
}
