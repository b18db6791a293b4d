package nl.kring.api.analysis;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.api.rest.Refusal;
import nl.kring.cypher.analysis.StoredAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * An analysis that is kept.
 *
 * @param id follows from all that the results depend on: the same question of the same version has the same id
 * @param dataset name of the dataset
 * @param version its version that was measured
 * @param hash of the network that was measured
 * @param question what was asked
 * @param tables ids of the measures asked for that are tables
 * @param product version of Kring that answered
 * @param keptAt when it was stored
 */
record AnalysisFacts(
        String id,
        String dataset,
        String version,
        String hash,
        AnalysisBody question,
        List<String> tables,
        String product,
        Instant keptAt) {

    static AnalysisFacts of(StoredAnalysis analysis) {
        return new AnalysisFacts(
                analysis.id(),
                analysis.dataset(),
                Long.toString(analysis.version()),
                analysis.key().networkHash(),
                AnalysisBody.of(analysis.key()),
                TableRows.of(analysis.key().request()),
                analysis.key().product(),
                analysis.keptAt());
    }

    /** What comes of a question: the id of an analysis that was kept, or of the job that computes it. */
    record Asked(@Nullable String analysis, @Nullable String job) {}

    /** Values of an actor. */
    record ActorValues(String id, Map<String, @Nullable Object> values) {}

    /** Values of a tie: a pair of actors, however many ties join them. */
    record TieValues(String source, String target, Map<String, @Nullable Object> values) {}

    /** Figures of a neighbourhood, with how many of its residents were asked. */
    record NeighbourhoodValues(
            String neighbourhood, String name, int residents, int asked, Map<String, @Nullable Object> values) {}

    /** Figures of one value of a grouping. */
    record GroupValues(
            String group, String value, int n, int internal, int external, Map<String, @Nullable Object> values) {}

    /** A row of a table: of the whole network, a neighbourhood or a grouping. */
    record TableRow(
            @Nullable String neighbourhood, @Nullable String group, Map<String, @Nullable Object> values) {}

    /** Measures of actors that Cypher can read, with the property of the actor that holds each. */
    record Published(Map<String, String> properties) {}

    /** Measures of actors that Cypher is to read. */
    record Publish(@Nullable List<@Nullable String> measures) {

        /**
         * Ids of the measures.
         *
         * @throws Refusal 400 when there are none
         */
        Set<String> ids() {
            Set<String> ids = new LinkedHashSet<>();
            if (measures != null) {
                measures.forEach(id -> ids.add(id == null ? "" : id));
            }
            if (ids.isEmpty()) {
                throw Refusal.wrong(
                        "no-measures", "The body names no measures.", "Send {\"measures\": [\"degree\"]}, say.");
            }
            return ids;
        }
    }
}
