package nl.kring.engine.graph;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Dependencies on shortest paths from up to eight sources at once, in lanes side by side: one look at a tie serves all
 * sources for which it lies on a shortest path. Sources that lie close together meet others in the same few steps, so there is
 * much to share. Time O(8 (n + m)) for eight sources and mostly a quarter of it, and n / 8 a step; memory some 230 bytes a vertex and 10 a tie.
 *
 * <p>With s(w) = (1 + dependency of w) / paths to w, a vertex v one step nearer has s(v) = 1 / paths to v + Σ s(w): so
 * what is handed on is s, and the dependency of v is paths to v × Σ s(w).
 */
final class PathLanes implements Dependencies {
    /** As many as stand side by side in a cache line. */
    static final int LANES = 8;

    /** For each set of lanes, 1 for those in it and 0 for others: to multiply by is faster than to ask. */
    private static final double[] ONE = new double[LANES << LANES];

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final Nearby nearby;
    private final int[] first;
    private final int[] neighbour;
    private final byte[] seen;
    private final byte[] news;
    private final double[] paths;
    private final double[] share;
    private double[] sums;
    private int[] entry;
    private byte[] lanes;
    private int[] arcEnd;
    private int[] arcs;
    private int[] level = new int[16];
    private int levels;

    static {
        Arrays.setAll(ONE, i -> ((i / LANES) >> (i % LANES)) & 1);
    }

    PathLanes(Nearby nearby) {
        int order = nearby.vertices().length;
        this.nearby = nearby;
        this.first = nearby.rows().first();
        this.neighbour = nearby.rows().neighbour();
        this.seen = new byte[order];
        this.news = new byte[order + Long.BYTES];
        this.paths = new double[order * LANES];
        this.share = new double[order * LANES];
        this.sums = new double[order * LANES];
        this.entry = new int[2 * order + LANES];
        this.lanes = new byte[entry.length];
        this.arcEnd = new int[entry.length];
        this.arcs = new int[neighbour.length + order];
    }

    @Override
    public void add(int[] sources, int from, int to, double[] ofVertices, double[] ofTies) {
        int begin = nearby.begin(sources[from]);
        int end = nearby.end(sources[to - 1]);
        start(sources, from, to);
        while (level[levels] > level[levels - 1]) {
            spread(begin, end);
        }
        for (int at = levels - 2; at >= 0; at--) {
            gather(at, ofVertices, ofTies);
        }
        clear(begin, end);
    }

    private void start(int[] sources, int from, int to) {
        levels = 1;
        level[1] = to - from;
        for (int lane = 0; lane < to - from; lane++) {
            int v = sources[from + lane];
            entry[lane] = v;
            lanes[lane] = (byte) (1 << lane);
            seen[v] |= (byte) (1 << lane);
            paths[v * LANES + lane] = 1;
        }
    }

    /** One step further: whoever is met for the first time in a lane is met by as many paths as its neighbours were. */
    private void spread(int begin, int end) {
        for (int at = level[levels - 1]; at < level[levels]; at++) {
            int from = arcsBefore(at);
            arcEnd[at] = pick(entry[at], lanes[at] & 0xFF, from);
            send(entry[at] * LANES, lanes[at] & 0xFF, from, arcEnd[at]);
        }
        int found = list(begin, end, level[levels]);
        for (int at = level[levels]; at < found; at++) {
            settle(at);
        }
        if (levels + 2 > level.length) {
            level = Arrays.copyOf(level, 2 * level.length);
        }
        level[++levels] = found;
    }

    private int arcsBefore(int at) {
        return at == 0 ? 0 : arcEnd[at - 1];
    }

    /** Picks the places of neighbours that some of these lanes have not met; without a branch, as nobody can predict it. */
    private int pick(int v, int met, int begin) {
        int last = first[v + 1];
        if (begin + last - first[v] > arcs.length) {
            arcs = Arrays.copyOf(arcs, Math.max(begin + last - first[v], arcs.length + arcs.length / 2));
        }
        int[] picked = arcs;
        int end = begin;
        for (int p = first[v]; p < last; p++) {
            picked[end] = p;
            end += -(met & ~seen[neighbour[p]]) >>> 31;
        }
        return end;
    }

    /** Lists whoever was met at this step, in order: so those who are near each other in memory follow each other. */
    private int list(int begin, int end, int listed) {
        if (listed + end - begin > entry.length) {
            int length = listed + end - begin + entry.length / 2;
            entry = Arrays.copyOf(entry, length);
            lanes = Arrays.copyOf(lanes, length);
            arcEnd = Arrays.copyOf(arcEnd, length);
        }
        int found = listed;
        for (int v = begin; v < end; v += Long.BYTES) {
            if ((long) EIGHT.get(news, v) != 0) {
                for (int w = v; w < Math.min(end, v + Long.BYTES); w++) {
                    entry[found] = w;
                    found += news[w] == 0 ? 0 : 1;
                }
            }
        }
        return found;
    }

