package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.TieType;

/** Ties between each two rings, against what the numbers of ties of each ring would give. Time O(n + m). */
public final class RingMixing implements TableMeasure {
    @Override
    public Definition definition() {
        return Definition.network("ring-mixing")
                .formula(
                        "observed: ties between rings r ≤ s; expected K_r K_s / 2m for r ≠ s, K_r² / 4m for r = s, K the sum of"
                                + " degrees of a ring; ratio observed / expected")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .on("donut")
                .conventions(
                        "home rings; of a neighbourhood the ties among its own actors; expected undefined without ties; descriptive: no test"
                                + " of chance;"
                                + " undefined where the kinds of actors in two rings are such that no type of tie can join them, and"
                                + " where a ring has nobody; ratio undefined where 0 is expected")
                .cite("Newman, Physical Review E 67 (2003)")
                .build();
    }

    @Override
    public Table compute(View view, Run run) {
        Adjacency donut = donut(view);
        int rings = Ring.values().length;
        double[][] ties = new double[rings][rings];
        double[] degrees = new double[rings];
        for (int t = 0; t < donut.size(); t++) {
            int one = ring(donut, donut.tail(t));
            int other = ring(donut, donut.head(t));
            ties[Math.min(one, other)][Math.max(one, other)]++;
            degrees[one]++;
            degrees[other]++;
        }
        List<Set<Kind>> kinds = kinds(donut);
        List<double[]> rows = new ArrayList<>();
        for (int r = 0; r < rings; r++) {
            for (int s = r; s < rings; s++) {
                boolean possible = possible(kinds.get(r), kinds.get(s));
                double expected = degrees[r] * degrees[s] / ((r == s ? 4.0 : 2.0) * donut.size());
                rows.add(new double[] {
                    Ring.values()[r].number(),
                    Ring.values()[s].number(),
                    possible ? ties[r][s] : UNDEFINED,
                    possible ? expected : UNDEFINED,
                    possible && expected > 0 ? ties[r][s] / expected : UNDEFINED
                });
            }
        }
        return table(rows);
    }

    /** Of a neighbourhood its own actors and the ties among them. */
    private static Adjacency donut(View view) {
        if (view.projection().choice() == Choice.DONUT) {
            return view.ties();
        }
        Adjacency all = Linking.of(view).donut();
        return view.neighbourhood() == null ? all : all.induced(vertices(all, view.members()));
    }

    private static int[] vertices(Adjacency all, int[] members) {
        boolean[] member = new boolean[all.network().order()];
        for (int actor : members) {
            member[actor] = true;
        }
        return IntStream.range(0, all.order()).filter(v -> member[all.actor(v)]).toArray();
    }

    private static int ring(Adjacency donut, int vertex) {
        return donut.network().actor(donut.actor(vertex)).ring().ordinal();
    }

    /** The kinds of actors that occur in each ring. */
    private static List<Set<Kind>> kinds(Adjacency donut) {
        List<Set<Kind>> kinds = new ArrayList<>();
        for (Ring ring : Ring.values()) {
            Set<Kind> own = EnumSet.noneOf(Kind.class);
            for (int v = 0; v < donut.order(); v++) {
                Actor actor = donut.network().actor(donut.actor(v));
                if (actor.ring() == ring) {
                    own.add(actor.kind());
                }
            }
            kinds.add(own);
        }
        return kinds;
    }

    private static boolean possible(Set<Kind> ones, Set<Kind> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> joined(one, other)));
    }

    private static boolean joined(Kind one, Kind other) {
        return Arrays.stream(TieType.values())
                .filter(type -> type != TieType.OPPORTUNITY)
                .anyMatch(type -> type.joins(one, other) || type.joins(other, one));
    }

    private static Table table(List<double[]> rows) {
        return new Table(List.of(
                new Table.Column("from", Unit.WORD, new Values.Words(rings(rows, 0))),
                new Table.Column("to", Unit.WORD, new Values.Words(rings(rows, 1))),
                new Table.Column("observed", Unit.COUNT, numbers(rows, 2)),
                new Table.Column("expected", Unit.NUMBER, numbers(rows, 3)),
                new Table.Column("ratio", Unit.NUMBER, numbers(rows, 4))));
    }

    private static List<String> rings(List<double[]> rows, int column) {
        return rows.stream().map(row -> Integer.toString((int) row[column])).toList();
    }

    private static Values numbers(List<double[]> rows, int column) {
        return new Values.Numbers(rows.stream().mapToDouble(row -> row[column]).toArray());
    }
}
