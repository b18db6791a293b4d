package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The reference for ties with directions and weights: a matrix of what each vertex has towards each other, straight from
 * the ties of a network of residents. Weights are such that lengths, 1 / weight, times {@link #SCALE} are whole numbers.
 */
final class SlowArcs {
    static final long SCALE = 60;
    static final long FAR = Long.MAX_VALUE / 4;

    /** Directed, weighted, and both. */
    static final List<Projection> FORMS = List.of(
            Projection.of(Choice.ALL).directed(true),
            Projection.of(Choice.ALL).weighing(Weights.COLUMN),
            Projection.of(Choice.ALL).directed(true).weighing(Weights.COLUMN));

    private static final double[] WEIGHTS = {1, 2, 3, 4, 5, 6, 0.5, 1 / 3.0, 0.2, Double.NaN};

    final double[][] weight;
    final boolean directed;

    private SlowArcs(double[][] weight, boolean directed) {
        this.weight = weight;
        this.directed = directed;
    }

    /** Five hundred networks of residents in one form. */
    static void onMany(Projection form, BiConsumer<Adjacency, SlowArcs> check) {
        long seed = 0;
        for (Network network : RandomNetworks.ofResidents(500, 7)) {
            Network weighed = RandomNetworks.weighed(network, seed++, WEIGHTS);
            check.accept(form.project(weighed), of(weighed, form));
        }
    }

    private static SlowArcs of(Network network, Projection form) {
        double[][] weight = new double[network.order()][network.order()];
        for (int i = 0; i < network.ties().count(); i++) {
            int one = network.ties().source(i);
            int other = network.ties().target(i);
            double own = form.weighted() && !Double.isNaN(network.tie(i).weight())
                    ? network.tie(i).weight()
                    : 1;
            weight[one][other] = Math.max(weight[one][other], own);
            boolean oneWay = network.tie(i).directed() || network.tie(i).type() != TieType.KNOWS;
            if (!form.directed() || !oneWay) {
                weight[other][one] = Math.max(weight[other][one], own);
            }
        }
        return new SlowArcs(weight, form.directed());
    }

    int order() {
        return weight.length;
    }

    boolean tied(int v, int w) {
        return weight[v][w] > 0 || weight[w][v] > 0;
    }

    long length(int v, int w) {
        return Math.round(SCALE / weight[v][w]);
    }

    /** As JGraphT knows it, with whole numbers for lengths. */
    Graph<Integer, DefaultWeightedEdge> graph() {
        Graph<Integer, DefaultWeightedEdge> graph = directed
                ? new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class)
                : new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int v = 0; v < order(); v++) {
            graph.addVertex(v);
        }
        for (int v = 0; v < order(); v++) {
            for (int w = 0; w < order(); w++) {
                if (weight[v][w] > 0 && (directed || v < w)) {
                    graph.setEdgeWeight(Objects.requireNonNull(graph.addEdge(v, w)), (double) length(v, w));
                }
            }
        }
        return graph;
    }

    /** Floyd–Warshall on whole numbers, {@link #SCALE} times too long; {@link #FAR} where no path is. */
    long[][] distances() {
        long[][] distance = new long[order()][order()];
        for (int v = 0; v < order(); v++) {
            Arrays.fill(distance[v], FAR);
            for (int w = 0; w < order(); w++) {
                distance[v][w] = v == w ? 0 : weight[v][w] > 0 ? length(v, w) : FAR;
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
        long[][] distance = distances();
        double[][] paths = new double[order()][order()];
        for (int v = 0; v < order(); v++) {
            for (int w = 0; w < order(); w++) {
                paths[v][w] = distance[v][w] < FAR ? count(v, w, distance) : 0;
            }
        }
        return paths;
    }

    private double count(int from, int to, long[][] distance) {
        double paths = from == to ? 1 : 0;
        for (int last = 0; last < order() && from != to; last++) {
            if (weight[last][to] > 0 && distance[from][last] + length(last, to) == distance[from][to]) {
                paths += count(from, last, distance);
            }
        }
        return paths;
    }
}
