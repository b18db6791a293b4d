package nl.kring.engine.graph;

/**
 * How a graph lies in memory, with the numbers that vertices and ties have in the graph itself. Kernels read one and hand back
 * what they find under the graph's own numbers.
 *
 * @param rows the rows, by place
 * @param vertices the vertex of the graph at each place
 * @param ties the tie of the graph for each tie of the rows
 */
record Layout(Rows rows, int[] vertices, int[] ties) {

    /** A graph as it is. */
    static Layout asIs(Rows rows) {
        return new Layout(rows, upTo(rows.first().length - 1), upTo(rows.neighbour().length / 2));
    }

    private static int[] upTo(int end) {
        int[] numbers = new int[end];
        for (int i = 0; i < end; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
