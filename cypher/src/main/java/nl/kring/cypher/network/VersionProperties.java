package nl.kring.cypher.network;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Provenance;
import nl.kring.engine.model.Provenance.Accountability;
import nl.kring.engine.model.Reporter;
import org.jspecify.annotations.Nullable;

/** What a network holds beside neighbourhoods, actors and ties, as properties of its version's node and back. */
final class VersionProperties {

    private VersionProperties() {}

    static Map<String, Object> of(Network network) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("actors", network.order());
        properties.put("ties", network.ties().count());
        properties.put("neighbourhoods", network.neighbourhoods().size());
        properties.put("attributes", network.attributes());
        properties.put("groups", network.groups());
        put(properties, "newestWave", network.ties().newestWave());
        putProvenance(properties, network.provenance());
        putFieldwork(properties, network.fieldwork());
        return properties;
    }

    private static void putProvenance(Map<String, Object> properties, Provenance provenance) {
        properties.put("name", provenance.name());
        put(properties, "title", provenance.title());
        put(properties, "source", provenance.source());
        put(properties, "licence", provenance.licence());
        put(properties, "date", provenance.date());
        properties.put("synthetic", provenance.synthetic());
        Accountability accountability = provenance.accountability();
        if (accountability != null) {
            properties.put("controller", accountability.controller());
            properties.put("basis", accountability.basis());
            properties.put("purpose", accountability.purpose());
            properties.put("dpia", accountability.dpia());
            properties.put("retention", accountability.retention().toString());
        }
    }

    private static void putFieldwork(Map<String, Object> properties, Fieldwork fieldwork) {
        properties.put("collects", fieldwork.collects().stream().map(Enum::name).toList());
        List<String> reported = new ArrayList<>();
        List<String> reporters = new ArrayList<>();
        fieldwork.reporters().forEach((category, reporter) -> {
            reported.add(category.name());
            reporters.add(reporter.name());
        });
        properties.put("reportedCategories", reported);
        properties.put("reporters", reporters);
        properties.put("boundary", fieldwork.boundary().name());
        properties.put("coverageKnown", fieldwork.coverageKnown());
        properties.put("smallestStrength", fieldwork.smallestStrength());
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    /** A builder that knows all of a version but its neighbourhoods, actors and ties. */
    static NetworkBuilder builder(Properties version) {
        return Network.builder()
                .provenance(provenance(version))
                .fieldwork(fieldwork(version))
                .attributes(version.texts("attributes"))
                .groups(version.texts("groups"));
    }

    private static Provenance provenance(Properties version) {
        return new Provenance(
                version.string("name"),
                version.text("title"),
                version.text("source"),
                version.text("licence"),
                version.date("date"),
                version.isTrue("synthetic"),
                version.text("controller") == null ? null : accountability(version));
    }

    private static Accountability accountability(Properties version) {
        return new Accountability(
                version.string("controller"),
                version.string("basis"),
                version.string("purpose"),
                version.requiredDate("dpia"),
                Period.parse(version.string("retention")));
    }

    private static Fieldwork fieldwork(Properties version) {
        Set<Category> collects = EnumSet.noneOf(Category.class);
        version.texts("collects").forEach(name -> collects.add(Category.valueOf(name)));
        Map<Category, Reporter> reporters = new EnumMap<>(Category.class);
        List<String> reported = version.texts("reportedCategories");
        for (int i = 0; i < reported.size(); i++) {
            reporters.put(
                    Category.valueOf(reported.get(i)),
                    Reporter.valueOf(version.texts("reporters").get(i)));
        }
        return new Fieldwork(
                collects,
                reporters,
                Boundary.valueOf(version.string("boundary")),
                version.isTrue("coverageKnown"),
                version.number("smallestStrength"));
    }

    static StoredDataset dataset(String name, Properties version) {
        return new StoredDataset(
                name,
                version.id(),
                version.text("title"),
                version.time("since").toInstant(),
                version.whole("actors"),
                version.whole("ties"));
    }
}
