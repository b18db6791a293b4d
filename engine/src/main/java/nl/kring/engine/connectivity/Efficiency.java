package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Estimates;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How near actors are to each other through others: the mean of 1 / distance. Time O(n(n + m)). */
public final class Efficiency implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("efficiency")
                .formula("Σ_{u≠v} 1 / d(u,v) / (n(n − 1)), 1/∞ = 0")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined for n < 2; unreachable pairs count 0")
                .time("O(n(n + m))")
                .direction(Direction.HIGHER_IS_STRONGER)
                .takes(Pass.DISTANCES)
                .cite("Latora & Marchiori, Physical Review Letters 87 (2001)")
                .in(Form.UNDIRECTED, Form.DIRECTED)
                .build();
    }

    @Override
    public String method(View view) {
        return Estimates.efficiency(view);
    }

    @Override
    public double compute(View view, Run run) {
        double order = view.ties().order();
        return order < 2 ? UNDEFINED : view.distances().totalHarmonic() / (order * (order - 1));
    }
}
