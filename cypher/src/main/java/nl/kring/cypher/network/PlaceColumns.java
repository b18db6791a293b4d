package nl.kring.cypher.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A batch of ties from actors to neighbourhoods, as columns. */
final class PlaceColumns {

    private final List<@Nullable Object> actor = new ArrayList<>();
    private final List<@Nullable Object> neighbourhood = new ArrayList<>();
    private final List<@Nullable Object> position = new ArrayList<>();

    void add(@Nullable String actorElement, @Nullable String neighbourhoodElement, int place) {
        actor.add(actorElement);
        neighbourhood.add(neighbourhoodElement);
        position.add((long) place);
    }

    int size() {
        return position.size();
    }

    Map<String, Object> parameters() {
        return Map.of("actor", actor, "neighbourhood", neighbourhood, "position", position);
    }
}
