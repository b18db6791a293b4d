package nl.kring.api.operate;

import nl.kring.api.analysis.AnalysisJobs;
import nl.kring.api.dataset.ImportJobs;
import nl.kring.api.job.JobService;
import nl.kring.api.job.Limits;
import nl.kring.cypher.job.JobStore;

/** The jobs of a server: closed before the services that they work with. */
public final class LongWork implements AutoCloseable {

    private final JobService jobs;
    private final AnalysisJobs analyses;
    private final ImportJobs imports;

    private LongWork(JobService jobs, AnalysisJobs analyses, ImportJobs imports) {
        this.jobs = jobs;
        this.analyses = analyses;
        this.imports = imports;
    }

    /** Opens it for a server that has the services to itself. */
    public static LongWork open(Services services, Settings settings) {
        return open(services, settings, Limits.ofThisMachine());
    }

    static LongWork open(Services services, Settings settings, Limits limits) {
        JobService jobs = JobService.open(new JobStore(services.neo4j()), limits);
        return new LongWork(
                jobs,
                new AnalysisJobs(services.analyses(), jobs),
                new ImportJobs(services.datasets(), jobs, Uploads.in(settings.data())));
    }

    JobService jobs() {
        return jobs;
    }

    AnalysisJobs analyses() {
        return analyses;
    }

    ImportJobs imports() {
        return imports;
    }

    /** Stops what runs. */
    @Override
    public void close() {
        jobs.close();
    }
}
