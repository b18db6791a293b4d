package nl.kring.engine.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/** An {@link Adjacency} as JGraphT sees it. Whatever would change it is refused. */
final class AdjacencyGraph extends AbstractGraph<Integer, Integer> implements Graph<Integer, Integer> {
    private final Adjacency ties;
    private final Set<Integer> vertices;
    private final Set<Integer> edges;

    AdjacencyGraph(Adjacency ties) {
        this.ties = ties;
        this.vertices = new Numbers(ties.order());
        this.edges = new Numbers(ties.size());
    }

    @Override
    public Set<Integer> vertexSet() {
        return vertices;
    }

    @Override
    public Set<Integer> edgeSet() {
        return edges;
    }

    @Override
    public boolean containsVertex(Integer vertex) {
        return vertices.contains(vertex);
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return edges.contains(edge);
    }

    @Override
    public @Nullable Integer getEdge(Integer source, Integer target) {
        int low = ties.first(source);
        int high = ties.first(source) + ties.degree(source) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = ties.neighbour(middle);
            if (at == target) {
                return ties.tie(middle);
            }
            if (at < target) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    @Override
    public Set<Integer> getAllEdges(Integer source, Integer target) {
        Integer edge = getEdge(source, target);
        return edge == null ? Set.of() : Set.of(edge);
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        return new Incident(ties, vertex);
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        return edgesOf(vertex);
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        return edgesOf(vertex);
    }

    @Override
    public int degreeOf(Integer vertex) {
        return ties.degree(vertex);
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        return ties.degree(vertex);
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        return ties.degree(vertex);
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return ties.tail(edge);
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return ties.head(edge);
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        return Graph.DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public GraphType getType() {
        return new DefaultGraphType.Builder()
                .undirected()
                .allowMultipleEdges(false)
                .allowSelfLoops(false)
                .weighted(false)
                .modifiable(false)
                .build();
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(Integer source, Integer target, Integer edge) {
        throw readOnly();
    }

    @Override
    public Integer addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public Integer removeEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a projection cannot be changed");
    }

    /** The numbers 0 to {@code count} − 1. */
    private static final class Numbers extends AbstractSet<Integer> {
        private final int count;

        Numbers(int count) {
            this.count = count;
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Integer i && i >= 0 && i < count;
        }

        @Override
        public Iterator<Integer> iterator() {
            return IntStream.range(0, count).iterator();
        }

        @Override
        public int size() {
            return count;
        }
    }

    /** The ties of a vertex. */
    private static final class Incident extends AbstractSet<Integer> {
        private final Adjacency ties;
        private final int vertex;

        Incident(Adjacency ties, int vertex) {
            this.ties = ties;
            this.vertex = vertex;
        }

        @Override
        public Iterator<Integer> iterator() {
            int first = ties.first(vertex);
            return IntStream.range(first, first + ties.degree(vertex))
                    .map(ties::tie)
                    .iterator();
        }

        @Override
        public int size() {
            return ties.degree(vertex);
        }
    }
}
