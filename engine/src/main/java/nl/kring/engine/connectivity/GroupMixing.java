package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.GroupTies;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/**
 * Ties within groups against what their ends alone would give: modularity of the groups, and the same against the most
 * that it can be. Of a group: what it contributes. Time O(m).
 */
public final class GroupMixing implements GroupMeasure {
    private final boolean relative;

    private GroupMixing(boolean relative) {
        this.relative = relative;
    }

    /** Modularity of the partition into groups. */
    public static GroupMixing modularity() {
        return new GroupMixing(false);
    }

    /** Assortativity by a nominal attribute. */
    public static GroupMixing assortativity() {
        return new GroupMixing(true);
    }

    @Override
    public Definition definition() {
        return relative
                ? Definition.group("assortativity-nominal")
                        .formula(
                                "(Σ_g e_gg − Σ_g a_g²) / (1 − Σ_g a_g²), e_gg share of ties within g, a_g share of ends in g")
                        .unit(Unit.NUMBER, new Range(-1, 1))
                        .conventions(
                                "of ties with both ends in a group; of a group its term, terms add up to the whole;"
                                        + " undefined without ties, and when all ends are in one group")
                        .time("O(m)")
                        .cite("Newman, Physical Review E 67 (2003)")
                        .build()
                : Definition.group("modularity-of-groups")
                        .formula("Σ_g (e_gg − a_g²), e_gg share of ties within g, a_g share of ends in g")
                        .unit(Unit.NUMBER, new Range(-0.5, 1))
                        .conventions(
                                "of ties with both ends in a group; of a group its term, terms add up to the whole;"
                                        + " undefined without ties")
                        .time("O(m)")
                        .cite("Newman & Girvan, Physical Review E 69 (2004)")
                        .build();
    }

    @Override
    public Result compute(View view, Grouping grouping, Run run) {
        GroupTies counts = GroupTies.of(view.ties(), grouping);
        double ties = counts.internal() + counts.external();
        double[] term = new double[grouping.values().size()];
        double together = 0;
        double within = 0;
        int occurring = 0;
        for (int g = 0; g < term.length; g++) {
            double ends = (2.0 * counts.internal(g) + counts.external(g)) / (2 * ties);
            term[g] = counts.internal(g) / ties - ends * ends;
            together += ends * ends;
            within += counts.internal(g) / ties;
            occurring += ends > 0 ? 1 : 0;
        }
        // With the ends in one group the sum of squares is 1: no ties can be fewer or more within it.
        double most = !relative ? 1 : occurring < 2 ? UNDEFINED : 1 - together;
        for (int g = 0; g < term.length; g++) {
            term[g] /= most;
        }
        return new Result(ties == 0 ? UNDEFINED : (within - together) / most, term);
    }
}
