package nl.kring.engine.graph;

/** What {@link Brandes} adds up along ties with directions or weights, one block of sources at a time. */
final class ArcDependencies extends Brandes.Sum {
    private final Adjacency graph;
    private final Lengths.Search search;
    private final double[] paths;
    private final double[] dependency;
    private int found;

    ArcDependencies(Adjacency graph, Lengths lengths) {
        super(graph.order(), graph.size());
        this.graph = graph;
        this.search = new Lengths.Search(graph, lengths);
        this.paths = new double[graph.order()];
        this.dependency = new double[graph.order()];
    }

    void from(int source) {
        found = search.from(source, found);
        paths[source] = 1;
        dependency[source] = 0;
        for (int at = 1; at < found; at++) {
            count(search.reached(at));
        }
        for (int at = found - 1; at >= 1; at--) {
            int w = search.reached(at);
            gather(w);
            actors[w] += dependency[w];
        }
    }

    /** How many the last search reached, the source included. */
    int found() {
        return found;
    }

    /** The vertex that is the {@code at}-th nearest. */
    int reached(int at) {
        return search.reached(at);
    }

    /** How far a vertex is; infinite when it was not reached. */
    double distance(int vertex) {
        return search.distance(vertex);
    }

    /** Whether the neighbour at a place of a vertex's row is the last before it on a shortest path. */
    boolean before(int vertex, int place) {
        return search.distance(vertex) < Double.POSITIVE_INFINITY && search.before(vertex, place);
    }

    /** How many shortest paths there are to a vertex that was reached. */
    double paths(int vertex) {
        return paths[vertex];
    }

    /** What depends on a vertex that was reached. */
    double dependency(int vertex) {
        return dependency[vertex];
    }

    private void count(int w) {
        dependency[w] = 0;
        paths[w] = 0;
        for (int p = graph.first(w); p < graph.first(w) + graph.degree(w); p++) {
            paths[w] += search.before(w, p) ? paths[graph.neighbour(p)] : 0;
        }
    }

    private void gather(int w) {
        double share = (1 + dependency[w]) / paths[w];
        for (int p = graph.first(w); p < graph.first(w) + graph.degree(w); p++) {
            if (search.before(w, p)) {
                double part = paths[graph.neighbour(p)] * share;
                dependency[graph.neighbour(p)] += part;
                ofTies[graph.tie(p)] += part;
            }
        }
    }
}
