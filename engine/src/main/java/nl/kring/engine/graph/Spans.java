package nl.kring.engine.graph;

/**
 * How long the way round is: for each tie the distance between its ends without it (Granovetter 1973). Two when they have a
 * neighbour in common, infinite for a bridge, else by breadth-first search from both ends at once. Time O(m) for ties that
 * are short-cut, O(n + m) at worst for each local bridge, far less where the way round is short; memory O(n) a block in flight.
 */
public final class Spans {
    private final double[] spans;

    private Spans(int size) {
        this.spans = new double[size];
    }

    /** The span of every tie of a graph. */
    public static Spans of(Adjacency ties, Triangles triangles, LowPoints lowPoints, Workers workers) {
        Spans result = new Spans(ties.size());
        workers.reduce(
                ties.size(),
                Workers.block(ties.size()),
                () -> new Search(ties),
                (search, from, to) -> {
                    for (int t = from; t < to; t++) {
                        if (lowPoints.bridge(t)) {
                            result.spans[t] = Double.POSITIVE_INFINITY;
                        } else if (triangles.on(t) > 0) {
                            result.spans[t] = 2;
                        } else {
                            workers.check();
                            result.spans[t] = search.round(ties.tail(t), ties.head(t));
                        }
                    }
                },
                search -> {});
        return result;
    }

    /** The distance between the ends of a tie without it, 2 or more. */
    public double span(int tie) {
        return spans[tie];
    }

    private static final class Search {
        private final int[] first;
        private final int[] neighbour;
        private final int[] distance;
        private final Side one;
        private final Side other;

        Search(Adjacency ties) {
            this.first = ties.firsts();
            this.neighbour = ties.neighbours();
            this.distance = new int[ties.order()];
            this.one = new Side(ties.order());
            this.other = new Side(ties.order());
        }

        /** One step at a time from the side that has fewer to look at, until the sides meet. */
        int round(int tail, int head) {
            one.begin(tail, 1);
            other.begin(head, -1);
            distance[tail] = 1;
            distance[head] = -1;
            int found = 0;
            while (found == 0) {
                Side side = one.waiting() <= other.waiting() ? one : other;
                found = step(side, side == one ? other : one);
            }
            one.clear(distance);
            other.clear(distance);
            return found;
        }

        /** The length of the shortest way round that the step finds; 0 when the sides do not meet yet. */
        private int step(Side side, Side opposite) {
            int last = side.found;
            int shortest = 0;
            for (; side.at < last; side.at++) {
                int v = side.queue[side.at];
                for (int p = first[v]; p < first[v + 1]; p++) {
                    int w = neighbour[p];
                    boolean theTie = v == side.queue[0] && w == opposite.queue[0];
                    if (distance[w] == 0) {
                        distance[w] = distance[v] + side.sign;
                        side.queue[side.found++] = w;
                    } else if (distance[w] * side.sign < 0 && !theTie) {
                        int length = Math.abs(distance[v]) + Math.abs(distance[w]) - 1;
                        shortest = shortest == 0 ? length : Math.min(shortest, length);
                    }
                }
            }
            return shortest;
        }
    }

    /** What was found from one end: distances count from 1, with the sign of the side. */
    private static final class Side {
        private final int[] queue;
        private int sign;
        private int found;
        private int at;

        Side(int order) {
            queue = new int[order];
        }

        void begin(int vertex, int with) {
            queue[0] = vertex;
            sign = with;
            found = 1;
            at = 0;
        }

        int waiting() {
            return found - at;
        }

        void clear(int[] distance) {
            for (int i = 0; i < found; i++) {
                distance[queue[i]] = 0;
            }
            found = 0;
        }
    }
}
