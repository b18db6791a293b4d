package nl.kring.engine.graph;

import java.util.Arrays;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import org.jgrapht.Graph;

/**
 * An undirected simple graph as compressed sparse rows. Vertices are numbered 0 to n − 1 in the order of their actors,
 * ties 0 to m − 1 in the order in which their pair first occurs; rows are sorted. About 8 bytes a vertex and 44 a tie.
 */
public final class Adjacency {
    private final Projection.Choice choice;
    private final int[] actor;
    private final int[] first;
    private final int[] neighbour;
    private final int[] tie;
    private final int[] tail;
    private final int[] head;
    private final double[] strength;
    private final double[] leastStrength;
    private final Network network;

    /**
     * @param network the network that was projected
     * @param choice which part of it was chosen
     * @param actor actor number by vertex, ascending
     * @param ends the two vertices of each tie and its strength
     */
    Adjacency(Network network, Projection.Choice choice, int[] actor, Ends ends) {
        Rows rows = Rows.of(actor.length, ends);
        this.network = network;
        this.choice = choice;
        this.actor = actor;
        this.first = rows.first();
        this.neighbour = rows.neighbour();
        this.tie = rows.tie();
        this.tail = ends.tail;
        this.head = ends.head;
        this.strength = ends.strength;
        this.leastStrength = ends.leastStrength;
    }

    record Ends(int[] tail, int[] head, double[] strength, double[] leastStrength) {}

    /** The network that was projected. */
    public Network network() {
        return network;
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
        return choice.twoMode();
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

    /** The vertices {@code kept}, ascending, and the ties among them. */
    public Adjacency induced(int[] kept) {
        int[] vertexOf = new int[order()];
        Arrays.fill(vertexOf, -1);
        int[] actors = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            vertexOf[kept[i]] = i;
            actors[i] = actor[kept[i]];
        }
        int[] from = new int[size()];
        int[] to = new int[size()];
        double[] most = new double[size()];
        double[] least = new double[size()];
        int count = 0;
        for (int t = 0; t < size(); t++) {
            if (vertexOf[tail[t]] >= 0 && vertexOf[head[t]] >= 0) {
                from[count] = vertexOf[tail[t]];
                to[count] = vertexOf[head[t]];
                most[count] = strength[t];
                least[count++] = leastStrength[t];
            }
        }
        Ends ends = new Ends(
                Arrays.copyOf(from, count),
                Arrays.copyOf(to, count),
                Arrays.copyOf(most, count),
                Arrays.copyOf(least, count));
        return new Adjacency(network, choice, actors, ends);
    }

    /** The same graph for JGraphT, read-only: vertices and edges are numbers. */
    public Graph<Integer, Integer> graph() {
        return new AdjacencyGraph(this);
    }
}
