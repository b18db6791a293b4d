package nl.kring.api.dataset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.api.rest.Words;
import nl.kring.cypher.network.StoredDataset;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A dataset for programs.
 *
 * @param name unique in the store
 * @param version its current version
 * @param hash of all that the version holds, but for who residents are
 * @param title full title; null when not stated
 * @param source where it comes from; null when not stated
 * @param licence null when not stated
 * @param date of collection; null when not stated
 * @param synthetic whether no person in it exists
 * @param since when the version became current
 * @param actors how many, by kind
 * @param ties how many, by type
 * @param coverage of how many residents the ties were asked
 * @param boundary {@code local} when people could name only people of the area, else {@code open}
 * @param collects categories of ties that were asked for
 * @param attributes what is known of actors
 * @param groups attributes by which they can be compared
 * @param neighbourhoods how many
 */
record DatasetFacts(
        String name,
        String version,
        String hash,
        @Nullable String title,
        @Nullable String source,
        @Nullable String licence,
        @Nullable LocalDate date,
        boolean synthetic,
        Instant since,
        Map<String, Integer> actors,
        Map<String, Integer> ties,
        Coverage coverage,
        String boundary,
        List<String> collects,
        List<String> attributes,
        List<String> groups,
        int neighbourhoods) {

    /** Of how many residents the own ties were asked; everyone counts as asked when it is not known. */
    record Coverage(int asked, int residents, boolean known) {}

    /** A dataset in a list. */
    record Line(String name, String version, @Nullable String title, Instant since, int actors, int ties) {

        static Line of(StoredDataset dataset) {
            return new Line(
                    dataset.name(),
                    Long.toString(dataset.version()),
                    dataset.title(),
                    dataset.since(),
                    dataset.actors(),
                    dataset.ties());
        }
    }

    /** A version of a dataset; an earlier one is deleted when its successor is in place. */
    record Version(String version, String state, Instant since, int actors, int ties) {}

    static DatasetFacts of(OpenDataset open) {
        StoredDataset stored = open.dataset();
        Network network = open.network();
        Provenance provenance = network.provenance();
        Fieldwork fieldwork = network.fieldwork();
        nl.kring.engine.model.Coverage coverage = network.coverage();
        return new DatasetFacts(
                stored.name(),
                Long.toString(stored.version()),
                open.hash(),
                provenance.title(),
                provenance.source(),
                provenance.licence(),
                provenance.date(),
                provenance.synthetic(),
                stored.since(),
                actors(network),
                ties(network),
                new Coverage(coverage.asked(), coverage.residents(), coverage.known()),
                Words.of(fieldwork.boundary()),
                fieldwork.collects().stream().map(Words::of).toList(),
                network.attributes(),
                network.groups(),
                network.neighbourhoods().size());
    }

    private static Map<String, Integer> actors(Network network) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        network.actors().forEach(actor -> counts.merge(Words.of(actor.kind()), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> ties(Network network) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < network.ties().count(); i++) {
            counts.merge(network.ties().type(i).name(), 1, Integer::sum);
        }
        return counts;
    }
}
