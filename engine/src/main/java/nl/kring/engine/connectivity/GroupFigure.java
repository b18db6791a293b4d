package nl.kring.engine.connectivity;

import java.util.function.BiFunction;
import java.util.function.IntToDoubleFunction;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Brandes;
import nl.kring.engine.graph.Components;
import nl.kring.engine.graph.StructuralHoles;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Estimates;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/**
 * A figure that adds something up over the actors of each group: a total, a mean, or one total by another. The figure of
 * the grouping is the same over all actors that have a group.
 */
public final class GroupFigure implements GroupMeasure {
    private static final String WITHIN = "over the ties within groups; ";
    private static final String WASSERMAN = "Wasserman & Faust, Social Network Analysis, 1994";

    private final Definition definition;
    private final BiFunction<Inside, View, IntToDoubleFunction> part;
    private final BiFunction<Inside, View, IntToDoubleFunction> whole;
    private final boolean total;

    /**
     * @param part what an actor adds above the line, by number in {@link Inside}
     * @param whole what the actor adds below it; NaN leaves the actor out
     */
    private GroupFigure(
            Definition.Builder definition,
            BiFunction<Inside, View, IntToDoubleFunction> part,
            BiFunction<Inside, View, IntToDoubleFunction> whole) {
        this.definition = definition.build();
        this.part = part;
        this.whole = whole;
        this.total = false;
    }

    private GroupFigure(Definition.Builder definition, BiFunction<Inside, View, IntToDoubleFunction> part) {
        this.definition = definition.build();
        this.part = part;
        this.whole = GroupFigure::each;
        this.total = true;
    }

    /** Ties within a group as part of the pairs within it. */
    public static GroupFigure internalDensity() {
        return new GroupFigure(
                Definition.group("density-internal")
                        .formula("ties within the group / (n(n − 1) / 2), n actors of the group")
                        .unit(Unit.SHARE, Range.SHARE)
                        .conventions(
                                "of any two kinds; of the grouping all ties within groups / all pairs within groups;"
                                        + " undefined without such pairs")
                        .cite(WASSERMAN),
                (inside, view) -> inside.ties()::degree,
                (inside, view) -> i -> inside.size(inside.group(i)) - 1.0);
    }

    /** Ties that leave a group as part of the pairs that do. */
    public static GroupFigure externalDensity() {
        return new GroupFigure(
                Definition.group("density-external")
                        .formula("ties to other groups / (n(N − n)), n actors of the group, N of all groups")
                        .unit(Unit.SHARE, Range.SHARE)
                        .conventions(
                                "of any two kinds; ties with an end without a group are left out; of the grouping all"
                                        + " ties between groups / all pairs between groups; undefined without such pairs")
                        .cite(WASSERMAN),
                GroupFigure::outwards,
                (inside, view) -> i -> (double) inside.ties().order() - inside.size(inside.group(i)));
    }

    /** Ties an actor, whoever they are with. */
    public static GroupFigure meanDegree() {
        return new GroupFigure(
                Definition.group("group-mean-degree")
                        .formula("Σ k_v / n over the actors of the group")
                        .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                        .conventions("ties with actors without a group count too; undefined without actors")
                        .cite(WASSERMAN),
                (inside, view) -> inside::degree,
                GroupFigure::each);
    }

    /** Ties within the own group an actor. */
    public static GroupFigure meanInternalDegree() {
        return new GroupFigure(
                Definition.group("group-mean-internal-degree")
                        .formula("2 × ties within the group / n")
                        .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                        .conventions("undefined without actors")
                        .cite(WASSERMAN),
                (inside, view) -> inside.ties()::degree,
                GroupFigure::each);
    }

    /** Actors without any tie. */
    public static GroupFigure isolates() {
        return new GroupFigure(
                Definition.group("group-isolates")
                        .formula("actors of the group with k = 0")
                        .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                        .conventions("without a tie in the whole network")
                        .cite(WASSERMAN),
                (inside, view) -> i -> inside.degree(i) == 0 ? 1 : 0);
    }

    /** Which part of the actors has no tie. */
    public static GroupFigure isolateShare() {
        return new GroupFigure(
                Definition.group("group-isolate-share")
                        .formula("actors of the group with k = 0 / n")
                        .unit(Unit.SHARE, Range.SHARE)
                        .conventions("without a tie in the whole network; undefined without actors")
                        .cite(WASSERMAN),
                (inside, view) -> i -> inside.degree(i) == 0 ? 1 : 0,
                GroupFigure::each);
    }

    /** Actors without a tie within their own group. */
    public static GroupFigure isolatesWithin() {
        return new GroupFigure(
                Definition.group("isolates-within")
                        .formula("actors of the group without a tie within it")
                        .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                        .conventions("whoever has ties with other groups only counts too")
                        .cite(WASSERMAN),
                (inside, view) -> i -> inside.ties().degree(i) == 0 ? 1 : 0);
    }

    /** Into how many parts a group falls. */
    public static GroupFigure componentsWithin() {
        return new GroupFigure(
                Definition.group("components-within")
                        .formula("connected components of the group on its own")
                        .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                        .conventions(WITHIN + "of the grouping the sum over its groups")
                        .cite(WASSERMAN),
                GroupFigure::firsts);
    }

