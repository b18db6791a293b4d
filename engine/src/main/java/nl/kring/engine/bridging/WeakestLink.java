package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Dominators;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;

/**
 * Ids of all actors that lie on every route from a resident to ring 3 or ring 4, nearest first, with {@code |} between
 * them. One pass for all residents; time O(n + m) and the length of what is found.
 */
public final class WeakestLink implements ActorMeasure {
    private final String id;
    private final Ring ring;

    private WeakestLink(String id, Ring ring) {
        this.id = id;
        this.ring = ring;
    }

    /** On the routes to professionals and facilities. */
    public static WeakestLink toFormal() {
        return new WeakestLink("weakest-link-formal", Ring.FORMAL);
    }

    /** On the routes to policy. */
    public static WeakestLink toPolicy() {
        return new WeakestLink("weakest-link-policy", Ring.POLICY);
    }

    @Override
    public Definition definition() {
        return Definition.actor(id)
                .formula("all actors on every route from v to actors whose home ring is " + ring.number()
                        + ", nearest first; the end too when there is only one")
                .unit(Unit.WORD, Range.SHARE)
                .on("donut")
                .conventions("residents only; ids with | between them; none with two routes or more; undefined when no"
                        + " route is known; ties that nobody was asked for may add routes; of the whole network,"
                        + " whatever the neighbourhood")
                .takes(Pass.ROUTES)
                .cite("Tarjan, SIAM Journal on Computing 1 (1972)")
                .about(Sphere.INSTITUTIONAL, Pillar.EMPOWERMENT)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Linking linking = Linking.of(view);
        Dominators dominators = linking.dominators(ring);
        Adjacency donut = linking.donut();
        List<@Nullable String> words =
                new ArrayList<>(Collections.nCopies(view.network().order(), null));
        for (int v = 0; v < donut.order(); v++) {
            if (linking.resident(v) && dominators.reaches(v)) {
                words.set(donut.actor(v), ids(donut, dominators, v));
            }
        }
        return new Values.Words(words);
    }

    private static String ids(Adjacency donut, Dominators dominators, int vertex) {
        StringBuilder ids = new StringBuilder();
        for (int on = dominators.next(vertex); on >= 0; on = dominators.next(on)) {
            ids.append(ids.isEmpty() ? "" : "|")
                    .append(donut.network().actor(donut.actor(on)).id());
        }
        return ids.toString();
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return new LinkingReasons(view, run, ring, actor).onEvery();
    }
}