    /** Hands the paths in all lanes to the neighbours that were picked; numbers in variables stay in registers. */
    private void send(int row, int met, int begin, int end) {
        double a = paths[row];
        double b = paths[row + 1];
        double c = paths[row + 2];
        double d = paths[row + 3];
        double e = paths[row + 4];
        double f = paths[row + 5];
        double g = paths[row + 6];
        double h = paths[row + 7];
        for (int i = begin; i < end; i++) {
            int w = neighbour[arcs[i]];
            news[w] |= (byte) (met & ~seen[w]);
            int to = w * LANES;
            share[to] += a;
            share[to + 1] += b;
            share[to + 2] += c;
            share[to + 3] += d;
            share[to + 4] += e;
            share[to + 5] += f;
            share[to + 6] += g;
            share[to + 7] += h;
        }
    }

    /** What arrived in lanes that met a vertex before says nothing. */
    private void settle(int at) {
        int w = entry[at];
        int fresh = news[w] & 0xFF;
        lanes[at] = (byte) fresh;
        seen[w] |= (byte) fresh;
        news[w] = 0;
        for (int k = 0; k < LANES; k++) {
            paths[w * LANES + k] += share[w * LANES + k] * ONE[fresh * LANES + k];
            share[w * LANES + k] = 0;
        }
    }

    /** Collects for the vertices of a level what those one step further hand on. */
    private void gather(int at, double[] ofVertices, double[] ofTies) {
        int begin = level[at];
        int end = level[at + 1];
        if ((end - begin) * LANES > sums.length) {
            sums = new double[(end - begin) * LANES];
        }
        for (int i = begin; i < end; i++) {
            collect(i, (i - begin) * LANES, ofTies);
        }
        // Only now, so that nobody is handed what a neighbour of the same level collected.
        for (int i = begin; i < end; i++) {
            double depending = share(entry[i], lanes[i] & 0xFF, (i - begin) * LANES);
            ofVertices[entry[i]] += at == 0 ? 0 : depending;
        }
    }

    /** Long, since only what stands in one method stays in registers. */
    private void collect(int at, int to, double[] ofTies) {
        int row = entry[at] * LANES;
        int met = (lanes[at] & 0xFF) * LANES;
        double ownA = paths[row] * ONE[met];
        double ownB = paths[row + 1] * ONE[met + 1];
        double ownC = paths[row + 2] * ONE[met + 2];
        double ownD = paths[row + 3] * ONE[met + 3];
        double ownE = paths[row + 4] * ONE[met + 4];
        double ownF = paths[row + 5] * ONE[met + 5];
        double ownG = paths[row + 6] * ONE[met + 6];
        double ownH = paths[row + 7] * ONE[met + 7];
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        for (int i = arcsBefore(at); i < arcEnd[at]; i++) {
            int p = arcs[i];
            int from = neighbour[p] * LANES;
            double ofA = share[from];
            a += ofA;
            double ofB = share[from + 1];
            b += ofB;
            double ofC = share[from + 2];
            c += ofC;
            double ofD = share[from + 3];
            d += ofD;
            double ofE = share[from + 4];
            e += ofE;
            double ofF = share[from + 5];
            f += ofF;
            double ofG = share[from + 6];
            g += ofG;
            double ofH = share[from + 7];
            h += ofH;
            ofTies[p] += ((ownA * ofA + ownB * ofB) + (ownC * ofC + ownD * ofD))
                    + ((ownE * ofE + ownF * ofF) + (ownG * ofG + ownH * ofH));
        }
        sums[to] = a;
        sums[to + 1] = b;
        sums[to + 2] = c;
        sums[to + 3] = d;
        sums[to + 4] = e;
        sums[to + 5] = f;
        sums[to + 6] = g;
        sums[to + 7] = h;
    }

    /** Sets what a vertex hands on in the lanes that met it; gives what depends on it. */
    private double share(int v, int met, int from) {
        double depending = 0;
        for (int k = 0; k < LANES; k++) {
            double one = ONE[met * LANES + k];
            double path = paths[v * LANES + k];
            double sum = sums[from + k];
            share[v * LANES + k] += one * (1 / (path + 1 - one) + sum);
            depending += one * path * sum;
        }
        return depending;
    }

    private void clear(int begin, int end) {
        Arrays.fill(seen, begin, end, (byte) 0);
        Arrays.fill(paths, begin * LANES, end * LANES, 0);
        Arrays.fill(share, begin * LANES, end * LANES, 0);
    }
}
