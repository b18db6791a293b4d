package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Workers;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How often residents who share an organisation share a second one. Time O(Σ k²). */
public final class TwoModeClustering implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("two-mode-clustering")
                .formula("4 × four-cycles / paths of three ties")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined unless two-mode, and without paths of three ties")
                .time("O(Σ k²)")
                .cite("Robins & Alexander, Computational & Mathematical Organization Theory 10 (2004)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        if (!ties.twoMode()) {
            return UNDEFINED;
        }
        double paths = 0;
        for (int t = 0; t < ties.size(); t++) {
            paths += (ties.degree(ties.tail(t)) - 1.0) * (ties.degree(ties.head(t)) - 1.0);
        }
        return paths == 0 ? UNDEFINED : 4 * cycles(ties, run.workers()) / paths;
    }

    /** Four-cycles: two that have c neighbours in common are in c(c − 1)/2 of them, and each has two such pairs of a kind. */
    private static double cycles(Adjacency ties, Workers workers) {
        int[] common = new int[ties.order()];
        double twice = 0;
        for (int v = 0; v < ties.order(); v++) {
            workers.check();
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                twice += through(ties, v, ties.neighbour(p), common);
            }
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                forget(ties, ties.neighbour(p), common);
            }
        }
        return twice / 2;
    }

    private static double through(Adjacency ties, int v, int via, int[] common) {
        double met = 0;
        for (int p = ties.first(via); p < ties.first(via) + ties.degree(via); p++) {
            met += ties.neighbour(p) > v ? common[ties.neighbour(p)]++ : 0;
        }
        return met;
    }

    private static void forget(Adjacency ties, int via, int[] common) {
        for (int p = ties.first(via); p < ties.first(via) + ties.degree(via); p++) {
            common[ties.neighbour(p)] = 0;
        }
    }
}
