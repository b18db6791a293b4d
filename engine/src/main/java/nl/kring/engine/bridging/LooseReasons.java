package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.PartsWithout;
import nl.kring.engine.graph.PartsWithout.Part;
import nl.kring.engine.measure.Reason;

/** What comes loose without an actor: the parts, their sizes and the contacts that they hang on. */
final class LooseReasons {
    private LooseReasons() {}

    static List<Reason> of(Adjacency ties, int actor) {
        int vertex = ties.vertex(actor);
        if (vertex < 0) {
            return List.of();
        }
        List<Part> parts = PartsWithout.of(ties, vertex).parts();
        if (parts.size() < 2) {
            int others = parts.isEmpty() ? 0 : parts.get(0).size();
            return List.of(Reason.count(Reason.Code.NOTHING_COMES_LOOSE, others));
        }
        List<Reason> loose = parts.subList(1, parts.size()).stream()
                .map(part -> reason(ties, Reason.Code.COMES_LOOSE, part))
                .toList();
        List<Reason> reasons = new ArrayList<>(Reason.first(Reason.MOST - 1, loose));
        reasons.add(reason(ties, Reason.Code.STAYS, parts.get(0)));
        return reasons;
    }

    private static Reason reason(Adjacency ties, Reason.Code code, Part part) {
        return Reason.count(
                code,
                part.size(),
                Arrays.stream(part.neighbours())
                        .limit(Reason.MOST)
                        .map(ties::actor)
                        .toArray());
    }
}
