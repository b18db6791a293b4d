package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Dominators;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Ring;

/** How the organisations of a neighbourhood reach policy, in the governance network of the whole dataset. */
final class PolicyLine {
    private final Adjacency governance;
    private final Dominators dominators;

    private PolicyLine(Adjacency governance) {
        this.governance = governance;
        this.dominators = Dominators.towards(
                governance,
                IntStream.range(0, governance.order())
                        .filter(v -> actor(v).ring() == Ring.POLICY)
                        .toArray());
    }

    static Links.Line of(View view, Neighbourhood neighbourhood) {
        View whole = view.whole();
        return whole.once(PolicyLine.class, () -> new PolicyLine(whole.ties(Choice.GOVERNANCE)))
                .line(neighbourhood);
    }

    private Actor actor(int vertex) {
        return governance.network().actor(governance.actor(vertex));
    }

    private Links.Line line(Neighbourhood neighbourhood) {
        int organisations = 0;
        int reaching = 0;
        Set<Integer> common = new LinkedHashSet<>();
        for (int v = 0; v < governance.order(); v++) {
            if (actor(v).kind() == Kind.ORGANISATION && home(actor(v), neighbourhood)) {
                organisations++;
                if (dominators.reaches(v)) {
                    Set<Integer> chain = chain(v);
                    if (reaching++ == 0) {
                        common.addAll(chain);
                    } else {
                        common.retainAll(chain);
                    }
                }
            }
        }
        return new Links.Line(organisations, reaching, reaching < 2 ? List.of() : numbers(common));
    }

    private static boolean home(Actor actor, Neighbourhood neighbourhood) {
        return !actor.neighbourhoods().isEmpty()
                && actor.neighbourhoods().get(0).equals(neighbourhood.code());
    }

    /** A vertex and all on every one of its routes. */
    private Set<Integer> chain(int vertex) {
        Set<Integer> chain = new LinkedHashSet<>();
        for (int on = vertex; on >= 0; on = dominators.next(on)) {
            chain.add(on);
        }
        return chain;
    }

    private List<Integer> numbers(Set<Integer> vertices) {
        List<Integer> numbers = new ArrayList<>();
        for (int vertex : vertices) {
            if (actor(vertex).ring() != Ring.POLICY) {
                numbers.add(governance.actor(vertex));
            }
        }
        return numbers;
    }
}
