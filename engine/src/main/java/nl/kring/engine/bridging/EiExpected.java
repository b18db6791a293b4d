package nl.kring.engine.bridging;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** What the E-I index would be if every pair of actors were tied: what the sizes of the groups alone give. Time O(n). */
public final class EiExpected implements GroupMeasure {
    @Override
    public Definition definition() {
        return Definition.group("ei-expected")
                .formula("(external − internal) / (external + internal) pairs of actors")
                .unit(Unit.NUMBER, new Range(-1, 1))
                .conventions(
                        "actors without a group are left out; of a group over the pairs with an actor of it; undefined"
                                + " without pairs")
                .time("O(n)")
                .cite("Krackhardt & Stern, Social Psychology Quarterly 51 (1988)")
                .build();
    }

    @Override
    public Result compute(View view, Grouping grouping, Run run) {
        Adjacency ties = view.ties();
        double[] sizes = new double[grouping.values().size()];
        double all = 0;
        for (int v = 0; v < ties.order(); v++) {
            int value = grouping.of(ties.actor(v));
            if (value >= 0) {
                sizes[value]++;
                all++;
            }
        }
        double internal = 0;
        double[] byValue = new double[sizes.length];
        for (int value = 0; value < sizes.length; value++) {
            double pairs = sizes[value] * (sizes[value] - 1) / 2;
            internal += pairs;
            byValue[value] = index(pairs, sizes[value] * (all - sizes[value]));
        }
        return new Result(index(internal, all * (all - 1) / 2 - internal), byValue);
    }

    private static double index(double internal, double external) {
        return internal + external == 0 ? UNDEFINED : (external - internal) / (external + internal);
    }
}
