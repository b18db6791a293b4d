package nl.kring.engine.connectivity;

import java.util.ArrayList;
import java.util.List;
import nl.kring.engine.graph.Components;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How many actors are in one's component, oneself included. Time O(n + m). */
public final class ComponentSize implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("component-size")
                .formula("size of the component of v")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions("1 for an isolate; directed: whichever way ties lead")
                .direction(Direction.HIGHER_IS_STRONGER)
                .takes(Pass.COMPONENTS)
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .in(Form.UNDIRECTED, Form.DIRECTED)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Components components = view.components();
        return run.forEachActor(view.ties(), components::sizeOf);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        Contacts contacts = Contacts.of(view.ties(), actor);
        if (contacts.vertex() < 0) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.count(Reason.Code.GROUP_SIZE, view.components().sizeOf(contacts.vertex())));
        reasons.addAll(contacts.reasons());
        return reasons;
    }
}
