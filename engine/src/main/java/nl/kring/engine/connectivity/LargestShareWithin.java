package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Components;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Which part of a group is joined by ties within it. Time O(n + m). */
public final class LargestShareWithin implements GroupMeasure {
    @Override
    public Definition definition() {
        return Definition.group("largest-share-within")
                .formula("actors in the largest connected component of the group on its own / n")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions(
                        "over the ties within groups; of the grouping the largest component in any group / actors of"
                                + " all groups; undefined without actors")
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .build();
    }

    @Override
    public Result compute(View view, Grouping grouping, Run run) {
        Inside inside = Inside.of(view, grouping, run);
        Components components = inside.components();
        double[] byValue = new double[inside.groups()];
        for (int i = 0; i < inside.ties().order(); i++) {
            int g = inside.group(i);
            byValue[g] = Math.max(byValue[g], components.sizeOf(i));
        }
        for (int g = 0; g < byValue.length; g++) {
            byValue[g] = inside.size(g) == 0 ? UNDEFINED : byValue[g] / inside.size(g);
        }
        int order = inside.ties().order();
        return new Result(order == 0 ? UNDEFINED : components.largestSize() / (double) order, byValue);
    }
}
