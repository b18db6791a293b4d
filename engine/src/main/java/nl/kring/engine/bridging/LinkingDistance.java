package nl.kring.engine.bridging;

import java.util.List;
import nl.kring.engine.graph.Steps;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Ring;

/** Steps from a resident to the nearest actor of ring 3 or of ring 4. Time O(n + m). */
public final class LinkingDistance implements ActorMeasure {
    private final String id;
    private final Ring ring;

    private LinkingDistance(String id, Ring ring) {
        this.id = id;
        this.ring = ring;
    }

    /** To professionals and facilities. */
    public static LinkingDistance toFormal() {
        return new LinkingDistance("linking-distance-formal", Ring.FORMAL);
    }

    /** To policy. */
    public static LinkingDistance toPolicy() {
        return new LinkingDistance("linking-distance-policy", Ring.POLICY);
    }

    @Override
    public Definition definition() {
        return Definition.actor(id)
                .formula("least d(v, u) over actors u whose home ring is " + ring.number())
                .unit(Unit.STEPS, Range.NOT_NEGATIVE)
                .direction(Direction.LOWER_IS_STRONGER)
                .on("donut")
                .conventions("residents only; undefined when no route is known; ties that nobody was asked for may"
                        + " shorten it; of the whole network, whatever the neighbourhood")
                .cite("after Szreter & Woolcock, International Journal of Epidemiology 33 (2004)")
                .about(Sphere.INSTITUTIONAL, Pillar.EMPOWERMENT)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Linking linking = Linking.of(view);
        Steps steps = linking.steps(ring);
        return linking.forEachResident(run, v -> steps.from(v) < 0 ? UNDEFINED : steps.from(v));
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return new LinkingReasons(view, run, ring, actor).shortest();
    }
}
