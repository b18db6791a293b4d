package nl.kring.datasets.synthetic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;

/** Plain counts on a network, without the engine's measures. */
final class Observed {
    private static final Set<TieType> PERSONAL = EnumSet.of(TieType.KNOWS, TieType.SUPPORTS, TieType.TRUSTS);

    private static final Set<TieType> MEMBER = EnumSet.of(TieType.PARTICIPATES_IN, TieType.VOLUNTEERS_FOR);

    private final Network network;
    private final List<Set<Integer>> contacts = new ArrayList<>();
    private final List<Set<String>> organisations = new ArrayList<>();

    Observed(Network network) {
        this.network = network;
        for (int i = 0; i < network.order(); i++) {
            contacts.add(new TreeSet<>());
            organisations.add(new HashSet<>());
        }
        for (int i = 0; i < network.ties().count(); i++) {
            if (PERSONAL.contains(network.ties().type(i))) {
                contacts.get(network.ties().source(i)).add(network.ties().target(i));
                contacts.get(network.ties().target(i)).add(network.ties().source(i));
            }
            if (MEMBER.contains(network.ties().type(i))) {
                organisations
                        .get(network.ties().source(i))
                        .add(network.actor(network.ties().target(i)).id());
            }
        }
    }

    static List<Tie> ties(Network network) {
        return IntStream.range(0, network.ties().count()).mapToObj(network::tie).toList();
    }

    Actor actor(String id) {
        return network.actor(network.number(id));
    }

    /** Numbers of residents who were asked, in the buurt with this name. */
    List<Integer> asked(String buurt) {
        return residents(buurt, actor -> network.asked(network.number(actor.id())));
    }

    List<Integer> residents(String buurt, Predicate<Actor> which) {
        String code = code(buurt);
        return IntStream.range(0, network.order())
                .filter(i -> network.actor(i).kind() == Kind.RESIDENT)
                .filter(i -> network.actor(i).neighbourhoods().contains(code))
                .filter(i -> which.test(network.actor(i)))
                .boxed()
                .toList();
    }

    String code(String buurt) {
        return network.neighbourhoods().stream()
                .filter(neighbourhood -> neighbourhood.name().equals(buurt))
                .findFirst()
                .orElseThrow()
                .code();
    }

    String organisation(String name) {
        return network.actors().stream()
                .filter(actor -> name.equals(actor.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    int degree(int actor) {
        return contacts.get(actor).size();
    }

    double share(Collection<Integer> of, Predicate<Integer> which) {
        return of.stream().filter(which).count() / (double) of.size();
    }

    /** Organisations in which a resident takes part or volunteers. */
    Set<String> memberships(int resident) {
        return organisations.get(resident);
    }

    /** Triangles × 3 / connected triples, among a buurt's residents. */
    double transitivity(String buurt) {
        double closed = 0;
        double triples = 0;
        for (int ego : residents(buurt, any -> true)) {
            List<Integer> alters = List.copyOf(contacts.get(ego));
            for (int i = 0; i < alters.size(); i++) {
                for (int j = i + 1; j < alters.size(); j++) {
                    triples++;
                    closed += contacts.get(alters.get(i)).contains(alters.get(j)) ? 1 : 0;
                }
            }
        }
        return closed / triples;
    }

    /** (external − internal) / (external + internal) of the contacts of some residents. */
    double externalInternal(Collection<Integer> residents, Predicate<Integer> internal) {
        double inside = 0;
        double outside = 0;
        for (int ego : residents) {
            for (int alter : contacts.get(ego)) {
                if (internal.test(alter)) {
                    inside++;
                } else {
                    outside++;
                }
            }
        }
        return (outside - inside) / (outside + inside);
    }

    boolean is(int resident, String attribute, String value) {
        return value.equals(network.actor(resident).attribute(attribute));
    }

    boolean livesIn(int resident, String buurt) {
        return network.actor(resident).neighbourhoods().contains(code(buurt));
    }

    /** What can be reached from some actors over ties of organisations, professionals and policy, not through one actor. */
    Set<String> reached(Set<String> from, String avoided) {
        Set<String> seen = new HashSet<>(from);
        Deque<String> waiting = new ArrayDeque<>(from);
        List<Tie> ties = ties(network).stream().filter(this::governance).toList();
        while (!waiting.isEmpty()) {
            String at = Objects.requireNonNull(waiting.poll());
            for (Tie tie : ties) {
                String next =
                        tie.source().equals(at) ? tie.target() : tie.target().equals(at) ? tie.source() : at;
                if (!next.equals(avoided) && seen.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return seen;
    }

    private boolean governance(Tie tie) {
        return actor(tie.source()).kind() != Kind.RESIDENT
                && actor(tie.target()).kind() != Kind.RESIDENT;
    }
}
