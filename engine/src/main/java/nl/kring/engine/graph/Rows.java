package nl.kring.engine.graph;

/**
 * The compressed sparse rows of a set of ties, sorted by neighbour.
 *
 * @param first where the row of each vertex begins, n + 1
 * @param neighbour the neighbours, 2m
 * @param tie the tie to each of them, 2m
 */
record Rows(int[] first, int[] neighbour, int[] tie) {

    /** How long the row of a vertex is. */
    int degree(int vertex) {
        return first[vertex + 1] - first[vertex];
    }

    /** Two counting passes: ties sorted by one end are dealt out to the other, so rows come out sorted. */
    static Rows of(int order, Ends ends) {
        int size = ends.tail().length;
        int[] first = new int[order + 1];
        for (int t = 0; t < size; t++) {
            first[ends.tail()[t] + 1]++;
            first[ends.head()[t] + 1]++;
        }
        for (int v = 0; v < order; v++) {
            first[v + 1] += first[v];
        }
        int[] byEnd = deal(first, ends);
        int[] next = first.clone();
        int[] neighbour = new int[2 * size];
        int[] tie = new int[2 * size];
        for (int v = 0; v < order; v++) {
            for (int place = first[v]; place < first[v + 1]; place++) {
                int t = byEnd[place];
                int other = ends.tail()[t] == v ? ends.head()[t] : ends.tail()[t];
                neighbour[next[other]] = v;
                tie[next[other]++] = t;
            }
        }
        return new Rows(first, neighbour, tie);
    }

    private static int[] deal(int[] first, Ends ends) {
        int[] next = first.clone();
        int[] byEnd = new int[2 * ends.tail().length];
        for (int t = 0; t < ends.tail().length; t++) {
            byEnd[next[ends.tail()[t]]++] = t;
            byEnd[next[ends.head()[t]]++] = t;
        }
        return byEnd;
    }
}
