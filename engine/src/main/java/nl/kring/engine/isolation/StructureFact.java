package nl.kring.engine.isolation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Components;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Where a resident stands among the contacts in view: a fact beside the verdict, not a part of it. Time O(n + m). */
public final class StructureFact implements ActorMeasure {
    /** Up to this many residents, a component is small. */
    private static final int SMALL = 4;

    private final boolean pendant;

    private StructureFact(boolean pendant) {
        this.pendant = pendant;
    }

    /** Has exactly one contact. */
    public static StructureFact pendant() {
        return new StructureFact(true);
    }

    /** Belongs to a component of four residents or fewer. */
    public static StructureFact smallComponent() {
        return new StructureFact(false);
    }

    @Override
    public Definition definition() {
        String isolates = pendant ? "false for an isolate" : "true (1 for an isolate)";
        return Definition.actor(pendant ? "pendant" : "small-component")
                .formula(pendant ? "k = 1" : "residents in the component ≤ " + SMALL)
                .unit(Unit.FLAG, Range.SHARE)
                .on("personal")
                .conventions("residents only, on observed ties; " + isolates + "; of the whole network, whatever the"
                        + " neighbourhood; undefined when personal ties were not collected")
                .cite("convention of Kring")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Facts facts = view.whole().once(Facts.class, () -> Facts.of(view.whole()));
        return new Values.Numbers(pendant ? facts.pendant : facts.small);
    }

    private record Facts(double[] pendant, double[] small) {

        static Facts of(View whole) {
            Facts facts = new Facts(undefined(whole), undefined(whole));
            if (!Deficit.CONTACT.collected(whole.network().fieldwork(), false)) {
                return facts;
            }
            Adjacency personal = whole.ties(Choice.PERSONAL);
            Components components = Components.of(personal);
            fill(personal, facts.pendant, v -> personal.degree(v) == 1);
            fill(personal, facts.small, v -> components.sizeOf(v) <= SMALL);
            return facts;
        }

        private static double[] undefined(View whole) {
            double[] values = new double[whole.network().order()];
            Arrays.fill(values, UNDEFINED);
            return values;
        }

        private static void fill(Adjacency personal, double[] values, IntPredicate holds) {
            for (int v = 0; v < personal.order(); v++) {
                values[personal.actor(v)] = holds.test(v) ? 1 : 0;
            }
        }
    }
}
