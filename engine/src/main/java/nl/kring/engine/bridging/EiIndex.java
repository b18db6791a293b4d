package nl.kring.engine.bridging;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.GroupTies;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Whether ties run outwards (1) or inwards (−1): external less internal ties over all of them. Time O(m). */
public final class EiIndex implements GroupMeasure {
    @Override
    public Definition definition() {
        return Definition.group("ei-index")
                .formula("(external − internal) / (external + internal)")
                .unit(Unit.NUMBER, new Range(-1, 1))
                .conventions("ties with an end without a group are left out; undefined without ties")
                .time("O(m)")
                .cite("Krackhardt & Stern, Social Psychology Quarterly 51 (1988)")
                .build();
    }

    @Override
    public Result compute(View view, Grouping grouping, Run run) {
        GroupTies counts = GroupTies.of(view.ties(), grouping);
        double[] byValue = new double[grouping.values().size()];
        for (int value = 0; value < byValue.length; value++) {
            byValue[value] = index(counts.internal(value), counts.external(value));
        }
        return new Result(index(counts.internal(), counts.external()), byValue);
    }

    private static double index(double internal, double external) {
        return internal + external == 0 ? UNDEFINED : (external - internal) / (external + internal);
    }
}
