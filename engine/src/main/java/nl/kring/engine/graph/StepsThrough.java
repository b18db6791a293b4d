package nl.kring.engine.graph;

import java.util.Arrays;

/** What runs through one vertex along ties that are alike and lead both ways. */
final class StepsThrough implements Through {
    private final Adjacency ties;
    private final int vertex;
    private final PathSearch search;
    private final double[] load;
    private int[] distance = {};

    StepsThrough(Adjacency ties, int vertex) {
        this.ties = ties;
        this.vertex = vertex;
        this.search = new PathSearch(ties);
        this.load = new double[ties.size()];
    }

    @Override
    public int[] leading() {
        int[] reached = search.from(vertex);
        return Arrays.copyOfRange(reached, 1, reached.length);
    }

    @Override
    public void gather(int source, Sum sum) {
        int[] found = search.from(source);
        int next = search.distance[vertex] + 1;
        double[] through = new double[ties.degree(vertex)];
        boolean any = false;
        search.gather(found, vertex, load);
        for (int i = 0; i < through.length; i++) {
            int w = ties.neighbour(ties.first(vertex) + i);
            if (search.distance[w] == next) {
                through[i] = (1 + search.dependency[w]) / search.paths[w];
                any = true;
            }
        }
        if (any) {
            for (int p = ties.first(vertex); p < ties.first(vertex) + ties.degree(vertex); p++) {
                int before = ties.neighbour(p);
                if (search.distance[before] == next - 2) {
                    add(before, through, sum);
                }
            }
        }
    }

    private void add(int before, double[] through, Sum sum) {
        for (int i = 0; i < through.length; i++) {
            if (through[i] > 0) {
                sum.add(before, ties.neighbour(ties.first(vertex) + i), search.paths[before] * through[i]);
            }
        }
    }

    @Override
    public void center() {
        search.from(vertex);
        distance = search.distance.clone();
    }

    @Override
    public double load(int end, int place, boolean front) {
        return load[ties.tie(place)];
    }

    @Override
    public boolean further(int end, int place, boolean front) {
        return distance[ties.neighbour(place)] == distance[end] + 1;
    }

    @Override
    public boolean shortest(int one, int other) {
        search.from(one);
        return search.distance[other] == distance[one] + distance[other];
    }

    @Override
    public double along(int source, int[] stretch) {
        int[] found = search.from(source);
        search.gather(found, vertex, null);
        return along(stretch, 0, stretch.length - 1) + along(stretch, stretch.length - 1, 0);
    }

    private double along(int[] stretch, int from, int to) {
        int step = from < to ? 1 : -1;
        for (int i = from; i != to; i += step) {
            if (search.distance[stretch[i + step]] != search.distance[stretch[i]] + 1) {
                return 0;
            }
        }
        return search.paths[stretch[from]] / search.paths[stretch[to]] * (1 + search.dependency[stretch[to]]);
    }
}
