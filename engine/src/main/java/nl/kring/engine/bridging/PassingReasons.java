package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.PathsThrough;
import nl.kring.engine.graph.PathsThrough.Pair;
import nl.kring.engine.graph.PathsThrough.Stretch;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Between whom an actor lies: the pairs of its contacts between which most shortest paths run, and two whole stretches. */
final class PassingReasons {
    private static final int STRETCHES = 2;

    private PassingReasons() {}

    static List<Reason> of(View view, Run run, int actor) {
        Adjacency ties = view.ties();
        int vertex = ties.vertex(actor);
        if (vertex < 0) {
            return List.of();
        }
        if (ties.degree(vertex) == 0) {
            return List.of(Reason.count(Code.NO_CONTACTS, 0));
        }
        PathsThrough through = PathsThrough.of(ties, vertex, run.seed(), run.workers()::check);
        Code between = ties.directed() ? Code.BETWEEN_FROM_TO : Code.BETWEEN;
        List<Pair> pairs = through.pairs();
        List<Reason> reasons = new ArrayList<>();
        if (pairs.isEmpty()) {
            reasons.add(Reason.count(Code.NOTHING_BETWEEN, 0));
        }
        for (Pair pair : pairs.subList(0, Math.min(STRETCHES, pairs.size()))) {
            Stretch stretch = through.stretch(pair);
            if (stretch.vertices().length > 3) {
                reasons.add(reason(
                        ties,
                        ties.directed() ? Code.STRETCH_FROM_TO : Code.STRETCH,
                        stretch.amount(),
                        stretch.vertices()));
            }
        }
        reasons.addAll(Reason.first(
                Reason.MOST - STRETCHES,
                pairs.stream()
                        .map(pair -> reason(ties, between, pair.amount(), pair.one(), vertex, pair.other()))
                        .toList()));
        if (through.sources() < through.others()) {
            reasons.add(Reason.count(Code.EXCERPT, through.sources()).detail(through.others()));
        }
        return reasons;
    }

    private static Reason reason(Adjacency ties, Code code, double amount, int... vertices) {
        return Reason.of(
                code,
                amount,
                Unit.NUMBER,
                Arrays.stream(vertices).map(ties::actor).toArray());
    }
}
