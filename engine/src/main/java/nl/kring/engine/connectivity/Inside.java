package nl.kring.engine.connectivity;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Components;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;

/**
 * A network without the ties between the groups of a grouping and without those who are in none: the subgraphs of all
 * groups side by side. Vertices are numbered anew. Time O(n + m) once a grouping.
 */
final class Inside {
    private final Adjacency all;
    private final Adjacency ties;
    private final int[] vertex;
    private final int[] group;
    private final int[] sizes;
    private final Run run;
    private final Map<Class<?>, Object> kernels = new HashMap<>();

    private Inside(Adjacency all, Grouping grouping, Run run) {
        this.all = all;
        this.run = run;
        this.vertex = IntStream.range(0, all.order())
                .filter(v -> grouping.of(all.actor(v)) >= 0)
                .toArray();
        this.ties =
                all.induced(vertex, t -> grouping.of(all.actor(all.tail(t))) == grouping.of(all.actor(all.head(t))));
        this.group = new int[vertex.length];
        this.sizes = new int[grouping.values().size()];
        for (int i = 0; i < vertex.length; i++) {
            group[i] = grouping.of(all.actor(vertex[i]));
            sizes[group[i]]++;
        }
    }

    /** The groups of a view, taken apart once for all measures. */
    static Inside of(View view, Grouping grouping, Run run) {
        return view.once(Memory.class, () -> new Memory(new HashMap<>()))
                .byName()
                .computeIfAbsent(grouping.name(), name -> new Inside(view.ties(), grouping, run));
    }

    private record Memory(Map<String, Inside> byName) {}

    /** The ties within groups. */
    Adjacency ties() {
        return ties;
    }

    /** The same with the ties between groups. */
    Adjacency known() {
        return (Adjacency) kernels.computeIfAbsent(Adjacency.class, any -> all.induced(vertex));
    }

    /** How many ties a vertex has in the network that was taken apart, with whomever. */
    int degree(int i) {
        return all.degree(vertex[i]);
    }

    /** The vertex of the network that was taken apart. */
    int vertex(int i) {
        return vertex[i];
    }

    /** Number of the group of a vertex. */
    int group(int i) {
        return group[i];
    }

    /** How many groups the grouping has, in this network or not. */
    int groups() {
        return sizes.length;
    }

    /** Vertices of a group. */
    int size(int value) {
        return sizes[value];
    }

    Components components() {
        return (Components) kernels.computeIfAbsent(Components.class, any -> Components.of(ties));
    }

    Triangles triangles() {
        return (Triangles) kernels.computeIfAbsent(Triangles.class, any -> Triangles.of(ties, run.workers()));
    }
}
