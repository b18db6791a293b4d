package nl.kring.engine.graph;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A shortest path between two vertices, any of them with the same chance. Breadth-first search from both ends, always on the
 * side that has fewer ties to look at next (Borassi & Natale 2016), until a tie joins the two sides. All shortest paths
 * cross from one side to the other on exactly one tie, so the crossing is drawn by how many paths run through it, and then
 * the way back to either end step by step. Time O(n + m) at worst, about √ of that in networks of few steps; memory 20 bytes a
 * vertex. One thread at a time; as good as new after every pair.
 */
final class PairSearch {
    /** Counts of paths above this are kept as a part of it: chains of diamonds double them at every step. */
    private static final double MANY = 0x1p300;

    private final int[] first;
    private final int[] neighbour;
    private final int[] tie;
    private final byte @Nullable [] leads;
    /** 0 where not met, steps + 1 from the source, −(steps + 1) to the target. */
    private final int[] level;

    private final double[] paths;
    /** How many times the count of paths was divided by {@link #MANY}. */
    private final int[] scale;
    /** Whom the search from the source met, from the front on, and that from the target, from the back. */
    private final int[] met;

    private final Side source = new Side(1);
    private final Side target = new Side(-1);
    private boolean scaled;
    private int crossFrom;
    private int crossPlace;
    private double crossing;
    private int crossingScale;

    /**
     * @param leads which way ties lead, by place in the rows, as {@link Lead} says; null when all lead both ways
     */
    PairSearch(Nearby nearby, byte @Nullable [] leads) {
        this.first = nearby.rows().first();
        this.neighbour = nearby.rows().neighbour();
        this.tie = nearby.rows().tie();
        this.leads = leads;
        this.level = new int[nearby.vertices().length];
        this.paths = new double[level.length];
        this.scale = new int[level.length];
        this.met = new int[level.length];
    }

    /** One end of the path: what its search met last, and how many ties it has to look at next. */
    private static final class Side {
        private final int sign;
        private int begin;
        private int end;
        private int steps;
        private long ahead;

        Side(int sign) {
            this.sign = sign;
        }
    }

    /**
     * Draws a shortest path and tallies the vertices on it without its ends, and its ties behind all vertices.
     *
     * @param from a place in breadth-first order
     * @param to another
     * @return whether there is a path
     */
    boolean draw(int from, int to, SplittableRandom random, PathTally tally) {
        begin(source, from, 0);
        begin(target, to, level.length - 1);
        crossing = 0;
        crossingScale = 0;
        while (crossing == 0 && source.begin != source.end && target.begin != target.end) {
            Side nearer = source.ahead <= target.ahead ? source : target;
            tally.look(nearer.ahead);
            spread(nearer, random);
        }
        boolean found = crossing > 0;
        if (found) {
            int other = neighbour[crossPlace];
            tally.add(level.length + tie[crossPlace]);
            walk(level[crossFrom] > 0 ? crossFrom : other, 1, random, tally);
            walk(level[crossFrom] > 0 ? other : crossFrom, -1, random, tally);
        }
        clear();
        return found;
    }

    private void begin(Side side, int v, int place) {
        side.begin = place;
        side.end = place + side.sign;
        side.steps = 1;
        side.ahead = (long) first[v + 1] - first[v];
        met[place] = v;
        level[v] = side.sign;
        paths[v] = 1;
        scale[v] = 0;
    }

    /** One step further on one side. Where both have met, nobody needs to know whom else this step would meet. */
    private void spread(Side side, SplittableRandom random) {
        int sign = side.sign;
        int next = sign * (side.steps + 1);
        int end = side.end;
        long ahead = 0;
        for (int at = side.begin; at != side.end; at += sign) {
            int v = met[at];
            for (int p = first[v]; p < first[v + 1]; p++) {
                int w = neighbour[p];
                int known = level[w];
                if (known == 0) {
                    if (crossing == 0 && leads(p, sign)) {
                        level[w] = next;
                        met[end] = w;
                        end += sign;
                        paths[w] = paths[v];
                        scale[w] = scaled ? scale[v] : 0;
                        ahead += first[w + 1] - first[w];
                    }
                } else if (known == next) {
                    if (crossing == 0 && leads(p, sign)) {
                        add(w, v);
                    }
                } else if ((known ^ next) < 0 && leads(p, sign)) {
                    cross(v, p, random);
                }
            }
        }
        side.begin = side.end;
        side.end = end;
        side.steps++;
        side.ahead = ahead;
    }

