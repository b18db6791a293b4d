package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** The part of all actors in the largest group that holds together without any one of its members. Time O(n + m). */
public final class BicomponentShare implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("bicomponent-share")
                .formula("largest biconnected component of 3 actors or more / n")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("0 without such a component; undefined without actors")
                .direction(Direction.HIGHER_IS_STRONGER)
                .takes(Pass.BLOCKS)
                .cite("Moody & White, American Sociological Review 68 (2003)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        int order = view.ties().order();
        return order == 0 ? UNDEFINED : view.blocks().largestSize() / (double) order;
    }
}
