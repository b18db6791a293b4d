package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Which part of all possible ties there is: 2m / (n(n − 1)), or m / (n₁n₂) when two-mode. Time O(1). */
public final class Density implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("density")
                .formula("2m / (n(n − 1)); two-mode m / (n₁n₂); directed arcs / (n(n − 1))")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined when no tie is possible")
                .time("O(1)")
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .in(Form.UNDIRECTED, Form.DIRECTED)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        double pairs = ties.pairs();
        boolean bothWays = ties.directed() && !ties.twoMode();
        return pairs == 0 ? UNDEFINED : bothWays ? ties.arcs() / (2 * pairs) : ties.size() / pairs;
    }
}
