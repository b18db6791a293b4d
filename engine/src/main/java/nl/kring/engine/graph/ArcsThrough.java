package nl.kring.engine.graph;

/** What runs through one vertex along ties with directions or weights. */
final class ArcsThrough implements Through {
    private final Adjacency ties;
    private final int vertex;
    private final ArcDependencies search;
    private final Lengths.Search towards;
    private final Lengths.Search away;
    private final int[] twin;
    private final double[] passing;

    /** By place in the row of the end that a tie leads to. */
    private final double[] load;

    private int leading;
    private int reached;

    ArcsThrough(Adjacency ties, int vertex) {
        this.ties = ties;
        this.vertex = vertex;
        Lengths lengths = Lengths.of(ties);
        this.search = new ArcDependencies(ties, lengths);
        this.towards = new Lengths.Search(ties, lengths.turned());
        this.away = new Lengths.Search(ties, lengths);
        this.twin = new int[ties.degree(vertex)];
        for (int i = 0; i < twin.length; i++) {
            twin[i] = ties.place(ties.neighbour(ties.first(vertex) + i), vertex);
        }
        this.passing = new double[ties.order()];
        this.load = new double[2 * ties.size()];
    }

    @Override
    public int[] leading() {
        leading = towards.from(vertex, leading);
        int[] found = new int[leading - 1];
        for (int at = 1; at < leading; at++) {
            found[at - 1] = towards.reached(at);
        }
        return found;
    }

    @Override
    public void gather(int source, Sum sum) {
        search.from(source);
        double[] through = new double[twin.length];
        boolean any = false;
        for (int i = 0; i < twin.length; i++) {
            int w = ties.neighbour(ties.first(vertex) + i);
            if (search.before(w, twin[i])) {
                through[i] = (1 + search.dependency(w)) / search.paths(w);
                any = true;
            }
        }
        for (int p = ties.first(vertex); any && p < ties.first(vertex) + twin.length; p++) {
            if (search.before(vertex, p)) {
                add(ties.neighbour(p), through, sum);
            }
        }
        if (any) {
            before();
            after();
        }
    }

    private void add(int before, double[] through, Sum sum) {
        for (int i = 0; i < through.length; i++) {
            if (through[i] > 0) {
                sum.add(before, ties.neighbour(ties.first(vertex) + i), search.paths(before) * through[i]);
            }
        }
    }

    /** The paths that run on beyond the vertex come to it by the ties before it. */
    private void before() {
        forget();
        passing[vertex] = search.dependency(vertex);
        for (int at = search.found() - 1; at >= 1; at--) {
            int w = search.reached(at);
            for (int p = ties.first(w); passing[w] > 0 && p < ties.first(w) + ties.degree(w); p++) {
                if (search.before(w, p)) {
                    int v = ties.neighbour(p);
                    double part = passing[w] * search.paths(v) / search.paths(w);
                    passing[v] += part;
                    load[p] += part;
                }
            }
        }
    }

    /** What reaches a vertex through the one asked about, as a share of its paths, and all that depends on it. */
    private void after() {
        forget();
        passing[vertex] = 1;
        for (int at = 1; at < search.found(); at++) {
            int w = search.reached(at);
            for (int p = ties.first(w); p < ties.first(w) + ties.degree(w); p++) {
                int v = ties.neighbour(p);
                if (passing[v] > 0 && search.before(w, p)) {
                    double part = passing[v] * search.paths(v) / search.paths(w);
                    passing[w] += part;
                    load[p] += part * (1 + search.dependency(w));
                }
            }
        }
    }

    private void forget() {
        for (int at = 0; at < search.found(); at++) {
            passing[search.reached(at)] = 0;
        }
    }

    @Override
    public void center() {
        leading();
        reached = away.from(vertex, reached);
    }

    @Override
    public double load(int end, int place, boolean front) {
        int other = ties.place(ties.neighbour(place), end);
        return ties.directed() ? load[front ? place : other] : load[place] + load[other];
    }

    @Override
    public boolean further(int end, int place, boolean front) {
        int next = ties.neighbour(place);
        Lengths.Search from = front ? towards : away;
        return from.distance(next) < Double.POSITIVE_INFINITY && from.before(next, ties.place(next, end));
    }

    @Override
    public boolean shortest(int one, int other) {
        search.from(one);
        return towards.distance(one) + away.distance(other) <= search.distance(other) * (1 + Lengths.Search.SLACK);
    }

    @Override
    public double along(int source, int[] stretch) {
        search.from(source);
        double back = ties.directed() ? 0 : along(stretch, stretch.length - 1, 0);
        return back + along(stretch, 0, stretch.length - 1);
    }

    private double along(int[] stretch, int from, int to) {
        int step = from < to ? 1 : -1;
        for (int i = from; i != to; i += step) {
            if (!search.before(stretch[i + step], ties.place(stretch[i + step], stretch[i]))) {
                return 0;
            }
        }
        return search.paths(stretch[from]) / search.paths(stretch[to]) * (1 + search.dependency(stretch[to]));
    }
}
