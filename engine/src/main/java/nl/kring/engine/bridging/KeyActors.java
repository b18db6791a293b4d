package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Dividing;
import nl.kring.engine.graph.KeySet;
import nl.kring.engine.graph.Reaching;
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
 * Three actors who matter most together: without whom the others fall apart most, or who reach most. Found step by step
 * and by exchanges ({@link KeySet}), all actors being candidates, so that no better single exchange exists; a better set
 * may.
 */
public final class KeyActors implements TableMeasure {
    private static final int SIZE = 3;
    private static final String SEARCH =
            "; whoever adds most is added, then one is exchanged as long as that is better, so a better set may exist;"
                    + " of equals the earliest actor; in an order in which each adds most to those before";

    private final boolean dividing;

    private KeyActors(boolean dividing) {
        this.dividing = dividing;
    }

    /** Without whom the others are most fragmented. */
    public static KeyActors negative() {
        return new KeyActors(true);
    }

    /** Who reach most within two steps. */
    public static KeyActors positive() {
        return new KeyActors(false);
    }

    @Override
    public Definition definition() {
        return dividing
                ? common("key-actors-neg")
                        .formula(
                                "together = 1 − Σ_c s_c (s_c − 1) / ((n − j)(n − j − 1)) of what is left without the first"
                                        + " j, s_c component sizes; highest for j = " + SIZE)
                        .conventions("three, but never so many that fewer than two are left; no rows below three actors"
                                + SEARCH)
                        .time("O(n + m) a step")
                        .build()
                : common("key-actors-pos")
                        .formula(
                                "together = actors within two steps of the first j, themselves included / n; highest for"
                                        + " j = " + SIZE)
                        .conventions("three, or all when there are fewer" + SEARCH)
                        .time("O(Σ k²) a step")
                        .build();
    }

    private static Definition.Builder common(String id) {
        return Definition.network(id)
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .takes(Pass.CANDIDATES)
                .cite("Borgatti, Computational & Mathematical Organization Theory 12 (2006)");
    }

    @Override
    public Table compute(View view, Run run) {
        Adjacency ties = view.ties();
        KeySet.Worth worth = dividing ? new Dividing(ties, run.workers()) : new Reaching(ties, run.workers());
        int[] set = KeySet.of(Math.max(0, Math.min(SIZE, dividing ? ties.order() - 2 : ties.order())), worth);
        double[] place = new double[set.length];
        double[] together = new double[set.length];
        List<@Nullable String> ids = new ArrayList<>();
        for (int i = 0; i < set.length; i++) {
            place[i] = i + 1;
            ids.add(view.network().actor(ties.actor(set[i])).id());
            together[i] = share(worth.of(Arrays.copyOf(set, i + 1)), ties.order(), i + 1);
        }
        return new Table(List.of(
                new Column("place", Unit.COUNT, new Values.Numbers(place)),
                new Column("id", Unit.WORD, new Values.Words(ids)),
                new Column("together", Unit.SHARE, new Values.Numbers(together))));
    }

    private double share(long worth, double order, int members) {
        double left = order - members;
        return dividing ? 1 + worth / (left * (left - 1) / 2) : worth / order;
    }
}
