package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.OpenPaths;
import nl.kring.engine.graph.OpenPaths.Role;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;

/** The pairs between whom an actor stands, by role: how many, and some of them. Time O(k² log n). */
final class BrokerReasons {
    /** So many of each role, that all together stay within what one reads. */
    private static final int EXAMPLES = Reason.MOST / Role.values().length - 1;

    private final Adjacency ties;
    private final Grouping grouping;
    private final int vertex;
    private final Map<Role, Integer> counts = new EnumMap<>(Role.class);
    private final Map<Role, List<Reason>> examples = new EnumMap<>(Role.class);

    private BrokerReasons(Adjacency ties, Grouping grouping, int vertex) {
        this.ties = ties;
        this.grouping = grouping;
        this.vertex = vertex;
    }

    /**
     * The reasons of an actor.
     *
     * @param ties of actors with a group only
     */
    static List<Reason> of(Adjacency ties, Grouping grouping, Run run, int actor) {
        if (ties.vertex(actor) < 0) {
            return List.of();
        }
        BrokerReasons reasons = new BrokerReasons(ties, grouping, ties.vertex(actor));
        List<Integer> sources = Contacts.from(ties, actor).vertices();
        List<Integer> targets = Contacts.to(ties, actor).vertices();
        for (int a : sources) {
            run.workers().check();
            for (int b : targets) {
                if (a != b && !leads(ties, a, b)) {
                    reasons.add(a, b);
                }
            }
        }
        return reasons.told();
    }

    private static boolean leads(Adjacency ties, int from, int to) {
        int place = ties.place(from, to);
        return place >= 0 && ties.out(from, place) > 0;
    }

    private void add(int a, int b) {
        Role role = OpenPaths.role(group(a), group(vertex), group(b));
        counts.merge(role, 1, Integer::sum);
        List<Reason> shown = examples.computeIfAbsent(role, fresh -> new ArrayList<>());
        // Without directions a pair in a role that is the same from its other end is one example.
        boolean again = !ties.directed() && role == OpenPaths.role(group(b), group(vertex), group(a)) && b < a;
        if (!again && shown.size() < EXAMPLES) {
            Code code = ties.directed() ? Code.BROKERS_FROM_TO : Code.BROKERS_BETWEEN;
            shown.add(Reason.count(code, 1, ties.actor(a), ties.actor(vertex), ties.actor(b))
                    .about(word(role)));
        }
    }

    private int group(int v) {
        return grouping.of(ties.actor(v));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private List<Reason> told() {
        double all = counts.values().stream().mapToInt(count -> count).sum();
        if (all == 0) {
            return List.of(Reason.count(Code.BROKERS_NOBODY, 0));
        }
        List<Reason> reasons = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Role, Integer>comparingByValue().reversed())
                .forEach(entry -> {
                    reasons.add(Reason.of(Code.BROKERS, entry.getValue(), Unit.COUNT)
                            .detail(entry.getValue() / all)
                            .about(word(entry.getKey())));
                    reasons.addAll(examples.getOrDefault(entry.getKey(), List.of()));
                });
        return reasons;
    }
}
