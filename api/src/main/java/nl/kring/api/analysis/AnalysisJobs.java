package nl.kring.api.analysis;

import java.util.Objects;
import nl.kring.api.job.JobService;
import nl.kring.api.job.Order;
import nl.kring.api.job.Work;
import nl.kring.api.rest.Refusal;
import nl.kring.cypher.analysis.StoredAnalysis;
import nl.kring.cypher.job.StoredJob;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Analyses as jobs. Safe for use by many threads. */
public final class AnalysisJobs {

    private static final String KIND = "analysis";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AnalysisService analyses;
    private final JobService jobs;

    public AnalysisJobs(AnalysisService analyses, JobService jobs) {
        this.analyses = analyses;
        this.jobs = jobs;
        jobs.canRemake(KIND, this::order);
    }

    /** What came of a question: an analysis that was kept, or the job that computes it. One of the two is null. */
    record Answer(@Nullable StoredAnalysis kept, @Nullable StoredJob job) {}

    /** What a job leaves. */
    private record Outcome(String analysis, String dataset) {}

    /**
     * Asks a question.
     *
     * @throws Refusal 400 when it means nothing, 404 when there is no such dataset, 422 or 503 as for jobs
     */
    Answer ask(String dataset, AnalysisBody body) {
        Question question = body.question();
        StoredAnalysis kept = analyses.kept(dataset, question).orElse(null);
        return kept == null ? new Answer(null, jobs.submit(order(dataset, body, question))) : new Answer(kept, null);
    }

    private Order order(StoredJob job) {
        AnalysisBody body = JSON.readValue(job.parameters(), AnalysisBody.class);
        return order(Objects.requireNonNull(job.dataset()), body, body.question());
    }

    private Order order(String dataset, AnalysisBody body, Question question) {
        return new Order(
                KIND,
                dataset,
                JSON.writeValueAsString(body),
                analyses.memory(dataset, question, jobs.limits().threads()),
                run -> compute(dataset, question, run));
    }

    private String compute(String dataset, Question question, Work.Run run) {
        run.at("reading", 0, 0);
        AnalysisOrder order = new AnalysisOrder(
                question.request(),
                question.approximation(),
                question.seed(),
                jobs.limits().threads(),
                run::at,
                run::isCancelled);
        StoredAnalysis found = analyses.compute(dataset, order, question);
        return JSON.writeValueAsString(new Outcome(found.id(), dataset));
    }
}
