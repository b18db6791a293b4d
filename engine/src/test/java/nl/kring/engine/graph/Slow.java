package nl.kring.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The reference that kernels are held against: a matrix of who is tied to whom, straight from the ties of a network, and
 * the plainest way to each answer.
 */
public final class Slow {
    static final int FAR = 1_000_000;

    final boolean[][] tied;

    private Slow(boolean[][] tied) {
        this.tied = tied;
    }

    /** Five hundred networks of residents, of which a sixth name the same ties several times. */
    static void onMany(BiConsumer<Adjacency, Slow> check) {
        for (Network network : RandomNetworks.ofResidents(500, 7)) {
            check.accept(Projection.of(Projection.Choice.PERSONAL).project(network), of(network));
        }
    }

    /** All ties of a network. */
    public static Slow of(Network network) {
        return of(network, EnumSet.allOf(TieType.class));
    }

    /** What residents are to each other. */
    public static Slow personal(Network network) {
        return of(network, EnumSet.of(TieType.KNOWS, TieType.SUPPORTS, TieType.TRUSTS));
    }

    /** All ties but a register's opportunities for contact. */
    public static Slow donut(Network network) {
        return of(network, EnumSet.complementOf(EnumSet.of(TieType.OPPORTUNITY)));
    }

    private static Slow of(Network network, Set<TieType> types) {
        boolean[][] tied = new boolean[network.order()][network.order()];
        for (int i = 0; i < network.ties().count(); i++) {
            if (types.contains(network.ties().type(i))) {
                int one = network.ties().source(i);
                int other = network.ties().target(i);
                tied[one][other] = true;
                tied[other][one] = true;
            }
        }
        return new Slow(tied);
    }

    /** The same with some ties only. */
    public Slow keeping(BiPredicate<Integer, Integer> ends) {
        boolean[][] left = copy();
        for (int v = 0; v < order(); v++) {
            for (int w = 0; w < order(); w++) {
                left[v][w] &= ends.test(v, w);
            }
        }
        return new Slow(left);
    }

    /** As JGraphT knows it, without anything of ours. */
    Graph<Integer, DefaultEdge> graph() {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int v = 0; v < order(); v++) {
            graph.addVertex(v);
        }
        for (int v = 0; v < order(); v++) {
            for (int w = 0; w < v; w++) {
                if (tied[v][w]) {
                    graph.addEdge(w, v);
                }
            }
        }
        return graph;
    }

    /** The edge of that graph which is our tie. */
    static DefaultEdge edge(Graph<Integer, DefaultEdge> graph, Adjacency ties, int tie) {
        return Objects.requireNonNull(graph.getEdge(ties.tail(tie), ties.head(tie)));
    }

    public int order() {
        return tied.length;
    }

    public int degree(int v) {
        return neighbours(v).size();
    }

    public List<Integer> neighbours(int v) {
        List<Integer> neighbours = new ArrayList<>();
        for (int w = 0; w < order(); w++) {
            if (tied[v][w]) {
                neighbours.add(w);
            }
        }
        return neighbours;
    }

    /** The same with all ties of a vertex gone. */
    Slow without(int vertex) {
        boolean[][] left = copy();
        for (int w = 0; w < order(); w++) {
            left[vertex][w] = false;
            left[w][vertex] = false;
        }
        return new Slow(left);
    }

    /** The same with one tie gone. */
    Slow without(int one, int other) {
        boolean[][] left = copy();
        left[one][other] = false;
        left[other][one] = false;
        return new Slow(left);
    }

    private boolean[][] copy() {
        return Arrays.stream(tied).map(boolean[]::clone).toArray(boolean[][]::new);
    }

    /** Floyd–Warshall; {@link #FAR} where no path is. */
    public int[][] distances() {
        int[][] distance = new int[order()][order()];
        for (int v = 0; v < order(); v++) {
            for (int w = 0; w < order(); w++) {
                distance[v][w] = v == w ? 0 : tied[v][w] ? 1 : FAR;
            }
        }
        for (int via = 0; via < order(); via++) {
            for (int v = 0; v < order(); v++) {
                for (int w = 0; w < order(); w++) {
                    distance[v][w] = Math.min(distance[v][w], distance[v][via] + distance[via][w]);
                }
            }
        }
        return distance;
    }

    /** How many shortest paths run from each to each. */
    double[][] paths() {
        int[][] distance = distances();
        double[][] paths = new double[order()][order()];
        for (int v = 0; v < order(); v++) {
            paths[v][v] = 1;
            for (int far = 1; far < order(); far++) {
                for (int w = 0; w < order(); w++) {
                    for (int before = 0; before < order() && distance[v][w] == far; before++) {
                        paths[v][w] += tied[before][w] && distance[v][before] == far - 1 ? paths[v][before] : 0;
                    }
                }
            }
        }
        return paths;
    }

    /** How many vertices can be reached, itself included. */
    public int part(int vertex) {
        return (int) Arrays.stream(distances()[vertex]).filter(d -> d < FAR).count();
    }

    /** How many others are within two steps. */
    int withinTwo(int vertex) {
        return (int)
                Arrays.stream(distances()[vertex]).filter(d -> d == 1 || d == 2).count();
    }

    /** Whether two are tied. */
    public boolean tied(int one, int other) {
        return tied[one][other];
    }

    /** Ties among the neighbours of a vertex. */
    public int triangles(int v) {
        int triangles = 0;
        for (int one : neighbours(v)) {
            for (int other : neighbours(v)) {
                triangles += one < other && tied[one][other] ? 1 : 0;
            }
        }
        return triangles;
    }

    /** Over pairs of others, the share of shortest paths that run through each vertex. */
    public double[] betweenness() {
        int[][] distance = distances();
        double[][] paths = paths();
        double[] through = new double[order()];
        Arrays.setAll(through, v -> through(v, v, 0, distance, paths));
        return through;
    }

    /** Over pairs s before t, the share of shortest paths that enter at one vertex and leave at another, ends as told. */
    static double through(int in, int out, int steps, int[][] distance, double[][] paths) {
        double sum = 0;
        for (int s = 0; s < paths.length; s++) {
            for (int t = s + 1; t < paths.length; t++) {
                boolean end = steps == 0 && (s == in || t == in);
                boolean on = distance[s][in] + steps + distance[out][t] == distance[s][t];
                if (!end && on && distance[s][t] < FAR) {
                    sum += paths[s][in] * paths[out][t] / paths[s][t];
                }
            }
        }
        return sum;
    }

    /** Burt's formula; 0 of an isolate. */
    public double constraint(int v) {
        double sum = 0;
        for (int j : neighbours(v)) {
            double invested = 1.0 / degree(v);
            for (int q : neighbours(v)) {
                if (q != j && tied[q][j]) {
                    invested += 1.0 / degree(v) / degree(q);
                }
            }
            sum += invested * invested;
        }
        return sum;
    }
}
