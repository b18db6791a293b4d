package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Breadth-first searches from up to 512 sources at once, a bit for each (Then et al. 2014, "The More the Merrier"). A step
 * either asks every vertex that some source has not met what its neighbours met last, or, when few met anyone, lets those
 * tell their neighbours (Beamer et al. 2012). Time O(steps × (n + m)) a sweep, memory 192 bytes a vertex. One thread at a time.
 */
final class Sweep implements Searches {
    /** How many sources one sweep takes. */
    static final int LANES = 512;

    private static final int WORDS = LANES / Long.SIZE;

    /** Telling costs some three times as much as asking: it also reads and writes who was told. */
    private static final int TELLING = 3;

    private final Nearby nearby;
    private final int[] first;
    private final int[] neighbour;
    private final Workers workers;
    private final long[] seen;
    private final boolean[] full;
    private final long[] everyone = new long[WORDS];
    private long[] now;
    private long[] next;
    private int[] listed;
    private int[] told;
    private int count;
    private int tellers;
    private long endsListed;
    private long endsOpen;

    Sweep(Nearby nearby, Workers workers) {
        int order = nearby.vertices().length;
        this.nearby = nearby;
        this.first = nearby.rows().first();
        this.neighbour = nearby.rows().neighbour();
        this.workers = workers;
        this.seen = new long[order * WORDS];
        this.now = new long[order * WORDS];
        this.next = new long[order * WORDS];
        this.full = new boolean[order];
        this.listed = new int[order];
        this.told = new int[order];
    }

    @Override
    public void run(int[] sources, int from, int to, Met met) {
        int begin = nearby.begin(sources[from]);
        int end = nearby.end(sources[to - 1]);
        start(sources, from, to, begin, end);
        for (int steps = 1; count > 0; steps++) {
            workers.check();
            tellers = 0;
            if (TELLING * endsListed < endsOpen) {
                tell();
            } else {
                ask(begin, end);
            }
            turn(met, steps);
        }
        Arrays.fill(seen, begin * WORDS, end * WORDS, 0);
        Arrays.fill(full, begin, end, false);
    }

    private void start(int[] sources, int from, int to, int begin, int end) {
        Arrays.fill(everyone, 0);
        count = 0;
        endsListed = 0;
        endsOpen = (long) first[end] - first[begin];
        for (int s = from; s < to; s++) {
            int lane = s - from;
            long bit = 1L << lane;
            int word = lane / Long.SIZE;
            everyone[word] |= bit;
            seen[sources[s] * WORDS + word] |= bit;
            now[sources[s] * WORDS + word] |= bit;
            listed[count++] = sources[s];
            endsListed += first[sources[s] + 1] - first[sources[s]];
        }
    }

    /** Those who met someone tell their neighbours. */
    private void tell() {
        for (int at = 0; at < count; at++) {
            int v = listed[at];
            for (int p = first[v]; p < first[v + 1]; p++) {
                if (!full[neighbour[p]]) {
                    tell(v * WORDS, neighbour[p]);
                }
            }
        }
    }

    private void tell(int from, int w) {
        int to = w * WORDS;
        long news = 0;
        long known = 0;
        for (int k = 0; k < WORDS; k++) {
            long word = now[from + k] & ~seen[to + k];
            known |= next[to + k];
            news |= word;
            next[to + k] |= word;
        }
        if (known == 0 && news != 0) {
            told[tellers++] = w;
        }
    }

    /** Everyone whom some source has not met asks all neighbours. */
    private void ask(int begin, int end) {
        for (int v = begin; v < end; v++) {
            if (!full[v] && first[v] < first[v + 1] && asked(v)) {
                told[tellers++] = v;
            }
        }
    }

    /** Words in variables of their own stay in registers. */
    private boolean asked(int v) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        long g = 0;
        long h = 0;
        for (int p = first[v]; p < first[v + 1]; p++) {
            int from = neighbour[p] * WORDS;
            a |= now[from];
            b |= now[from + 1];
            c |= now[from + 2];
            d |= now[from + 3];
            e |= now[from + 4];
            f |= now[from + 5];
            g |= now[from + 6];
            h |= now[from + 7];
        }
        int to = v * WORDS;
        next[to] = a & ~seen[to];
        next[to + 1] = b & ~seen[to + 1];
        next[to + 2] = c & ~seen[to + 2];
        next[to + 3] = d & ~seen[to + 3];
        next[to + 4] = e & ~seen[to + 4];
        next[to + 5] = f & ~seen[to + 5];
        next[to + 6] = g & ~seen[to + 6];
        next[to + 7] = h & ~seen[to + 7];
        return (next[to]
                        | next[to + 1]
                        | next[to + 2]
                        | next[to + 3]
                        | next[to + 4]
                        | next[to + 5]
                        | next[to + 6]
                        | next[to + 7])
                != 0;
    }

    /** Who was told is told of, and tells next. */
    private void turn(Met met, int steps) {
        for (int at = 0; at < count; at++) {
            Arrays.fill(now, listed[at] * WORDS, (listed[at] + 1) * WORDS, 0);
        }
        endsListed = 0;
        for (int at = 0; at < tellers; at++) {
            int v = told[at];
            int base = v * WORDS;
            int sources = 0;
            long missing = 0;
            for (int k = 0; k < WORDS; k++) {
                sources += Long.bitCount(next[base + k]);
                seen[base + k] |= next[base + k];
                missing |= everyone[k] & ~seen[base + k];
            }
            int ends = first[v + 1] - first[v];
            endsListed += ends;
            if (missing == 0) {
                full[v] = true;
                endsOpen -= ends;
            }
            met.at(v, sources, steps);
        }
        long[] old = now;
        now = next;
        next = old;
        int[] tellersBefore = listed;
        listed = told;
        told = tellersBefore;
        count = tellers;
    }
}
