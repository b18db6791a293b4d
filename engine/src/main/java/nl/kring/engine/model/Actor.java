package nl.kring.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the donut: a person, organisation or policy actor, in one home ring. */
public sealed interface Actor permits Resident, Organisation, Professional, PolicyActor {

    /** What all actors have in common. */
    Profile profile();

    /** The sort of actor. */
    Kind kind();

    /** The home ring. */
    Ring ring();

    /** The name; null when unknown, and always for a resident. */
    @Nullable
    String name();

    /** The same actor under another id. */
    Actor withId(String id);

    /** Unique in the network. */
    default String id() {
        return profile().id();
    }

    /** Codes of the neighbourhoods where the actor lives, is located or serves. */
    default List<String> neighbourhoods() {
        return profile().neighbourhoods();
    }

    /** Whether the actor's own ties were asked for. */
    default Asked asked() {
        return profile().asked();
    }

    /** The value of a declared attribute; null when there is none. */
    default @Nullable String attribute(String name) {
        return profile().attributes().get(name);
    }
}
