package nl.kring.engine.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Network}. Actors are added before the ties that join them. What cannot be true is refused at once with
 * an {@link InvalidModelException}, and the builder stays as it was.
 */
public final class NetworkBuilder {
    /** Groupings that every network has, beside its declared attributes. */
    public static final List<String> BUILT_IN_GROUPS = List.of("neighbourhood", "ring", "kind");

    private Provenance provenance = Provenance.of("unnamed");
    private final Set<String> attributes = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final Map<String, Neighbourhood> neighbourhoods = new LinkedHashMap<>();
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Ties.Builder ties = new Ties.Builder();
    private final Set<Category> occurring = EnumSet.noneOf(Category.class);
    private @Nullable Set<Category> collects;
    private Map<Category, Reporter> reporters = Map.of();
    private Boundary boundary = Boundary.LOCAL;
    private boolean coverageKnown;
    private @Nullable Fieldwork fixed;

    NetworkBuilder() {}

    /** Where the data come from. */
    public NetworkBuilder provenance(Provenance value) {
        provenance = value;
        return this;
    }

    /** Declares attributes; an actor can have no others. */
    public NetworkBuilder attributes(Collection<String> names) {
        attributes.addAll(names);
        return this;
    }

    /** Declares attributes that may be used as groups; they are attributes too. */
    public NetworkBuilder groups(Collection<String> names) {
        for (String name : names) {
            if (!BUILT_IN_GROUPS.contains(name)) {
                attributes.add(name);
                groups.add(name);
            }
        }
        return this;
    }

    /** Declares a neighbourhood; one that is only named by actors is made from its code. */
    public NetworkBuilder add(Neighbourhood neighbourhood) {
        neighbourhoods.put(neighbourhood.code(), neighbourhood);
        return this;
    }

    /** Says which categories of ties were asked for. When never said: those that occur. */
    public NetworkBuilder collects(Set<Category> categories) {
        collects = Set.copyOf(categories);
        return this;
    }

    /** Says who can report ties of a category. When never said: either end. */
    public NetworkBuilder reporters(Map<Category, Reporter> byCategory) {
        reporters = Map.copyOf(byCategory);
        return this;
    }

    /** Says whom people could name. When never said: only people of the area. */
    public NetworkBuilder boundary(Boundary value) {
        boundary = value;
        return this;
    }

    /** Takes how ties were collected as it was fixed before, whatever the actors and ties are. */
    public NetworkBuilder fieldwork(Fieldwork value) {
        fixed = value;
        return this;
    }

    /**
     * Adds an actor.
     *
     * @throws InvalidModelException when the id is taken or an attribute is not declared
     */
    public NetworkBuilder add(Actor actor) {
        if (numbers.containsKey(actor.id())) {
            throw new InvalidModelException("id-duplicate", "id", "Every actor has an id of its own.");
        }
        if (!attributes.containsAll(actor.profile().attributes().keySet())) {
            throw new InvalidModelException(
                    "attribute-undeclared", "attributes", "Declare the attribute, or leave it out.");
        }
        List<Neighbourhood> named =
                actor.neighbourhoods().stream().map(Neighbourhood::of).toList();
        named.forEach(place -> neighbourhoods.putIfAbsent(place.code(), place));
        numbers.put(actor.id(), actors.size());
        actors.add(actor);
        coverageKnown |= actor.kind() == Kind.RESIDENT && actor.asked() != Asked.UNKNOWN;
        return this;
    }

    /**
     * Adds a tie between two actors that were added before.
     *
     * @throws InvalidModelException when an end or the reporter is unknown, or the type cannot join these kinds
     */
    public NetworkBuilder add(Tie tie) {
        int source = number(tie.source(), "source");
        int target = number(tie.target(), "target");
        int reporter = tie.reportedBy() == null ? -1 : number(tie.reportedBy(), "reportedBy");
        tie.type().require(actors.get(source).kind(), actors.get(target).kind());
        ties.add(source, target, reporter, tie);
        occurring.add(tie.type().category());
        return this;
    }

    /** The kind of an actor that was added; null when there is no such actor. */
    public @Nullable Kind kind(String id) {
        Integer number = numbers.get(id);
        return number == null ? null : actors.get(number).kind();
    }

    /** The network of all that was added. */
    public Network build() {
        return new Network(
                provenance,
                fixed == null ? fieldwork() : fixed,
                List.copyOf(attributes),
                List.copyOf(groups),
                new LinkedHashMap<>(neighbourhoods),
                actors,
                ties.build());
    }

    private Fieldwork fieldwork() {
        double smallest = ties.smallestStrength();
        return new Fieldwork(
                collects == null ? occurring : collects,
                reporters,
                boundary,
                coverageKnown,
                Double.isNaN(smallest) ? 1 : smallest);
    }

    private int number(String id, String field) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new InvalidModelException("actor-unknown", field, "No actor has this id: add it to the actors.");
        }
        return number;
    }
}
