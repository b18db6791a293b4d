package nl.kring.api.analysis;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.kring.api.dataset.DatasetService;
import nl.kring.api.dataset.OpenDataset;
import nl.kring.api.product.Product;
import nl.kring.api.rest.Refusal;
import nl.kring.cypher.analysis.AnalysisKey;
import nl.kring.cypher.analysis.AnalysisStore;
import nl.kring.cypher.analysis.StoredAnalysis;
import nl.kring.engine.Estimate;
import nl.kring.engine.Results;

/**
 * Analyses of stored datasets, kept with the version that was measured: asked again, they are answered from the store.
 * Residents have pseudonyms. Safe for use by many threads.
 */
public final class AnalysisService {

    private static final int REMEMBERED = 8;

    private final DatasetService datasets;
    private final AnalysisStore store;
    private final Map<String, SoftReference<Results>> read = new LinkedHashMap<>(16, 0.75f, true);

    public AnalysisService(DatasetService datasets, AnalysisStore store) {
        this.datasets = datasets;
        this.store = store;
    }

    /** How much memory a question about a dataset is expected to need on that many threads, bytes. */
    long memory(String dataset, Question question, int threads) {
        var stored = datasets.required(dataset);
        if (question.request().projection().choice().folded()) {
            // How many ties there are between those who share something, only the network itself can tell.
            return Estimate.before(open(dataset).network(), question.request(), question.approximation(), threads)
                    .bytes();
        }
        return Estimate.of(stored.actors(), stored.ties(), question.request(), question.approximation(), threads)
                .bytes();
    }

    /**
     * What was found earlier when the same was asked of the current version.
     *
     * @throws Refusal 404 when there is no such dataset; 400 when it has no grouping of some name, or no strengths to weigh by
     */
    Optional<StoredAnalysis> kept(String dataset, Question question) {
        OpenDataset open = open(dataset);
        Set<String> groups = Question.possibleGroups(open.network());
        if (!groups.containsAll(question.groups())) {
            throw Refusal.wrong(
                    "unknown-group",
                    "The dataset cannot be compared by one of the groups.",
                    "Choose among " + String.join(", ", groups) + ".");
        }
        if (AnalysisOrder.lacksStrengths(question.request(), open.network())) {
            throw Refusal.wrong(
                    "no-strengths",
                    "No tie of the dataset has a strength or frequency to weigh by.",
                    "Ask without weighted.");
        }
        return store.find(open.dataset().version(), key(open, question).id());
    }

    /**
     * Computes what is asked and keeps it.
     *
     * @throws java.util.concurrent.CancellationException when it was cancelled; nothing is kept then
     */
    StoredAnalysis compute(String dataset, AnalysisOrder order, Question question) {
        OpenDataset open = open(dataset);
        AnalysisKey key = key(open, question);
        Optional<StoredAnalysis> kept = store.find(open.dataset().version(), key.id());
        if (kept.isPresent()) {
            return kept.get();
        }
        Results results = order.of(open.network());
        order.progress().at("keeping", 0, 0);
        StoredAnalysis stored = store.keep(open.dataset().version(), key, results);
        remember(stored, results);
        return stored;
    }

    private static AnalysisKey key(OpenDataset open, Question question) {
        return new AnalysisKey(
                open.hash(), question.request(), question.approximation(), question.seed(), Product.version());
    }

    private OpenDataset open(String dataset) {
        datasets.required(dataset);
        return datasets.pseudonymous(dataset);
    }

    /** Analyses of the current version of a dataset, or of all datasets, newest first. */
    List<StoredAnalysis> list(@org.jspecify.annotations.Nullable String dataset) {
        if (dataset != null) {
            datasets.required(dataset);
            return store.list(dataset, Integer.MAX_VALUE, 0);
        }
        return datasets.list().stream()
                .flatMap(each -> store.list(each.name(), Integer.MAX_VALUE, 0).stream())
                .toList();
    }

    /**
     * An analysis that is kept.
     *
     * @throws Refusal 404 when there is none of that id
     */
    StoredAnalysis required(String id) {
        return store.find(id).orElseThrow(AnalysisService::unknown);
    }

    /**
     * What an analysis found.
     *
     * @throws Refusal 404 when its dataset was replaced meanwhile
     */
    synchronized Results results(StoredAnalysis analysis) {
        SoftReference<Results> held = read.get(held(analysis));
        Results known = held == null ? null : held.get();
        if (known != null) {
            return known;
        }
        OpenDataset open = open(analysis.dataset());
        if (open.dataset().version() != analysis.version()) {
            throw unknown();
        }
        Results results = store.read(analysis, open.network()).orElseThrow(AnalysisService::unknown);
        remember(analysis, results);
        return results;
    }

    private synchronized void remember(StoredAnalysis analysis, Results results) {
        read.put(held(analysis), new SoftReference<>(results));
        if (read.size() > REMEMBERED) {
            read.remove(read.keySet().iterator().next());
        }
    }

    private static String held(StoredAnalysis analysis) {
        return analysis.version() + " " + analysis.id();
    }

    /**
     * Makes values of actors readable by Cypher.
     *
     * @throws Refusal 400 when the analysis has no values of actors of some measure
     */
    void publish(StoredAnalysis analysis, Set<String> measures) {
        try {
            store.publish(analysis, results(analysis), measures);
        } catch (IllegalArgumentException notComputed) {
            throw Refusal.wrong(
                    "not-computed",
                    "The analysis has no values of actors of one of the measures.",
                    "Choose among those under measures of the analysis.");
        }
    }

    /** Which of the measures that Cypher can read come from an analysis, with the property that holds them. */
    Map<String, String> published(StoredAnalysis analysis) {
        Map<String, String> properties = new TreeMap<>();
        store.published(analysis.version()).forEach((measure, from) -> {
            if (from.equals(analysis.id())) {
                properties.put(measure, "measure_" + measure.replace('-', '_'));
            }
        });
        return properties;
    }

    /** Takes those values away again. */
    void unpublish(StoredAnalysis analysis) {
        store.unpublish(analysis.version(), published(analysis).keySet());
    }

    private static Refusal unknown() {
        return Refusal.missing(
                "unknown-analysis",
                "There is no analysis of that id: its dataset may have been replaced.",
                "See /api/v1/analyses for those there are.");
    }
}
