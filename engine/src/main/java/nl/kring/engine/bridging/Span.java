package nl.kring.engine.bridging;

import nl.kring.engine.graph.Spans;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How many steps two tied actors are apart without their tie. Time O(m√m), and for each local bridge a search. */
public final class Span implements TieMeasure {
    @Override
    public Definition definition() {
        return Definition.tie("span")
                .formula("d(u,v) without the tie")
                .unit(Unit.STEPS, new Range(2, Double.POSITIVE_INFINITY))
                .conventions("infinite for a bridge")
                .time("O(m√m), and O(n + m) at worst for each local bridge")
                .takes(Pass.SPANS)
                .cite("Granovetter, American Journal of Sociology 78 (1973)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Spans spans = view.spans();
        return run.forEachTie(view.ties(), spans::span);
    }
}
