package nl.kring.engine.bridging;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Dominators;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Steps;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Ring;

/** Routes from residents to the actors whose home ring is 3 or 4, in the whole donut: a route may leave the neighbourhood. */
final class Linking {
    private final Adjacency donut;
    private final Map<Ring, int[]> ends = new EnumMap<>(Ring.class);
    private final Map<Ring, Steps> steps = new EnumMap<>(Ring.class);
    private final Map<Ring, Dominators> dominators = new EnumMap<>(Ring.class);

    private Linking(Adjacency donut) {
        this.donut = donut;
    }

    /** The routes of the network behind a view, computed once. */
    static Linking of(View view) {
        return view.whole().once(Linking.class, () -> new Linking(donut(view.whole())));
    }

    /** The donut of a whole network, whatever was chosen, on the same date. */
    static Adjacency donut(View whole) {
        return whole.ties(Choice.DONUT);
    }

    Adjacency donut() {
        return donut;
    }

    /** The vertices whose home ring is this. */
    int[] ends(Ring ring) {
        return ends.computeIfAbsent(
                ring,
                wanted -> IntStream.range(0, donut.order())
                        .filter(v -> donut.network().actor(donut.actor(v)).ring() == wanted)
                        .toArray());
    }

    Steps steps(Ring ring) {
        return steps.computeIfAbsent(ring, wanted -> Steps.to(donut, ends(wanted)));
    }

    Dominators dominators(Ring ring) {
        return dominators.computeIfAbsent(ring, wanted -> Dominators.towards(donut, ends(wanted)));
    }

    boolean resident(int vertex) {
        return donut.network().actor(donut.actor(vertex)).kind() == Kind.RESIDENT;
    }

    /** A number of each resident; undefined of all others. */
    Values forEachResident(Run run, IntToDoubleFunction ofVertex) {
        return run.forEachActor(donut, v -> resident(v) ? ofVertex.applyAsDouble(v) : Measure.UNDEFINED);
    }
}
