package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Robustness;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How much of the network stays together while whoever has the most contacts left falls away. Time O((n + m) log n). */
public final class RobustnessTargeted implements NetworkMeasure {
    private static final double HALF = 0.5;

    @Override
    public Definition definition() {
        return Definition.network("robustness-targeted")
                .formula("Σ_{q=1..n} S(q) / n, S(q) = largest component / n after q actors are gone, each time one with"
                        + " the most ties left")
                .unit(Unit.NUMBER, new Range(0, HALF))
                .direction(Direction.HIGHER_IS_STRONGER)
                .conventions(
                        "of equal degrees the earliest actor; (n − 1) / 2n when all are tied to each other; undefined"
                                + " without actors")
                .time("O((n + m) log n)")
                .takes(Pass.REMOVALS)
                .cite("Schneider, Moreira, Andrade, Havlin & Herrmann, PNAS 108 (2011)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        return Robustness.of(ties, Robustness.byDegree(ties));
    }
}
