package nl.kring.engine.connectivity;

import java.util.Comparator;
import java.util.List;
import nl.kring.engine.graph.Cores;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How deep an actor is in the network: the largest k such that it belongs to a part in which everyone has k ties. Time O(n + m). */
public final class Core implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("core")
                .formula("largest k such that v is in a k-core")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions("0 for an isolate")
                .onTriangles()
                .takes(Pass.CORES)
                .cite("Seidman, Social Networks 5 (1983); Batagelj & Zaveršnik 2003")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Cores cores = view.cores();
        return run.forEachActor(view.ties(), cores::of);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        Cores cores = view.cores();
        Contacts contacts = Contacts.of(view.ties(), actor);
        List<Reason> deep = contacts.vertices().stream()
                .filter(contact -> cores.of(contact) >= cores.of(contacts.vertex()))
                .sorted(Comparator.comparingInt(contact -> -cores.of(contact)))
                .map(contact -> contacts.reason(Reason.Code.CONTACT_IN_CORE, cores.of(contact), Unit.COUNT, contact))
                .toList();
        return deep.isEmpty() ? contacts.reasons() : Reason.first(Reason.MOST, deep);
    }
}
