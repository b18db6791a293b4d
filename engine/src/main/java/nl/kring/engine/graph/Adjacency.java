package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;

/**
 * A simple graph as compressed sparse rows. Vertices are numbered 0 to n − 1 in the order of their actors, ties 0 to m − 1
 * in the order in which their pair first occurs; rows are sorted. A tie stands in the rows of both its ends, also when it
 * leads one way: {@link #out} and {@link #in} tell. About 8 bytes a vertex and 44 a tie; 16 a tie more when ties have
 * directions or weights, and 4 a vertex once parts of it were taken.
 */
public final class Adjacency {
    /** Up to one in so many ties are sought row by row and sorted; passing by all of them takes no longer than sorting more. */
    private static final int SMALL_PART = 8;

    /** Ties that fit into some hundred thousand bytes: to put them into order would take longer than it saves. */
    private static final int NEAR_ANYHOW = 20_000;

    private final Projection projection;
    private final int[] actor;
    private final int[] first;
    private final int[] neighbour;
    private final int[] tie;
    private final int[] tail;
    private final int[] head;
    private final double[] strength;
    private final double[] leastStrength;
    private final double @Nullable [] forth;
    private final double @Nullable [] back;
    private final Network network;
    private @Nullable Nearby nearby;

    /** Room that holds −1 for each vertex, for the numbers in one part after another. */
    private final Spare<int[]> nowhere = new Spare<>(this::nowhere);

    /**
     * @param network the network that was projected
     * @param projection which part of it was chosen
     * @param actor actor number by vertex, ascending
     * @param ends the two vertices of each tie, its strength and its weight
     */
    Adjacency(Network network, Projection projection, int[] actor, Ends ends) {
        Rows rows = Rows.of(actor.length, ends);
        this.network = network;
        this.projection = projection;
        this.actor = actor;
        this.first = rows.first();
        this.neighbour = rows.neighbour();
        this.tie = rows.tie();
        this.tail = ends.tail();
        this.head = ends.head();
        this.strength = ends.strength();
        this.leastStrength = ends.leastStrength();
        this.forth = ends.forth();
        this.back = ends.back();
    }

    /** The network that was projected. */
    public Network network() {
        return network;
    }

    /** Which part of the network was chosen. */
    public Projection projection() {
        return projection;
    }

    /** How many vertices. */
    public int order() {
        return actor.length;
    }

    /** How many ties. */
    public int size() {
        return tail.length;
    }

    /** Whether ties only join residents with organisations. */
    public boolean twoMode() {
        return projection.choice().twoMode();
    }

    /** How many pairs could be tied: n(n − 1)/2, or residents × organisations when two-mode. */
    public double pairs() {
        double n = order();
        if (!twoMode()) {
            return n * (n - 1) / 2;
        }
        long residents = Arrays.stream(actor)
                .filter(number -> network.actor(number).kind() == Kind.RESIDENT)
                .count();
        return residents * (n - residents);
    }

    /** Number of the actor that a vertex stands for. */
    public int actor(int vertex) {
        return actor[vertex];
    }

    /** The vertex that stands for the actor with this number; -1 when it does not count. */
    public int vertex(int number) {
        return Math.max(-1, Arrays.binarySearch(actor, number));
    }

    /** The vertices of those actors, ascending, that are in the graph. */
    public int[] vertices(int[] actors) {
        int[] vertices = new int[actors.length];
        int count = 0;
        for (int number : actors) {
            int v = vertex(number);
            if (v >= 0) {
                vertices[count++] = v;
            }
        }
        return Arrays.copyOf(vertices, count);
    }

    /** How many ties a vertex has. */
    public int degree(int vertex) {
        return first[vertex + 1] - first[vertex];
    }

    /** Where a vertex's row begins; it ends where that of the next vertex begins. */
    public int first(int vertex) {
        return first[vertex];
    }

    /** The neighbour at a place in the rows, 0 to 2m − 1. */
    public int neighbour(int place) {
        return neighbour[place];
    }

    /** The place of a neighbour in the row of a vertex; negative when they are not tied. */
    public int place(int vertex, int other) {
        return Arrays.binarySearch(neighbour, first[vertex], first[vertex + 1], other);
    }

    /** The tie at a place in the rows, 0 to 2m − 1. */
    public int tie(int place) {
        return tie[place];
    }

    /** The vertex from which the first of the merged ties runs. */
    public int tail(int tie) {
        return tail[tie];
    }

    /** The vertex to which the first of the merged ties runs. */
    public int head(int tie) {
        return head[tie];
    }

    /** Whether some ties may lead one way. */
    public boolean directed() {
        return projection.directed();
    }

