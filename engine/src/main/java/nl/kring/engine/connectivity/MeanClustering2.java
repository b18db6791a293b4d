package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How often contacts know each other, on average over those who have two or more. Time O(m√m). */
public final class MeanClustering2 implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("mean-clustering-2")
                .formula("mean over v with k_v ≥ 2 of triangles(v) / (k_v(k_v − 1) / 2)")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined when nobody has two contacts")
                .time("O(m√m)")
                .onTriangles()
                .takes(Pass.TRIANGLES)
                .cite("Watts & Strogatz, Nature 393 (1998)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        Triangles triangles = view.triangles();
        double sum = 0;
        int count = 0;
        for (int v = 0; v < ties.order(); v++) {
            if (ties.degree(v) >= 2) {
                sum += Clustering.of(ties, triangles, v);
                count++;
            }
        }
        return count == 0 ? UNDEFINED : sum / count;
    }
}
