package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.LabelPairs;
import nl.kring.engine.graph.OpenPaths;
import nl.kring.engine.graph.PairShape;
import nl.kring.engine.graph.Workers;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Between whom actors stand: open two-paths through each by the groups of all three, what chance would give, and how far
 * from it they are. Time O(Σ k²), memory O(n) a block in flight.
 */
public final class Brokerage implements GroupTableMeasure {
    private static final List<String> FIGURES =
            List.of("coordinator", "itinerant", "gatekeeper", "representative", "liaison", "total");

    @Override
    public Definition definition() {
        return Definition.group("brokerage")
                .formula(
                        "two-paths a → v → b without a → b; coordinator g_a = g_v = g_b, itinerant g_a = g_b ≠ g_v, gatekeeper"
                                + " g_a ≠ g_v = g_b, representative g_a = g_v ≠ g_b, liaison all different; expected: mean with v's"
                                + " own label kept and the others permuted; z = (count − expected) / sd")
                .unit(Unit.NUMBER, new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .conventions(
                        "an undirected tie is two arcs, every ordered pair (a, b) counts; actors without a group are"
                                + " removed first; mean and sd over all permutations of the labels of the others, in closed form;"
                                + " z undefined when sd = 0 and for fewer than 3 actors, and so always of the total; by ring the home"
                                + " ring, and one row more for every other ring in which an actor acts on the date (column role), as"
                                + " if that were the actor's ring and all others were at home")
                .time("O(Σ k²)")
                .cite("Gould & Fernandez, Sociological Methodology 19 (1989)")
                .in(Form.UNDIRECTED, Form.DIRECTED)
                .build();
    }

    /**
     * A row.
     *
     * @param own number of the group that the actor counts as in; −1 when nobody is at home there
     * @param role number of the ring when that is not the home ring
     */
    private record Row(int vertex, int own, @Nullable String role) {}

    @Override
    public Table compute(View view, Grouping grouping, Run run) {
        Adjacency ties = grouped(view.ties(), grouping);
        int[] label = new int[ties.order()];
        int[] sizes = new int[grouping.values().size()];
        for (int v = 0; v < label.length; v++) {
            label[v] = grouping.of(ties.actor(v));
            sizes[label[v]]++;
        }
        List<Row> rows = rows(view, ties, grouping, label);
        List<LabelPairs> chance = chance(rows, label, sizes);
        double[][] figures = new double[3 * FIGURES.size()][rows.size()];
        run.workers()
                .reduce(
                        rows.size(),
                        Workers.block(rows.size()),
                        () -> new OpenPaths(ties, label, sizes.length),
                        (paths, from, to) -> {
                            for (int i = from; i < to; i++) {
                                Row row = rows.get(i);
                                fill(figures, i, paths.at(row.vertex(), row.own()), chance.get(i));
                            }
                        },
                        paths -> {});
        return table(ties, rows, figures);
    }

    /** The pairs that the actor stands between in its home group, by role. */
    @Override
    public List<Reason> why(View view, Grouping grouping, Run run, int actor) {
        return BrokerReasons.of(grouped(view.ties(), grouping), grouping, run, actor);
    }

    /** Actors with a group, and the ties among them. */
    private static Adjacency grouped(Adjacency all, Grouping grouping) {
        return all.induced(IntStream.range(0, all.order())
                .filter(v -> grouping.of(all.actor(v)) >= 0)
                .toArray());
    }

    private static List<Row> rows(View view, Adjacency ties, Grouping grouping, int[] label) {
        List<Row> rows = new ArrayList<>();
        for (int v = 0; v < label.length; v++) {
            rows.add(new Row(v, label[v], null));
        }
        if (grouping.name().equals("ring")) {
            List<Set<Role>> roles = view.network()
                    .roles(i -> view.projection().present(view.network().ties(), i));
            for (int v = 0; v < label.length; v++) {
                Ring home = view.network().actor(ties.actor(v)).ring();
                int vertex = v;
                roles.get(ties.actor(v)).stream()
                        .map(Role::ring)
                        .filter(ring -> ring != home)
                        .distinct()
                        .sorted()
                        .map(ring -> Integer.toString(ring.number()))
                        .forEach(ring ->
                                rows.add(new Row(vertex, grouping.values().indexOf(ring), ring)));
            }
        }
        return rows;
    }

    /** Groups of one size are alike to those at home in them, so that there are few different cases. */
    private static List<LabelPairs> chance(List<Row> rows, int[] label, int[] sizes) {
        Map<List<Integer>, LabelPairs> known = new HashMap<>();
        List<LabelPairs> chance = new ArrayList<>(rows.size());
        for (Row row : rows) {
            int home = label[row.vertex()];
            List<Integer> key = home == row.own() ? List.of(sizes[home]) : List.of(home, row.own());
            chance.add(known.computeIfAbsent(key, any -> {
                int[] others = sizes.clone();
                others[home]--;
                return LabelPairs.of(others, row.own());
            }));
        }
        return chance;
    }

    private static void fill(double[][] figures, int row, OpenPaths.Counts found, LabelPairs chance) {
        PairShape open = found.shape();
        put(figures, row, 0, found.coordinator(), open, chance.coordinator());
        put(figures, row, 1, found.itinerant(), open, chance.itinerant());
        put(figures, row, 2, found.gatekeeper(), open, chance.gatekeeper());
        put(figures, row, 3, found.representative(), open, chance.representative());
        put(figures, row, 4, found.liaison(), open, chance.liaison());
        int total = FIGURES.size() - 1;
        figures[3 * total][row] = open.pairs();
        figures[3 * total + 1][row] = Double.isNaN(figures[1][row]) ? UNDEFINED : open.pairs();
        figures[3 * total + 2][row] = UNDEFINED;
    }

    private static void put(double[][] figures, int row, int figure, long count, PairShape open, PairShape chance) {
        double mean = open.mean(chance);
        double variance = open.variance(chance);
        figures[3 * figure][row] = (double) count;
        figures[3 * figure + 1][row] = mean;
        figures[3 * figure + 2][row] = variance > 0 ? ((double) count - mean) / Math.sqrt(variance) : UNDEFINED;
    }

    private static Table table(Adjacency ties, List<Row> rows, double[][] figures) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(words(
                "id",
                rows.stream()
                        .map(row ->
                                ties.network().actor(ties.actor(row.vertex())).id())
                        .toList()));
        for (int f = 0; f < FIGURES.size(); f++) {
            String name = FIGURES.get(f);
            columns.add(new Table.Column(name, Unit.COUNT, new Values.Numbers(figures[3 * f])));
            columns.add(new Table.Column(name + "-expected", Unit.NUMBER, new Values.Numbers(figures[3 * f + 1])));
            columns.add(new Table.Column(name + "-z", Unit.NUMBER, new Values.Numbers(figures[3 * f + 2])));
        }
        columns.add(words("role", Arrays.asList(rows.stream().map(Row::role).toArray(String[]::new))));
        return new Table(columns);
    }

    private static Table.Column words(String name, List<@Nullable String> values) {
        return new Table.Column(name, Unit.WORD, new Values.Words(values));
    }
}