    /** Whether ties may weigh more or less than 1. */
    public boolean weighted() {
        return projection.weighted();
    }

    /** What the tie at a place of a vertex's row weighs from that vertex on; 0 when it does not lead from it. */
    public double out(int vertex, int place) {
        double[] weights = tail[tie[place]] == vertex ? forth : back;
        return weights == null ? 1 : weights[tie[place]];
    }

    /** What the tie at a place of a vertex's row weighs towards that vertex; 0 when it does not lead to it. */
    public double in(int vertex, int place) {
        return towards(vertex, tie[place]);
    }

    /** What a tie of a vertex weighs towards that vertex; 0 when it does not lead to it. */
    double towards(int vertex, int ofVertex) {
        double[] weights = tail[ofVertex] == vertex ? back : forth;
        return weights == null ? 1 : weights[ofVertex];
    }

    /** Whether every tie leads both ways and weighs 1. */
    boolean plain() {
        return forth == null && back == null;
    }

    /** How many arcs there are: a tie that leads both ways is two. */
    public int arcs() {
        return forth == null || back == null ? 2 * size() : leading(forth) + leading(back);
    }

    private static int leading(double[] weights) {
        return (int) Arrays.stream(weights).filter(weight -> weight > 0).count();
    }

    /** Merged strength, in (0, 1], where a missing one counts as 1. */
    public double strength(int tie) {
        return strength[tie];
    }

    /** Merged strength, in (0, 1], where a missing one counts as the smallest of the dataset. */
    public double leastStrength(int tie) {
        return leastStrength[tie];
    }

    /** The rows themselves, for kernels: where each begins (n + 1), and the neighbours (2m). Not to be written to. */
    int[] firsts() {
        return first;
    }

    int[] neighbours() {
        return neighbour;
    }

    /** The same graph in breadth-first order, for kernels that pass over it many times. */
    synchronized Nearby nearby() {
        if (nearby == null) {
            nearby = Nearby.of(this);
        }
        return nearby;
    }

    /**
     * The same graph for kernels to which only matters that who are tied lie close together in memory: in breadth-first order once it
     * is too large to lie near the processor as a whole. Which it is depends on its size alone, so sums come out the same.
     */
    Layout layout() {
        return size() < NEAR_ANYHOW ? Layout.asIs(new Rows(first, neighbour, tie)) : nearby().layout();
    }

    /** The vertices {@code kept}, ascending, and the ties among them. Time that of their rows, after the first part O(n) once. */
    public Adjacency induced(int[] kept) {
        return induced(kept, t -> true);
    }

    /** The vertices {@code kept}, ascending, and of the ties among them those that {@code counts} accepts by number. */
    public Adjacency induced(int[] kept, IntPredicate counts) {
        int[] vertexOf = nowhere.take();
        int[] actors = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            vertexOf[kept[i]] = i;
            actors[i] = actor[kept[i]];
        }
        Ends all = new Ends(tail, head, strength, leastStrength, forth, back);
        Ends among = all.select(among(kept, vertexOf, counts), vertexOf);
        for (int v : kept) {
            vertexOf[v] = -1;
        }
        nowhere.give(vertexOf);
        return new Adjacency(network, projection, actors, among);
    }

    private int[] nowhere() {
        int[] nowhere = new int[order()];
        Arrays.fill(nowhere, -1);
        return nowhere;
    }

    /** Numbers of the ties among some vertices, ascending: of a small part from its rows, so that time goes with what is kept. */
    private int[] among(int[] kept, int[] vertexOf, IntPredicate counts) {
        int room = 0;
        for (int v : kept) {
            room += degree(v);
        }
        int[] chosen = new int[Math.min(room, size())];
        int count = 0;
        if (room > size() / SMALL_PART) {
            for (int t = 0; t < size(); t++) {
                if (vertexOf[tail[t]] >= 0 && vertexOf[head[t]] >= 0 && counts.test(t)) {
                    chosen[count++] = t;
                }
            }
            return Arrays.copyOf(chosen, count);
        }
        for (int v : kept) {
            for (int p = first[v]; p < first[v + 1]; p++) {
                int t = tie[p];
                if (tail[t] == v && vertexOf[head[t]] >= 0 && counts.test(t)) {
                    chosen[count++] = t;
                }
            }
        }
        Arrays.sort(chosen, 0, count);
        return Arrays.copyOf(chosen, count);
    }

    /** The same graph for JGraphT, read-only: vertices and edges are numbers. */
    public Graph<Integer, Integer> graph() {
        return new AdjacencyGraph(this);
    }
}
