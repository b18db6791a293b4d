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

/** Clustering on average over all actors, isolates included. Time O(m√m). */
public final class MeanClustering implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("mean-clustering")
                .formula("Σ_v clustering(v) / n")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("fewer than two contacts count as 0; undefined without actors")
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
        for (int v = 0; v < ties.order(); v++) {
            sum += Clustering.of(ties, triangles, v);
        }
        return ties.order() == 0 ? UNDEFINED : sum / ties.order();
    }
}
