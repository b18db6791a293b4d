package nl.kring.engine.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Actors, ties and how they were collected. Immutable; never holds a resident's name. Actors and ties are numbered from 0
 * in input order.
 */
public final class Network {
    private final Provenance provenance;
    private final Fieldwork fieldwork;
    private final List<String> attributes;
    private final List<String> groups;
    private final Map<String, Neighbourhood> neighbourhoods;
    private final List<Actor> actors;
    private final Map<String, Integer> numbers;
    private final Map<String, int[]> living;
    private final Ties ties;

    Network(
            Provenance provenance,
            Fieldwork fieldwork,
            List<String> attributes,
            List<String> groups,
            Map<String, Neighbourhood> neighbourhoods,
            List<Actor> actors,
            Ties ties) {
        this.provenance = provenance;
        this.fieldwork = fieldwork;
        this.attributes = attributes;
        this.groups = groups;
        this.neighbourhoods = neighbourhoods;
        this.actors = List.copyOf(actors);
        this.ties = ties;
        this.numbers = number(this.actors);
        this.living = living(this.actors);
    }

    /** A builder of an empty network. */
    public static NetworkBuilder builder() {
        return new NetworkBuilder();
    }

    /** Where the data come from. */
    public Provenance provenance() {
        return provenance;
    }

    /** How the ties were collected. */
    public Fieldwork fieldwork() {
        return fieldwork;
    }

    /** Names of the declared attributes, in the order of the dataset. */
    public List<String> attributes() {
        return attributes;
    }

    /** Names of the attributes that may be used as groups. */
    public List<String> groups() {
        return groups;
    }

    /** The neighbourhoods, in the order in which they were declared or first occur. */
    public List<Neighbourhood> neighbourhoods() {
        return List.copyOf(neighbourhoods.values());
    }

    /** The neighbourhood with this code; null when there is none. */
    public @Nullable Neighbourhood neighbourhood(String code) {
        return neighbourhoods.get(code);
    }

    /** Numbers of the actors that a neighbourhood is home to or the place of, ascending. Not to be written to. */
    public int[] living(Neighbourhood in) {
        return living.getOrDefault(in.code(), new int[0]);
    }

    /** All actors, by number. */
    public List<Actor> actors() {
        return actors;
    }

    /** How many actors there are. */
    public int order() {
        return actors.size();
    }

    /** The actor with this number. */
    public Actor actor(int number) {
        return actors.get(number);
    }

    /** The number of the actor with this id; -1 when there is none. */
    public int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** All ties, as columns. */
    public Ties ties() {
        return ties;
    }

    /** Tie {@code i} as a row. */
    public Tie tie(int i) {
        int reporter = ties.reporter(i);
        return new Tie(
                actor(ties.source(i)).id(),
                actor(ties.target(i)).id(),
                ties.type(i),
                ties.word(i),
                ties.directed(i),
                ties.strength(i),
                ties.frequency(i),
                date(ties.sinceDay(i)),
                date(ties.untilDay(i)),
                ties.wave(i),
                ties.evidence(i),
                reporter < 0 ? null : actor(reporter).id(),
                date(ties.recordedDay(i)),
                ties.weight(i));
    }

    /** Whether the actor counts as asked for own ties: yes of everyone when the dataset does not say who was asked. */
    public boolean asked(int actor) {
        return !fieldwork.coverageKnown() || actors.get(actor).asked() == Asked.YES;
    }

    /** How many of all residents were asked. */
    public Coverage coverage() {
        return coverage(IntStream.range(0, order()));
    }

    /** How many of the residents of one neighbourhood were asked. */
    public Coverage coverage(Neighbourhood of) {
        return coverage(Arrays.stream(living(of)));
    }

    private Coverage coverage(IntStream among) {
        int[] residents =
                among.filter(i -> actors.get(i).kind() == Kind.RESIDENT).toArray();
        int asked = (int) Arrays.stream(residents).filter(this::asked).count();
        return new Coverage(asked, residents.length, fieldwork.coverageKnown());
    }

    /**
     * Every ring in which each actor acts, by actor number: the home ring, stated roles, and roles that come from ties. A
     * resident who volunteers for an organisation acts in its ring; who advises a policy actor acts in ring 4.
     */
    public List<Set<Role>> roles() {
        return roles(i -> true);
    }

    /** The same, where of all ties only those that {@code counts} accepts by number give roles. */
    public List<Set<Role>> roles(IntPredicate counts) {
        List<Set<Role>> roles = new ArrayList<>(order());
        for (Actor actor : actors) {
            Set<Role> own = new LinkedHashSet<>();
            own.add(new Role(actor.ring(), null));
            actor.profile().statedRoles().stream().sorted().forEach(ring -> own.add(new Role(ring, null)));
            roles.add(own);
        }
        for (int i = 0; i < ties.count(); i++) {
            TieType type = ties.type(i);
            boolean gives = type == TieType.VOLUNTEERS_FOR || type == TieType.WORKS_FOR || type == TieType.ADVISES;
            if (gives && counts.test(i)) {
                roles.get(ties.source(i)).add(new Role(actor(ties.target(i)).ring(), type));
            }
        }
        return roles;
    }

    /**
     * The same network with other ids; the map must keep them distinct. Used to take residents' own ids out before a
     * network is stored, and to put them back.
     */
    public Network withIds(UnaryOperator<String> renaming) {
        List<Actor> renamed = new ArrayList<>(order());
        for (Actor actor : actors) {
            renamed.add(actor.withId(renaming.apply(actor.id())));
        }
        return new Network(provenance, fieldwork, attributes, groups, neighbourhoods, renamed, ties);
    }

    /**
     * SHA-256 of all that the network holds but {@linkplain Tie#weight() weights}, 64 hexadecimal digits: equal networks,
     * from whatever file or store, have equal hashes.
     */
    public String hash() {
        return NetworkHash.of(this);
    }

    private static @Nullable LocalDate date(int day) {
        return day == Ties.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    private static Map<String, int[]> living(List<Actor> actors) {
        Map<String, IntStream.Builder> found = new HashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            List<String> codes = actors.get(i).neighbourhoods();
            for (String code : codes.size() < 2 ? codes : Set.copyOf(codes)) {
                found.computeIfAbsent(code, none -> IntStream.builder()).add(i);
            }
        }
        Map<String, int[]> living = new HashMap<>();
        found.forEach((code, numbers) -> living.put(code, numbers.build().toArray()));
        return living;
    }

    private static Map<String, Integer> number(List<Actor> actors) {
        Map<String, Integer> numbers = new HashMap<>(actors.size() * 4 / 3 + 1);
        for (int i = 0; i < actors.size(); i++) {
            numbers.put(actors.get(i).id(), i);
        }
        if (numbers.size() != actors.size()) {
            throw new InvalidModelException("id-duplicate", "id", "Every actor has an id of its own.");
        }
        return numbers;
    }
}
