package nl.kring.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.model.Network;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The reference that kernels are held against: a matrix of who is tied to whom, straight from the ties of a network, and
 * the plainest way to each answer.
 */
final class Slow {
    static final int FAR = 1_000_000;

    final boolean[][] tied;

    private Slow(boolean[][] tied) {
        this.tied = tied;
    }

    /** Several hundred networks of residents. */
    static void onMany(BiConsumer<Adjacency, Slow> check) {
        for (Network network : RandomNetworks.ofResidents(360, 7)) {
            check.accept(Projection.of(Projection.Choice.PERSONAL).project(network), of(network));
        }
    }

    static Slow of(Network network) {
        boolean[][] tied = new boolean[network.order()][network.order()];
        for (int i = 0; i < network.ties().count(); i++) {
            int one = network.ties().source(i);
            int other = network.ties().target(i);
            tied[one][other] = true;
            tied[other][one] = true;
        }
        return new Slow(tied);
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

    int order() {
        return tied.length;
    }

    int degree(int v) {
        return neighbours(v).size();
    }

    List<Integer> neighbours(int v) {
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
    int[][] distances() {
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
    int part(int vertex) {
        return (int) Arrays.stream(distances()[vertex]).filter(d -> d < FAR).count();
    }

    /** How many others are within two steps. */
    int withinTwo(int vertex) {
        return (int)
                Arrays.stream(distances()[vertex]).filter(d -> d == 1 || d == 2).count();
    }
}
