package nl.kring.engine.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;

/** Actors by the value of an attribute, their neighbourhood, home ring or kind. Who has no value is in no group. */
public final class Grouping {
    private final String name;
    private final List<String> values;
    private final int[] groupOf;

    private Grouping(String name, List<String> values, int[] groupOf) {
        this.name = name;
        this.values = List.copyOf(values);
        this.groupOf = groupOf;
    }

    /**
     * The grouping of that name.
     *
     * @param name a declared group of the network, {@code neighbourhood} (of several the first), {@code ring} or
     *     {@code kind}
     * @throws IllegalArgumentException when the network has no such grouping
     */
    public static Grouping of(Network network, String name) {
        if (!NetworkBuilder.BUILT_IN_GROUPS.contains(name) && !network.groups().contains(name)) {
            Set<String> known = new LinkedHashSet<>(NetworkBuilder.BUILT_IN_GROUPS);
            known.addAll(network.groups());
            throw new IllegalArgumentException("no group \"" + name
                    + "\": declare it under groups in dataset.yaml, or use one of " + String.join(", ", known));
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<String> values = new ArrayList<>();
        int[] groupOf = new int[network.order()];
        for (int i = 0; i < network.order(); i++) {
            String value = value(network.actor(i), name);
            groupOf[i] = value == null
                    ? -1
                    : numbers.computeIfAbsent(value, fresh -> {
                        values.add(fresh);
                        return values.size() - 1;
                    });
        }
        return new Grouping(name, values, groupOf);
    }

    private static @Nullable String value(Actor actor, String name) {
        return switch (name) {
            case "neighbourhood" ->
                actor.neighbourhoods().isEmpty() ? null : actor.neighbourhoods().get(0);
            case "ring" -> Integer.toString(actor.ring().number());
            case "kind" -> actor.kind().name().toLowerCase(Locale.ROOT);
            default -> actor.attribute(name);
        };
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its values, in the order in which they first occur. */
    public List<String> values() {
        return values;
    }

    /** The word for a value in reasons: of a ring its name, else the value itself. */
    public String nameOf(int value) {
        String own = values.get(value);
        return name.equals("ring") ? Ring.values()[Integer.parseInt(own) - 1].name() : own;
    }

    /** Number of the value of an actor; -1 when it has none. */
    public int of(int actor) {
        return groupOf[actor];
    }

    /** How many actors have the value of that number. */
    public int size(int value) {
        int size = 0;
        for (int group : groupOf) {
            size += group == value ? 1 : 0;
        }
        return size;
    }
}
