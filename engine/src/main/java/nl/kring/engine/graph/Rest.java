package nl.kring.engine.graph;

/**
 * What is left of a piece while vertices are taken away, and with them whoever has fewer than k ties left. Each vertex and
 * tie is met once. Memory 9 bytes a vertex.
 */
final class Rest {
    private final Piece piece;
    private final int k;
    private final int[] left;
    private final boolean[] gone;
    private final int[] taken;
    private int count;
    private int spread;

    Rest(Piece piece, int k) {
        this.piece = piece;
        this.k = k;
        this.left = new int[piece.order()];
        this.gone = new boolean[piece.order()];
        this.taken = new int[piece.order()];
        for (int v = 0; v < left.length; v++) {
            left[v] = piece.degree(v);
        }
    }

    /** Whether each vertex is away; changes as more are. Not to be written to. */
    boolean[] gone() {
        return gone;
    }

    /** How many are away. */
    int taken() {
        return count;
    }

    /** Who was taken away at a place in the order of going. */
    int taken(int place) {
        return taken[place];
    }

    /** Takes a vertex away if it has fewer than k ties left. */
    void prune(int v) {
        if (left[v] < k) {
            take(v);
        }
    }

    /** Takes a vertex away, and all who have too few ties then. */
    void take(int v) {
        go(v);
        while (spread < count) {
            int u = taken[spread++];
            for (int p = piece.first()[u]; p < piece.first()[u + 1]; p++) {
                int w = piece.neighbour()[p];
                left[w]--;
                if (left[w] < k) {
                    go(w);
                }
            }
        }
    }

    private void go(int v) {
        if (!gone[v]) {
            gone[v] = true;
            taken[count++] = v;
        }
    }

    /** Who is left, ascending. */
    int[] vertices() {
        int[] vertices = new int[gone.length - count];
        int at = 0;
        for (int v = 0; v < gone.length; v++) {
            if (!gone[v]) {
                vertices[at++] = v;
            }
        }
        return vertices;
    }
}
