package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Whether actors with many ties are tied to actors with many ties (1) or with few (−1). Time O(m). */
public final class Assortativity implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("assortativity")
                .formula("correlation of the degrees at the two ends of ties, each tie counted in both directions")
                .unit(Unit.NUMBER, new Range(-1, 1))
                .conventions("undefined when all ends have one degree, and so without ties")
                .time("O(m)")
                .cite("Newman, Physical Review Letters 89 (2002)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        double sum = 0;
        for (int v = 0; v < ties.order(); v++) {
            sum += (double) ties.degree(v) * ties.degree(v);
        }
        double mean = sum / (2.0 * ties.size());
        double together = 0;
        double apart = 0;
        for (int t = 0; t < ties.size(); t++) {
            double tail = ties.degree(ties.tail(t)) - mean;
            double head = ties.degree(ties.head(t)) - mean;
            together += tail * head;
            apart += (tail * tail + head * head) / 2;
        }
        return apart == 0 ? UNDEFINED : together / apart;
    }
}
