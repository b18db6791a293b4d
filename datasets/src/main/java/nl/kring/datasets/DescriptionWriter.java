package nl.kring.datasets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kring.engine.model.Area;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Provenance;
import nl.kring.engine.model.Provenance.Accountability;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes what {@code dataset.yaml} says of a network whose files have our columns and words. */
public final class DescriptionWriter {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .build();

    private DescriptionWriter() {}

    /** The text of a {@code dataset.yaml}; reading it and the network's files gives an equal network. */
    public static String of(Network network) {
        Map<String, Object> top = new LinkedHashMap<>();
        provenance(top, network.provenance());
        put(top, "attributes", network.attributes());
        put(top, "groups", network.groups());
        fieldwork(top, network);
        Map<String, Object> places = new LinkedHashMap<>();
        network.neighbourhoods().forEach(place -> places.put(place.code(), place(place)));
        if (!places.isEmpty()) {
            top.put("neighbourhoods", places);
        }
        return new Dump(SETTINGS).dumpToString(top);
    }

    private static void provenance(Map<String, Object> top, Provenance provenance) {
        put(top, "name", provenance.name());
        put(top, "title", provenance.title());
        put(top, "source", provenance.source());
        put(top, "licence", provenance.licence());
        put(top, "date", provenance.date());
        if (provenance.synthetic()) {
            top.put("synthetic", true);
        }
        Accountability accountability = provenance.accountability();
        if (accountability != null) {
            Map<String, Object> entries = new LinkedHashMap<>();
            put(entries, "controller", accountability.controller());
            put(entries, "basis", accountability.basis());
            put(entries, "purpose", accountability.purpose());
            put(entries, "dpia", accountability.dpia());
            put(entries, "retention", accountability.retention());
            top.put("accountability", entries);
        }
    }

    private static void fieldwork(Map<String, Object> top, Network network) {
        Fieldwork fieldwork = network.fieldwork();
        top.put("collects", fieldwork.collects().stream().map(Category::word).toList());
        Map<String, Object> reporters = new LinkedHashMap<>();
        fieldwork.reporters().forEach((category, reporter) -> reporters.put(category.word(), lower(reporter)));
        if (!reporters.isEmpty()) {
            top.put("reported-by", reporters);
        }
        top.put("boundary", lower(fieldwork.boundary()));
        if (fieldwork.coverageKnown() != coverageFound(network)
                || fieldwork.smallestStrength() != smallestFound(network)) {
            Map<String, Object> fixed = new LinkedHashMap<>();
            fixed.put("coverage-known", fieldwork.coverageKnown());
            fixed.put("smallest-strength", Double.toString(fieldwork.smallestStrength()));
            top.put("fixed", fixed);
        }
    }

    private static boolean coverageFound(Network network) {
        return network.actors().stream()
                .anyMatch(actor -> actor.kind() == Kind.RESIDENT && actor.asked() != Asked.UNKNOWN);
    }

    private static double smallestFound(Network network) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < network.ties().count(); i++) {
            double known = network.ties().knownStrength(i);
            smallest = known < smallest ? known : smallest;
        }
        return smallest == Double.POSITIVE_INFINITY ? 1 : smallest;
    }

    private static Map<String, Object> place(Neighbourhood place) {
        Map<String, Object> entries = new LinkedHashMap<>();
        put(entries, "name", place.name());
        area(entries, "wijk", place.district());
        area(entries, "gemeente", place.municipality());
        return entries;
    }

    private static void area(Map<String, Object> entries, String key, @Nullable Area area) {
        if (area != null) {
            entries.put(key, area.code());
            put(entries, key + "-name", area.name());
        }
    }

    private static void put(Map<String, Object> entries, String key, @Nullable Object value) {
        if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                entries.put(key, new ArrayList<>(list));
            }
        } else if (value != null && !value.toString().isEmpty()) {
            entries.put(key, value.toString());
        }
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
