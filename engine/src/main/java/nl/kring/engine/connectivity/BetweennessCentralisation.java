package nl.kring.engine.connectivity;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Estimates;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How far all paths run through one actor. Time O(n(n + m)). */
public final class BetweennessCentralisation implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("betweenness-centralisation")
                .formula("Σ_v (b_max − b_v) / ((n − 1)²(n − 2) / 2), b betweenness")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined for n < 3")
                .time("O(n(n + m))")
                .takes(Pass.BETWEENNESS)
                .cite("Freeman, Social Networks 1 (1979)")
                .build();
    }

    @Override
    public String method(View view) {
        return Estimates.betweennessCentralisation(view);
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        double order = ties.order();
        if (order < 3) {
            return UNDEFINED;
        }
        double[] values = IntStream.range(0, ties.order())
                .mapToDouble(view.brandes()::actor)
                .toArray();
        double most = Arrays.stream(values).max().orElse(0);
        double sum = Arrays.stream(values).map(value -> most - value).sum();
        return sum / ((order - 1) * (order - 1) * (order - 2) / 2);
    }
}
