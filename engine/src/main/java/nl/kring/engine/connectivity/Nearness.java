package nl.kring.engine.connectivity;

import java.util.ArrayList;
import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Steps;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Reason;

/** How many others an actor has at 1, 2, 3 … steps: what is behind all measures of nearness. */
final class Nearness {
    private Nearness() {}

    /** Nearest first; who is further than the most that are listed comes together at the end. */
    static List<Reason> of(Adjacency ties, int actor) {
        int vertex = ties.vertex(actor);
        if (vertex < 0) {
            return List.of();
        }
        // Along ties that lead one way or weigh more or less, steps are not what was measured: distances to the actor
        // are.
        if (ties.directed() || ties.weighted()) {
            return Contacts.from(ties, actor).reasons();
        }
        Steps steps = Steps.to(ties, new int[] {vertex});
        List<Integer> counts = new ArrayList<>();
        for (int v = 0; v < ties.order(); v++) {
            while (steps.from(v) >= counts.size()) {
                counts.add(0);
            }
            if (steps.from(v) > 0) {
                counts.set(steps.from(v), counts.get(steps.from(v)) + 1);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        for (int step = 1; step < Math.min(counts.size(), Reason.MOST); step++) {
            reasons.add(Reason.count(Reason.Code.AT_STEPS, counts.get(step)).detail(step));
        }
        int further = counts.stream().skip(Reason.MOST).mapToInt(count -> count).sum();
        if (further > 0) {
            reasons.add(Reason.count(Reason.Code.FURTHER, further).detail(Reason.MOST - 1));
        }
        return reasons.isEmpty() ? List.of(Reason.count(Reason.Code.NO_CONTACTS, 0)) : reasons;
    }
}