    /** Whether the tie at a place of a row leads away from the row's vertex on the source's side, towards it on the other. */
    private boolean leads(int place, int sign) {
        return leads == null || (leads[place] & (sign > 0 ? Lead.OUT : Lead.IN)) != 0;
    }

    private void add(int w, int v) {
        if (!scaled) {
            paths[w] += paths[v];
        } else if (scale[v] > scale[w]) {
            paths[w] = paths[w] * part(scale[v] - scale[w]) + paths[v];
            scale[w] = scale[v];
        } else {
            paths[w] += paths[v] * part(scale[w] - scale[v]);
        }
        if (paths[w] > MANY) {
            paths[w] /= MANY;
            scale[w]++;
            scaled = true;
        }
    }

    private static double part(int scales) {
        return scales == 0 ? 1 : scales == 1 ? 1 / MANY : 0;
    }

    /** Of all crossings so far, each is kept with a chance as great as its part of the paths. */
    private void cross(int v, int place, SplittableRandom random) {
        int w = neighbour[place];
        double through = paths[v] * paths[w];
        if (scaled) {
            int more = scale[v] + scale[w] - crossingScale;
            if (more > 0) {
                crossing *= part(more);
                crossingScale += more;
            } else {
                through *= part(-more);
            }
        }
        crossing += through;
        if (crossing == through || random.nextDouble() * crossing < through) {
            crossFrom = v;
            crossPlace = place;
        }
    }

    /** Back to the end of one side: each step is drawn by how many paths come through it. */
    private void walk(int from, int sign, SplittableRandom random, PathTally tally) {
        int v = from;
        while (level[v] != sign) {
            tally.add(v);
            int place = before(v, sign, random);
            tally.add(level.length + tie[place]);
            v = neighbour[place];
        }
    }

    private int before(int v, int sign, SplittableRandom random) {
        int wanted = level[v] - sign;
        int chosen = -1;
        double sum = 0;
        for (int p = first[v]; p < first[v + 1]; p++) {
            int u = neighbour[p];
            if (level[u] == wanted && leads(p, -sign)) {
                double through = scaled ? paths[u] * part(scale[v] - scale[u]) : paths[u];
                sum += through;
                if (sum == through || random.nextDouble() * sum < through) {
                    chosen = p;
                }
            }
        }
        return chosen;
    }

    private void clear() {
        for (int at = 0; at < source.end; at++) {
            level[met[at]] = 0;
        }
        for (int at = level.length - 1; at > target.end; at--) {
            level[met[at]] = 0;
        }
        scaled = false;
    }

    /** Which way the ties of rows lead that may lead one way. */
    static final class Lead {
        static final byte OUT = 1;
        static final byte IN = 2;

        private Lead() {}

        /** By place in the rows; null when the ties of a graph have no directions. */
        static byte @Nullable [] of(Adjacency ties, Nearby nearby) {
            if (!ties.directed()) {
                return null;
            }
            Rows rows = nearby.rows();
            byte[] leads = new byte[rows.tie().length];
            for (int i = 0; i < nearby.vertices().length; i++) {
                int v = nearby.vertices()[i];
                for (int p = rows.first()[i]; p < rows.first()[i + 1]; p++) {
                    int place = ties.place(v, nearby.vertices()[rows.neighbour()[p]]);
                    leads[p] = (byte) ((ties.out(v, place) > 0 ? OUT : 0) | (ties.in(v, place) > 0 ? IN : 0));
                }
            }
            return leads;
        }
    }
}
