package nl.kring.engine.strength;

import java.util.BitSet;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;

/**
 * Which part of the residents asked advises a policy actor, or takes part in an organisation that does. A line, which is
 * not yet a say. Time O(n + m).
 */
public final class LineToPolicy implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("line-to-policy")
                .formula("residents asked who ADVISE a policy actor, or PARTICIPATE_IN or VOLUNTEER_FOR an organisation"
                        + " that does / residents asked")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .on("donut")
                .conventions("organisations and policy actors wherever they are; whether residents have a say is an"
                        + " experience and another question; undefined when nobody was asked, and when affiliations or"
                        + " governance were not collected")
                .cite("convention of Kring; after Szreter & Woolcock, International Journal of Epidemiology 33 (2004)")
                .about(Sphere.INSTITUTIONAL, Pillar.EMPOWERMENT)
                .first(Perspective.HYBRID)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Network network = view.network();
        boolean collected = network.fieldwork().collects(Category.AFFILIATION)
                && network.fieldwork().collects(Category.GOVERNANCE);
        if (!collected) {
            return UNDEFINED;
        }
        Lines lines = view.whole().once(Lines.class, () -> Lines.of(view.whole()));
        int asked = 0;
        int count = 0;
        for (int actor : view.members()) {
            if (network.actor(actor).kind() == Kind.RESIDENT && network.asked(actor)) {
                asked++;
                count += lines.from.get(actor) ? 1 : 0;
            }
        }
        return asked == 0 ? UNDEFINED : count / (double) asked;
    }

    /** Who advises, alone or through an organisation, by actor number. */
    private record Lines(BitSet from) {

        static Lines of(View whole) {
            Ties ties = whole.network().ties();
            BitSet advises = new BitSet();
            for (int i = 0; i < ties.count(); i++) {
                // Only policy actors, who are all of ring 4, are advised.
                if (ties.type(i) == TieType.ADVISES && whole.projection().present(ties, i)) {
                    advises.set(ties.source(i));
                }
            }
            BitSet from = (BitSet) advises.clone();
            for (int i = 0; i < ties.count(); i++) {
                if (Affiliated.affiliation(ties.type(i))
                        && advises.get(ties.target(i))
                        && whole.projection().present(ties, i)) {
                    from.set(ties.source(i));
                }
            }
            return new Lines(from);
        }
    }
}
