package nl.kring.engine.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Workers;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations have which function (attribute {@code functions}, several separated by |), and how many residents
 * asked are near one. Counted once for the whole and for every neighbourhood. Time O(n + m) a function, plus for each
 * resident the places within 800 m; memory O(n + m).
 */
final class Functions {
    private final Network network;
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final List<String> names;
    private final int[][] ofActor;
    private final int[] asked;
    private final int[] located;
    private final int[][] twoSteps;
    private final int[][] nearby;
    private final boolean[] anyLocated;

    private Functions(Network network) {
        this.network = network;
        Map<String, List<Integer>> having = having(network);
        this.names = List.copyOf(having.keySet());
        this.ofActor = new int[network.order()][];
        for (int function = 0; function < names.size(); function++) {
            for (int actor : having.getOrDefault(names.get(function), List.of())) {
                ofActor[actor] = append(ofActor[actor], function);
            }
        }
        for (Neighbourhood neighbourhood : network.neighbourhoods()) {
            placeOf.put(neighbourhood.code(), placeOf.size() + 1);
        }
        int views = placeOf.size() + 1;
        this.asked = new int[views];
        this.located = new int[views];
        this.twoSteps = new int[names.size()][views];
        this.nearby = new int[names.size()][views];
        this.anyLocated = new boolean[names.size()];
    }

    /** Those of the whole network behind a view, found once. */
    static Functions of(View view, Run run) {
        View whole = view.whole();
        return whole.once(Functions.class, () -> {
            Functions functions = new Functions(whole.network());
            functions.count(whole.ties(Choice.DONUT), having(whole.network()), run);
            functions.locate(run.workers());
            return functions;
        });
    }

    /** The organisations with each function, in the order of its name. */
    private static Map<String, List<Integer>> having(Network network) {
        Map<String, List<Integer>> having = new TreeMap<>();
        for (int actor = 0; actor < network.order(); actor++) {
            String text = network.actor(actor).attribute("functions");
            if (text != null && network.actor(actor).kind() == Kind.ORGANISATION) {
                Set<String> own = new LinkedHashSet<>();
                for (String name : text.split("\\|", -1)) {
                    own.add(name.strip());
                }
                own.remove("");
                for (String name : own) {
                    having.computeIfAbsent(name, fresh -> new ArrayList<>()).add(actor);
                }
            }
        }
        return having;
    }

    private static int[] append(int @Nullable [] numbers, int number) {
        int[] more = numbers == null ? new int[1] : Arrays.copyOf(numbers, numbers.length + 1);
        more[more.length - 1] = number;
        return more;
    }

    private boolean asked(int actor) {
        return network.actor(actor).kind() == Kind.RESIDENT && network.asked(actor);
    }

    /** Counts a resident in the whole and in the neighbourhood. */
    private void add(int[] counts, int resident) {
        counts[0]++;
        List<String> home = network.actor(resident).neighbourhoods();
        if (!home.isEmpty()) {
            counts[placeOf.getOrDefault(home.get(0), 0)]++;
        }
    }

    private void count(Adjacency donut, Map<String, List<Integer>> having, Run run) {
        int[] vertexOf = new int[network.order()];
        for (int v = 0; v < donut.order(); v++) {
            vertexOf[donut.actor(v)] = v;
            if (asked(donut.actor(v))) {
                add(asked, donut.actor(v));
            }
        }
        int[] seen = new int[donut.order()];
        for (int function = 0; function < names.size(); function++) {
            run.workers().check();
            int[] found = having.getOrDefault(names.get(function), List.of()).stream()
                    .mapToInt(actor -> vertexOf[actor])
                    .toArray();
            for (int step = 0; step < 2; step++) {
                found = beside(donut, found, seen, function + 1);
                for (int v : found) {
                    if (asked(donut.actor(v))) {
                        add(twoSteps[function], donut.actor(v));
                    }
                }
            }
        }
    }

    /** The neighbours of some vertices that were not seen before. */
    private static int[] beside(Adjacency ties, int[] from, int[] seen, int stamp) {
        int[] found = new int[16];
        int count = 0;
        for (int v : from) {
            seen[v] = stamp;
        }
        for (int v : from) {
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                int w = ties.neighbour(p);
                if (seen[w] != stamp) {
                    seen[w] = stamp;
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = w;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Counts residents within 800 m. */
    private void locate(Workers workers) {
        Places places = new Places();
        for (int actor = 0; actor < ofActor.length; actor++) {
            Places.Point at = ofActor[actor] == null ? null : Places.Point.of(network.actor(actor));
            if (at != null) {
                places.add(actor, at);
                for (int function : ofActor[actor]) {
                    anyLocated[function] = true;
                }
            }
        }
        BitSet reached = new BitSet(names.size());
        for (int actor = 0; actor < ofActor.length; actor++) {
            Places.Point home = asked(actor) ? Places.Point.of(network.actor(actor)) : null;
            if (home != null) {
                workers.check();
                add(located, actor);
                reached.clear();
                places.near(home, place -> Arrays.stream(ofActor[place]).forEach(reached::set));
                for (int function = reached.nextSetBit(0); function >= 0; function = reached.nextSetBit(function + 1)) {
                    add(nearby[function], actor);
                }
            }
        }
    }

    /** All functions, by name. */
    List<String> names() {
        return names;
    }

    /** How many organisations of a view have each function. */
    double[] places(View view) {
        double[] places = new double[names.size()];
        for (int actor : view.members()) {
            int[] functions = ofActor[actor];
            if (functions != null) {
                for (int function : functions) {
                    places[function]++;
                }
            }
        }
        return places;
    }

    /** Which part of the residents of a view who were asked is within two steps of each function; NaN of nobody. */
    double[] withinTwoSteps(View view) {
        double[] shares = new double[names.size()];
        int at = place(view);
        Arrays.setAll(shares, function -> asked[at] == 0 ? Double.NaN : twoSteps[function][at] / (double) asked[at]);
        return shares;
    }

    /** Which part of those whose place is known is within 800 m of each function whose places are. */
    double[] withinWalk(View view) {
        double[] shares = new double[names.size()];
        int at = place(view);
        Arrays.setAll(
                shares,
                function -> located[at] == 0 || !anyLocated[function]
                        ? Double.NaN
                        : nearby[function][at] / (double) located[at]);
        return shares;
    }

    private int place(View view) {
        Neighbourhood neighbourhood = view.neighbourhood();
        return neighbourhood == null ? 0 : placeOf.getOrDefault(neighbourhood.code(), 0);
    }
}
