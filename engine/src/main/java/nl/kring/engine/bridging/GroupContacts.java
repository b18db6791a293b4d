package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How many contacts actors have within and outside their own group, and how many groups they reach. Time O(m). */
public final class GroupContacts implements GroupTableMeasure {
    @Override
    public Definition definition() {
        return Definition.group("group-contacts")
                .formula(
                        "internal, external: contacts in v's own and in other groups; ei-index (external − internal) / both;"
                                + " groups-reached: different groups among contacts; blau 1 − Σ_g (k_vg / k_v)²")
                .unit(Unit.NUMBER, new Range(-1, Double.POSITIVE_INFINITY))
                .conventions(
                        "actors with a group, over contacts with a group; the own group counts as reached when it occurs;"
                                + " ei-index and blau undefined without such contacts")
                .time("O(m)")
                .cite(
                        "Krackhardt & Stern, Social Psychology Quarterly 51 (1988); Blau, Inequality and Heterogeneity, 1977")
                .build();
    }

    @Override
    public Table compute(View view, Grouping grouping, Run run) {
        Adjacency ties = view.ties();
        int[] rows = IntStream.range(0, ties.order())
                .filter(v -> grouping.of(ties.actor(v)) >= 0)
                .toArray();
        double[][] figures = new double[5][rows.length];
        int[] count = new int[grouping.values().size()];
        for (int row = 0; row < rows.length; row++) {
            fill(ties, grouping, rows[row], count, figures, row);
        }
        return new Table(List.of(
                new Table.Column(
                        "id",
                        Unit.WORD,
                        new Values.Words(Arrays.stream(rows)
                                .mapToObj(
                                        v -> view.network().actor(ties.actor(v)).id())
                                .toList())),
                new Table.Column("internal", Unit.COUNT, new Values.Numbers(figures[0])),
                new Table.Column("external", Unit.COUNT, new Values.Numbers(figures[1])),
                new Table.Column("ei-index", Unit.NUMBER, new Values.Numbers(figures[2])),
                new Table.Column("groups-reached", Unit.COUNT, new Values.Numbers(figures[3])),
                new Table.Column("blau", Unit.SHARE, new Values.Numbers(figures[4]))));
    }

    /** The contacts by group, the most of them first. */
    @Override
    public List<Reason> why(View view, Grouping grouping, Run run, int actor) {
        Contacts contacts = Contacts.of(view.ties(), actor);
        if (contacts.vertex() < 0 || grouping.of(actor) < 0) {
            return List.of();
        }
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int contact : contacts.vertices()) {
            int number = view.ties().actor(contact);
            groups.computeIfAbsent(grouping.of(number), group -> new ArrayList<>())
                    .add(number);
        }
        int nowhere = groups.getOrDefault(-1, List.of()).size();
        groups.remove(-1);
        double all = groups.values().stream().mapToInt(List::size).sum();
        List<Reason> told = new ArrayList<>(Reason.first(
                Reason.MOST,
                groups.entrySet().stream()
                        .sorted(Comparator.comparingInt((Map.Entry<Integer, List<Integer>> group) ->
                                        -group.getValue().size())
                                .thenComparing(group -> grouping.values().get(group.getKey())))
                        .map(group -> reason(grouping, group.getKey(), group.getValue(), all, grouping.of(actor)))
                        .toList()));
        if (nowhere > 0) {
            told.add(Reason.count(Reason.Code.OTHER_CONTACTS, nowhere));
        }
        return told.isEmpty() ? List.of(Reason.count(Reason.Code.NO_CONTACTS, 0)) : told;
    }

    private static Reason reason(Grouping grouping, int group, List<Integer> contacts, double all, int own) {
        Reason.Code code = group == own ? Reason.Code.CONTACTS_IN_OWN_GROUP : Reason.Code.CONTACTS_IN_GROUP;
        int[] shown = contacts.stream()
                .limit(Reason.MOST)
                .mapToInt(contact -> contact)
                .toArray();
        return Reason.count(code, contacts.size(), shown)
                .detail(contacts.size() / all)
                .about(grouping.nameOf(group));
    }

    /** The counts are 0 before and after. */
    private static void fill(Adjacency ties, Grouping grouping, int v, int[] count, double[][] figures, int row) {
        double known = 0;
        for (int p = ties.first(v); p < ties.first(v + 1); p++) {
            int g = grouping.of(ties.actor(ties.neighbour(p)));
            if (g >= 0) {
                count[g]++;
                known++;
            }
        }
        double internal = count[grouping.of(ties.actor(v))];
        double groups = 0;
        double squares = 0;
        for (int p = ties.first(v); p < ties.first(v + 1); p++) {
            int g = grouping.of(ties.actor(ties.neighbour(p)));
            if (g >= 0 && count[g] > 0) {
                groups++;
                squares += (double) count[g] * count[g];
                count[g] = 0;
            }
        }
        figures[0][row] = internal;
        figures[1][row] = known - internal;
        figures[2][row] = known == 0 ? UNDEFINED : (known - 2 * internal) / known;
        figures[3][row] = groups;
        figures[4][row] = known == 0 ? UNDEFINED : 1 - squares / (known * known);
    }
}
