package nl.kring.engine.connectivity;

import java.util.Comparator;
import java.util.List;
import nl.kring.engine.graph.KComponents;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/**
 * How many members at least must go before the most cohesive group of an actor can fall apart. Mostly some passes over the
 * ties a level; where estimates may stand in and the work is too much, the last level that was searched in full counts as
 * the highest, and the figure is "at least".
 */
public final class CohesionLevel implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("cohesion-level")
                .formula("largest k such that v is in a k-vertex-connected part of more than k actors")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .conventions(
                        "0 for an isolate, 1 for who is only connected; of n actors tied to each other n − 1; when an"
                                + " estimate may stand in and the search takes too long, the last level searched in full is the"
                                + " highest that is given")
                .time("O(k · m) a level and short flows where circles meet; at worst O(n · k · m) a level")
                .takes(Pass.COHESION)
                .cite("Moody & White, American Sociological Review 68 (2003); Even, SIAM Journal on Computing 4 (1975)")
                .build();
    }

    @Override
    public String method(View view) {
        return method(view.whole().kComponents());
    }

    @Override
    public Values compute(View view, Run run) {
        KComponents cohesion = view.kComponents();
        return run.forEachActor(view.ties(), cohesion::level);
    }

    static String method(KComponents cohesion) {
        return cohesion.complete()
                ? EXACT
                : "at least: levels above " + cohesion.searched()
                        + " were not searched, since that would take too long";
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        KComponents cohesion = view.kComponents();
        Contacts contacts = Contacts.of(view.ties(), actor);
        List<Reason> deep = contacts.vertices().stream()
                .filter(contact -> cohesion.level(contact) >= cohesion.level(contacts.vertex()))
                .sorted(Comparator.comparingInt(contact -> -cohesion.level(contact)))
                .map(contact ->
                        contacts.reason(Reason.Code.CONTACT_AS_COHESIVE, cohesion.level(contact), Unit.COUNT, contact))
                .toList();
        return deep.isEmpty() ? contacts.reasons() : Reason.first(Reason.MOST, deep);
    }
}
