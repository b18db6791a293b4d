package nl.kring.engine.graph;

/** Some vertices that are close together: one of the highest degree, then whoever is tied to most of them. */
final class Seed {
    private Seed() {}

    /** {@code count} vertices of a piece with that many or more; equals by degree, then the earliest. */
    static int[] of(Piece piece, int count) {
        int[] near = new int[piece.order()];
        boolean[] chosen = new boolean[piece.order()];
        int[] met = new int[piece.order()];
        int metCount = 0;
        int[] seed = new int[count];
        for (int i = 0; i < count; i++) {
            int best = best(piece, near, chosen, met, metCount);
            seed[i] = best;
            chosen[best] = true;
            for (int p = piece.first()[best]; p < piece.first()[best + 1]; p++) {
                int w = piece.neighbour()[p];
                if (near[w]++ == 0) {
                    met[metCount++] = w;
                }
            }
        }
        return seed;
    }

    private static int best(Piece piece, int[] near, boolean[] chosen, int[] met, int metCount) {
        int best = -1;
        for (int i = 0; i < metCount; i++) {
            if (!chosen[met[i]] && before(piece, near, met[i], best)) {
                best = met[i];
            }
        }
        return metCount == 0 ? begin(piece) : best;
    }

    /** The middle one of those with the most ties: of a long chain both sides are then about as long. */
    private static int begin(Piece piece) {
        int most = 0;
        int count = 0;
        for (int v = 0; v < piece.order(); v++) {
            int degree = piece.degree(v);
            count = degree > most ? 1 : degree == most ? count + 1 : count;
            most = Math.max(most, degree);
        }
        int v = -1;
        for (int left = count / 2 + 1; left > 0; left -= piece.degree(v) == most ? 1 : 0) {
            v++;
        }
        return v;
    }

    private static boolean before(Piece piece, int[] near, int v, int best) {
        if (best < 0 || near[v] != near[best]) {
            return best < 0 || near[v] > near[best];
        }
        int more = piece.degree(v) - piece.degree(best);
        return more != 0 ? more > 0 : v < best;
    }
}
