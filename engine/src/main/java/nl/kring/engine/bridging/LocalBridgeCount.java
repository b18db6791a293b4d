package nl.kring.engine.bridging;

import java.util.stream.IntStream;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How many ties join actors without a contact in common. Time O(m√m). */
public final class LocalBridgeCount implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("local-bridges")
                .formula("number of ties whose ends have no contact in common")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions("bridges included")
                .time("O(m√m)")
                .onTriangles()
                .takes(Pass.TRIANGLES)
                .cite("Granovetter, American Journal of Sociology 78 (1973)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Triangles triangles = view.triangles();
        return IntStream.range(0, view.ties().size())
                .filter(t -> triangles.on(t) == 0)
                .count();
    }
}
