package nl.kring.engine.connectivity;

import java.util.Comparator;
import java.util.List;
import nl.kring.engine.graph.LeadingVector;
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

/** How well an actor is tied to those who are themselves well tied. Time O(steps × m). */
public final class Eigenvector implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("eigenvector")
                .formula("entry of v in the leading eigenvector of the largest component, the largest entry being 1")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.NEITHER)
                .conventions(
                        "undefined for isolates and outside the largest component; of two the one with the earliest"
                                + " actor")
                .time("O(steps × m)")
                .takes(Pass.EIGENVECTOR)
                .cite("Bonacich, Journal of Mathematical Sociology 2 (1972)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        LeadingVector leading = view.leadingVector();
        return run.forEachActor(view.ties(), leading::at);
    }

    /** What every contact brings; the shares sum to 1. */
    @Override
    public List<Reason> why(View view, Run run, int actor) {
        LeadingVector leading = view.leadingVector();
        Contacts contacts = Contacts.of(view.ties(), actor);
        if (contacts.vertex() < 0 || Double.isNaN(leading.at(contacts.vertex()))) {
            return List.of();
        }
        double sum = contacts.vertices().stream().mapToDouble(leading::at).sum();
        return Reason.first(
                Reason.MOST,
                contacts.vertices().stream()
                        .map(contact -> contacts.reason(
                                Reason.Code.CONTACT_BRINGS, leading.at(contact) / sum, Unit.SHARE, contact))
                        .sorted(Comparator.comparingDouble(reason -> -reason.amount()))
                        .toList());
    }
}
