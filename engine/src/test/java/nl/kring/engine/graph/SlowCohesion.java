package nl.kring.engine.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The k-components of a graph in two plain ways: by trying all subsets, and by cutting along least cuts of all pairs. */
final class SlowCohesion {
    private final boolean[][] tied;

    SlowCohesion(Slow slow) {
        this.tied = slow.tied;
    }

    /** By level from 1 on, until a level has none: sets of vertices that hold together, of which none is in another. */
    List<Set<List<Integer>>> bySubsets() {
        int order = tied.length;
        int[] together = new int[1 << order];
        for (int set = 1; set < together.length; set++) {
            together[set] = connectivity(set);
        }
        List<Set<List<Integer>>> levels = new ArrayList<>();
        for (int k = 1; levels.isEmpty() || !levels.get(levels.size() - 1).isEmpty(); k++) {
            Set<List<Integer>> level = ordered();
            for (int set = 1; set < together.length; set++) {
                if (together[set] >= k && largest(set, k, together)) {
                    level.add(BitSet.valueOf(new long[] {set}).stream().boxed().toList());
                }
            }
            levels.add(level);
        }
        return levels;
    }

    private static Set<List<Integer>> ordered() {
        return new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
    }

    private static boolean largest(int set, int k, int[] together) {
        for (int larger = set + 1; larger < together.length; larger++) {
            if ((larger & set) == set && together[larger] >= k) {
                return false;
            }
        }
        return true;
    }

    /** The fewest of these that can go so that others fall apart; one fewer than they are when none can. */
    private int connectivity(int set) {
        int fewest = Integer.bitCount(set) - 1;
        for (int left = set; left > 0; left = (left - 1) & set) {
            int away = Integer.bitCount(set) - Integer.bitCount(left);
            if (away < fewest && !connected(left)) {
                fewest = away;
            }
        }
        return fewest;
    }

    private boolean connected(int set) {
        int reached = Integer.lowestOneBit(set);
        int before = 0;
        while (reached != before) {
            before = reached;
            for (int v = 0; v < tied.length; v++) {
                for (int w = 0; w < tied.length && (reached >> v & 1) == 1; w++) {
                    reached |= tied[v][w] ? set & (1 << w) : 0;
                }
            }
        }
        return reached == set;
    }

    /** The same for larger graphs: parts are cut along the least cut of all their pairs. */
    List<Set<List<Integer>>> byCuts() {
        List<Integer> all = new ArrayList<>();
        for (int v = 0; v < tied.length; v++) {
            all.add(v);
        }
        List<Set<List<Integer>>> levels = new ArrayList<>();
        for (int k = 1; levels.isEmpty() || !levels.get(levels.size() - 1).isEmpty(); k++) {
            Set<List<Integer>> level = ordered();
            cut(all, k, level);
            levels.add(level);
        }
        return levels;
    }

    private void cut(List<Integer> part, int k, Set<List<Integer>> found) {
        if (part.size() <= k) {
            return;
        }
        for (int v : part) {
            for (int w : part) {
                if (v < w && !tied[v][w]) {
                    Set<Integer> cut = between(v, w, part, k);
                    if (cut != null) {
                        List<Integer> left = new ArrayList<>(part);
                        left.removeAll(cut);
                        while (!left.isEmpty()) {
                            Set<Integer> side = side(left.get(0), left);
                            left.removeAll(side);
                            side.addAll(cut);
                            cut(new ArrayList<>(new TreeSet<>(side)), k, found);
                        }
                        return;
                    }
                }
            }
        }
        found.add(part);
    }

    private Set<Integer> side(int from, List<Integer> among) {
        Set<Integer> side = new TreeSet<>(Set.of(from));
        boolean more = true;
        while (more) {
            more = false;
            for (int w : among) {
                more |= side.stream().anyMatch(v -> tied[v][w]) && side.add(w);
            }
        }
        return side;
    }

    /** Fewer than k vertices without which v does not reach w, by unit flow in a matrix; null when it takes k or more. */
    private @Nullable Set<Integer> between(int v, int w, List<Integer> part, int k) {
        int order = tied.length;
        int[][] room = new int[2 * order][2 * order];
        for (int a : part) {
            room[a][order + a] = a == v || a == w ? order : 1;
            for (int b : part) {
                room[order + a][b] = tied[a][b] ? order : 0;
            }
        }
        for (int paths = 0; paths < k; paths++) {
            boolean[] met = new boolean[2 * order];
            if (!augment(v, order + w, room, met)) {
                Set<Integer> cut = new TreeSet<>();
                part.stream().filter(a -> met[a] && !met[order + a]).forEach(cut::add);
                return cut;
            }
        }
        return null;
    }

    private static boolean augment(int at, int end, int[][] room, boolean[] met) {
        met[at] = true;
        if (at == end) {
            return true;
        }
        for (int next = 0; next < room.length; next++) {
            if (!met[next] && room[at][next] > 0 && augment(next, end, room, met)) {
                room[at][next]--;
                room[next][at]++;
                return true;
            }
        }
        return false;
    }
}
