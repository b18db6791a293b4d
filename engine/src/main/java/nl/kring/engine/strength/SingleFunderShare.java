package nl.kring.engine.strength;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Which part of the funded organisations have one funder. Time O(n + m). */
public final class SingleFunderShare implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("single-funder-share")
                .formula("organisations with one funder / organisations with a funder")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.LOWER_IS_STRONGER)
                .on("donut")
                .conventions("funders by FUNDS ties and by the attribute funder (several separated by |); one that both"
                        + " give by name or id counts once; of a neighbourhood the organisations that are at home there"
                        + " (of several, in the first); undefined without funded organisations")
                .cite("convention of Kring")
                .about(Sphere.INSTITUTIONAL, Pillar.SOCIO_ECONOMIC_SECURITY)
                .first(Perspective.FUNCTIONAL, Perspective.HYBRID)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Funding funding = Funding.of(view);
        int funded = 0;
        int single = 0;
        for (int actor : view.members()) {
            int funders = funding.funders()[actor];
            if (funders > 0 && Funding.organisation(view, actor)) {
                funded++;
                single += funders == 1 ? 1 : 0;
            }
        }
        return funded == 0 ? UNDEFINED : single / (double) funded;
    }
}
