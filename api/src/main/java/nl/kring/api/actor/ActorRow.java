package nl.kring.api.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kring.api.rest.Words;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Asked;
import org.jspecify.annotations.Nullable;

/**
 * An actor in a list.
 *
 * @param id as in ties and analyses; a pseudonym for a resident
 * @param kind {@code resident}, {@code organisation}, {@code professional} or {@code policy-actor}
 * @param ring home ring: {@code residents}, {@code informal}, {@code formal} or {@code policy}
 * @param name of an organisation; null for everyone else
 * @param neighbourhoods codes
 * @param asked whether the own ties were asked; null when the dataset does not say
 * @param attributes declared attributes that have a value
 */
record ActorRow(
        String id,
        String kind,
        String ring,
        @Nullable String name,
        List<String> neighbourhoods,
        @Nullable Boolean asked,
        Map<String, String> attributes) {

    static ActorRow of(Actor actor) {
        boolean person = actor.kind() != nl.kring.engine.model.Kind.ORGANISATION;
        return new ActorRow(
                actor.id(),
                Words.of(actor.kind()),
                Words.of(actor.ring()),
                person ? null : actor.name(),
                actor.neighbourhoods(),
                actor.asked() == Asked.UNKNOWN ? null : Boolean.valueOf(actor.asked() == Asked.YES),
                actor.profile().attributes());
    }

    /** Where it stands when a list is sorted by a column; "" when there is nothing. */
    String sortedBy(String column) {
        return switch (column) {
            case "name" -> name == null ? "" : name.toLowerCase(Locale.ROOT);
            case "kind" -> kind;
            case "ring" -> ring;
            case "neighbourhood" -> String.join("|", neighbourhoods);
            default -> id;
        };
    }
}
