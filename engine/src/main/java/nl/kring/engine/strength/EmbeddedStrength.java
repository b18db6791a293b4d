package nl.kring.engine.strength;

import nl.kring.engine.bridging.Overlap;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How strong a tie is, more so when its ends share contacts. Time O(m√m). */
public final class EmbeddedStrength implements TieMeasure {
    @Override
    public Definition definition() {
        return Definition.tie("embedded-strength")
                .formula("strength × (1 + overlap) / 2")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .conventions("a strength that is not known counts 1")
                .time("O(m√m)")
                .onTriangles()
                .about(Sphere.PERSONAL, Pillar.COHESION)
                .takes(Pass.TRIANGLES)
                .cite("convention of Kring, after Onnela et al., PNAS 104 (2007)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        Triangles triangles = view.triangles();
        return run.forEachTie(ties, t -> ties.strength(t) * (1 + Overlap.of(ties, triangles, t)) / 2);
    }
}