    /** Transitivity of a group. */
    public static GroupFigure transitivityWithin() {
        return new GroupFigure(
                Definition.group("transitivity-within")
                        .formula("3 × triangles / connected triples of the group on its own")
                        .unit(Unit.SHARE, Range.SHARE)
                        .conventions(WITHIN + "undefined without triples")
                        .time("O(m√m)")
                        .onTriangles()
                        .takes(Pass.TRIANGLES)
                        .cite("Newman, Watts & Strogatz, PNAS 99 (2002)"),
                (inside, view) -> inside.triangles()::at,
                (inside, view) -> i -> inside.ties().degree(i) * (inside.ties().degree(i) - 1.0) / 2);
    }

    /** Mean clustering of a group. */
    public static GroupFigure meanClusteringWithin() {
        return new GroupFigure(
                Definition.group("mean-clustering-within")
                        .formula("Σ clustering(v) / n in the group on its own")
                        .unit(Unit.SHARE, Range.SHARE)
                        .conventions(WITHIN
                                + "fewer than two contacts within the group count as 0; undefined without actors")
                        .time("O(m√m)")
                        .onTriangles()
                        .takes(Pass.TRIANGLES)
                        .cite("Watts & Strogatz, Nature 393 (1998)"),
                GroupFigure::clustering,
                GroupFigure::each);
    }

    /** Betweenness an actor. */
    public static GroupFigure meanBetweenness() {
        return new GroupFigure(
                Definition.group("group-mean-betweenness")
                        .formula("Σ betweenness(v) / n over the actors of the group")
                        .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                        .conventions("betweenness in the whole network; undefined without actors")
                        .time("O(n(n + m))")
                        .takes(Pass.BETWEENNESS)
                        .cite("Freeman, Sociometry 40 (1977)"),
                GroupFigure::betweenness,
                GroupFigure::each);
    }

    /** Constraint an actor with ties. */
    public static GroupFigure meanConstraint() {
        return new GroupFigure(
                Definition.group("group-mean-constraint")
                        .formula("Σ constraint(v) / actors with ties, over the actors of the group")
                        .unit(Unit.NUMBER, new Range(0, 1.125))
                        .conventions("constraint in the whole network; isolates are left out; undefined without others")
                        .time("O(Σ k²)")
                        .onTriangles()
                        .takes(Pass.HOLES)
                        .cite("Burt, Structural Holes, 1992"),
                GroupFigure::constraint,
                (inside, view) -> i -> inside.degree(i) == 0 ? UNDEFINED : 1);
    }

    private static IntToDoubleFunction each(Inside inside, View view) {
        return i -> 1;
    }

    private static IntToDoubleFunction outwards(Inside inside, View view) {
        Adjacency known = inside.known();
        return i -> known.degree(i) - inside.ties().degree(i);
    }

    private static IntToDoubleFunction firsts(Inside inside, View view) {
        Components components = inside.components();
        boolean[] first = new boolean[inside.ties().order()];
        boolean[] seen = new boolean[components.count()];
        for (int i = 0; i < first.length; i++) {
            first[i] = !seen[components.of(i)];
            seen[components.of(i)] = true;
        }
        return i -> first[i] ? 1 : 0;
    }

    private static IntToDoubleFunction clustering(Inside inside, View view) {
        Triangles triangles = inside.triangles();
        return i -> Clustering.of(inside.ties(), triangles, i);
    }

    private static IntToDoubleFunction betweenness(Inside inside, View view) {
        Brandes brandes = view.brandes();
        return i -> brandes.actor(inside.vertex(i));
    }

    private static IntToDoubleFunction constraint(Inside inside, View view) {
        StructuralHoles holes = view.structuralHoles();
        return i -> holes.constraint(inside.vertex(i));
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public String method(View view) {
        return definition.paths() ? Estimates.betweenness(view) : EXACT;
    }

    @Override
    public Result compute(View view, Grouping grouping, Run run) {
        Inside inside = Inside.of(view, grouping, run);
        int groups = inside.groups();
        double[] above = new double[groups + 1];
        double[] below = new double[groups + 1];
        add(part.apply(inside, view), whole.apply(inside, view), inside, above, below);
        double[] byValue = new double[groups];
        for (int g = 0; g < groups; g++) {
            byValue[g] = figure(above[g], below[g]);
        }
        return new Result(figure(above[groups], below[groups]), byValue);
    }

    private static void add(
            IntToDoubleFunction part, IntToDoubleFunction whole, Inside inside, double[] above, double[] below) {
        for (int i = 0; i < inside.ties().order(); i++) {
            double more = whole.applyAsDouble(i);
            if (!Double.isNaN(more)) {
                for (int g : new int[] {inside.group(i), inside.groups()}) {
                    above[g] += part.applyAsDouble(i);
                    below[g] += more;
                }
            }
        }
    }

    private double figure(double above, double below) {
        return total ? above : below == 0 ? UNDEFINED : above / below;
    }
}
