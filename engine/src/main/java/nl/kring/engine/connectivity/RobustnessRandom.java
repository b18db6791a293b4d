package nl.kring.engine.connectivity;

import java.util.SplittableRandom;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Robustness;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How much of the network stays together while actors fall away by chance. Time O(m α(n)) a run. */
public final class RobustnessRandom implements NetworkMeasure {
    private static final int RUNS = 20;
    private static final double HALF = 0.5;

    @Override
    public Definition definition() {
        return Definition.network("robustness-random")
                .formula("mean over " + RUNS + " random orders of Σ_{q=1..n} S(q) / n, S(q) = largest component after q"
                        + " actors are gone / n")
                .unit(Unit.NUMBER, new Range(0, HALF))
                .direction(Direction.HIGHER_IS_STRONGER)
                .conventions("orders are drawn with the seed of the run; (n − 1) / 2n when all are tied to each other;"
                        + " undefined without actors")
                .time("O(" + RUNS + " · m α(n))")
                .takes(Pass.REMOVALS)
                .cite("Schneider, Moreira, Andrade, Havlin & Herrmann, PNAS 108 (2011)")
                .build();
    }

    @Override
    public String method(View view) {
        return "mean of " + RUNS + " random orders";
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        double[] sum = {0};
        run.workers()
                .reduce(
                        RUNS,
                        1,
                        () -> new double[1],
                        (mine, from, to) ->
                                mine[0] = Robustness.of(ties, order(ties.order(), RUNS * run.seed() + from)),
                        mine -> sum[0] += mine[0]);
        return sum[0] / RUNS;
    }

    private static int[] order(int actors, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = new int[actors];
        for (int i = 0; i < actors; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }
}
