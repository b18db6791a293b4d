package nl.kring.engine.connectivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How contacts are spread over actors: 5, 25, 50, 75 and 95 percent have at most so many. Time O(n log n). */
public final class DegreeQuantiles implements TableMeasure {
    private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};
    private static final List<String> NAMES = List.of("0.05", "0.25", "0.5", "0.75", "0.95");

    @Override
    public Definition definition() {
        return Definition.network("degree-quantiles")
                .formula("5, 25, 50, 75 and 95% quantile of k, between two actors by linear interpolation")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .conventions("columns quantile, degree; undefined without actors")
                .time("O(n log n)")
                .cite("Hyndman & Fan, The American Statistician 50 (1996), definition 7")
                .build();
    }

    @Override
    public Table compute(View view, Run run) {
        Adjacency ties = view.ties();
        int[] degrees =
                IntStream.range(0, ties.order()).map(ties::degree).sorted().toArray();
        double[] values =
                Arrays.stream(SHARES).map(share -> quantile(degrees, share)).toArray();
        return new Table(List.of(
                new Table.Column("quantile", Unit.WORD, new Values.Words(NAMES)),
                new Table.Column("degree", Unit.NUMBER, new Values.Numbers(values))));
    }

    private static double quantile(int[] sorted, double share) {
        if (sorted.length == 0) {
            return UNDEFINED;
        }
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
