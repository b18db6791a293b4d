package nl.kring.engine.connectivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.KComponents.Component;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Table.Column;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import org.jspecify.annotations.Nullable;

/**
 * The groups that hold together without any k − 1 of their members, for every k from 2 on, and in which they lie. Time and
 * memory those of the members of all groups, once these are known ({@link CohesionLevel}).
 */
public final class CohesiveGroups implements TableMeasure {
    private static final int LEAST = 2;

    @Override
    public Definition definition() {
        return Definition.network("cohesive-groups")
                .formula("the largest parts of more than k actors that hold together without any k − 1 of them, k ≥ 2")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions(
                        "one row a k and group, so that who stay together from k to k + 1 have two; by k, then by the"
                                + " earliest actor, then the next; within is the group of k − 1 that it lies in, none at the top;"
                                + " two groups of one k may share k − 1 actors; when an estimate may stand in and the search takes"
                                + " too long, no group above the last level searched in full is given")
                .time("O(k · m) a level and short flows where circles meet; at worst O(n · k · m) a level")
                .takes(Pass.COHESION)
                .cite("Moody & White, American Sociological Review 68 (2003); Even, SIAM Journal on Computing 4 (1975)")
                .build();
    }

    @Override
    public String method(View view) {
        return CohesionLevel.method(view.kComponents());
    }

    @Override
    public Table compute(View view, Run run) {
        List<Component> components = view.kComponents().components();
        int before = (int)
                components.stream().filter(component -> component.k() < LEAST).count();
        List<Component> groups = components.subList(before, components.size());
        double[] k = new double[groups.size()];
        double[] number = new double[groups.size()];
        double[] within = new double[groups.size()];
        double[] size = new double[groups.size()];
        Arrays.setAll(k, i -> groups.get(i).k());
        Arrays.setAll(number, i -> i + 1);
        Arrays.setAll(
                within,
                i -> groups.get(i).k() == LEAST ? UNDEFINED : groups.get(i).within() - before + 1);
        Arrays.setAll(size, i -> groups.get(i).vertices().length);
        return new Table(List.of(
                new Column("k", Unit.COUNT, new Values.Numbers(k)),
                new Column("group", Unit.COUNT, new Values.Numbers(number)),
                new Column("within", Unit.COUNT, new Values.Numbers(within)),
                new Column("size", Unit.COUNT, new Values.Numbers(size)),
                new Column("members", Unit.WORD, new Values.Words(members(view.ties(), groups, before)))));
    }

    /** Who stay together from one k to the next are written once. */
    private static List<@Nullable String> members(Adjacency ties, List<Component> groups, int before) {
        List<@Nullable String> members = new ArrayList<>();
        for (Component group : groups) {
            int around = group.within() - before;
            boolean known = around >= 0 && groups.get(around).vertices().length == group.vertices().length;
            members.add(known ? members.get(around) : text(ties, group.vertices()));
        }
        return members;
    }

    private static String text(Adjacency ties, int[] vertices) {
        return Arrays.stream(vertices)
                .mapToObj(v -> ties.network().actor(ties.actor(v)).id())
                .collect(Collectors.joining("|"));
    }
}
