package nl.kring.engine.bridging;

import nl.kring.engine.graph.Triangles;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Whether two tied actors have no contact in common. Time O(m√m). */
public final class LocalBridge implements TieMeasure {
    @Override
    public Definition definition() {
        return Definition.tie("local-bridge")
                .formula("N(u) ∩ N(v) is empty")
                .unit(Unit.FLAG, Range.SHARE)
                .conventions("a bridge is one too")
                .time("O(m√m)")
                .onTriangles()
                .takes(Pass.TRIANGLES)
                .cite("Granovetter, American Journal of Sociology 78 (1973)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Triangles triangles = view.triangles();
        return run.forEachTie(view.ties(), t -> triangles.on(t) == 0 ? 1 : 0);
    }
}
