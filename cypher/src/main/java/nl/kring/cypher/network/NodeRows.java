package nl.kring.cypher.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Area;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;

/** The nodes of a network as property maps. */
final class NodeRows {

    private final Network network;
    private final Map<String, String> keys;

    NodeRows(Network network) {
        this.network = network;
        this.keys = AttributeKeys.byAttribute(network.attributes());
    }

    static Map<String, Object> neighbourhood(int position, Neighbourhood neighbourhood) {
        Map<String, Object> row = new HashMap<>();
        row.put("position", (long) position);
        row.put("code", neighbourhood.code());
        row.put("name", neighbourhood.name());
        putArea(row, "district", neighbourhood.district());
        putArea(row, "municipality", neighbourhood.municipality());
        return row;
    }

    private static void putArea(Map<String, Object> row, String prefix, @Nullable Area area) {
        if (area != null) {
            row.put(prefix + "Code", area.code());
            row.put(prefix, area.name());
        }
    }

    /** The waves that ties name, in the order in which they first occur, each with how many ties. */
    static List<Map<String, Object>> waves(Ties ties) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < ties.count(); i++) {
            String wave = ties.wave(i);
            if (wave != null) {
                counts.merge(wave, 1, Integer::sum);
            }
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        counts.forEach((name, count) ->
                rows.add(Map.of("position", (long) rows.size(), "name", name, "ties", count.longValue())));
        return rows;
    }

    Map<String, Object> actor(int position) {
        Actor actor = network.actor(position);
        Map<String, Object> row = new HashMap<>();
        row.put("position", (long) position);
        row.put("id", actor.id());
        row.put("ring", actor.ring().name());
        put(row, "name", actor.name());
        if (actor.asked() != Asked.UNKNOWN) {
            row.put("respondent", actor.asked() == Asked.YES);
        }
        if (!actor.profile().statedRoles().isEmpty()) {
            row.put(
                    "roles",
                    new TreeSet<>(actor.profile().statedRoles())
                            .stream().map(Enum::name).toList());
        }
        if (actor instanceof Resident resident) {
            put(row, "contactsElsewhere", resident.contactsElsewhere());
            put(row, "supportElsewhere", resident.supportElsewhere());
        }
        actor.profile().attributes().forEach((attribute, value) -> put(row, keys.get(attribute), value));
        return row;
    }

    private static void put(Map<String, Object> row, @Nullable String key, @Nullable Object value) {
        if (key != null && value != null) {
            // As the driver would have it: the database keeps small numbers apart from large ones.
            row.put(key, value instanceof Integer whole ? (Object) whole.longValue() : value);
        }
    }
}
