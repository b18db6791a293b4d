package nl.kring.engine.isolation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Table.Column;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import org.jspecify.annotations.Nullable;

/**
 * What the shares of residents with (very) few contacts in view would be under thresholds and weights that differ a
 * little. Deficits are computed once and classes once a case: time O(n) a case, memory 2 bytes an actor and case.
 */
public final class IsolationSensitivity implements TableMeasure {
    private static final double THRESHOLD = 0.05;
    private static final double WEIGHT = 0.2;

    @Override
    public Definition definition() {
        return Definition.network("isolation-sensitivity")
                .formula("isolated- and at-risk-share, lower and upper, with all three thresholds ± 0.05 and with each"
                        + " weight ± 20%, the others rescaled to sum to 1")
                .unit(Unit.SHARE, Range.SHARE)
                .on("personal, support, affiliation, donut")
                .conventions("over all residents, asked or not; weights of what the dataset collects; a contact deficit"
                        + " of 1 is isolated in every case; undefined without residents, and when personal ties were not"
                        + " collected")
                .time("O(Σ k²)")
                .takes(Pass.DEFICITS)
                .cite("convention of Kring; OECD/JRC, Handbook on Constructing Composite Indicators, 2008")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public Table compute(View view, Run run) {
        Cases cases = view.whole().once(Cases.class, () -> Cases.of(Isolation.of(view, run), run));
        List<Tally> tallies = cases.cases.stream()
                .map(classes -> classes.among(view.members()))
                .toList();
        return new Table(List.of(
                new Column("case", Unit.WORD, new Values.Words(cases.names)),
                column("isolated-lower", tallies, tally -> tally.share(Side.LOWER, Verdict.ISOLATED)),
                column("isolated-upper", tallies, tally -> tally.share(Side.UPPER, Verdict.ISOLATED)),
                column("at-risk-lower", tallies, tally -> tally.share(Side.LOWER, Verdict.AT_RISK)),
                column("at-risk-upper", tallies, tally -> tally.share(Side.UPPER, Verdict.AT_RISK))));
    }

    private static Column column(String name, List<Tally> tallies, ToDoubleFunction<Tally> share) {
        return new Column(
                name,
                Unit.SHARE,
                new Values.Numbers(tallies.stream().mapToDouble(share).toArray()));
    }

    /** The class of every resident in every case. */
    private record Cases(List<@Nullable String> names, List<Classes> cases) {

        static Cases of(Isolation isolation, Run run) {
            Cases all = new Cases(new ArrayList<>(), new ArrayList<>());
            Conventions published = isolation.conventions();
            all.add("published", isolation, published, run);
            all.add("thresholds -0.05", isolation, published.movingThresholds(-THRESHOLD), run);
            all.add("thresholds +0.05", isolation, published.movingThresholds(THRESHOLD), run);
            for (Deficit deficit : isolation.weights().keySet()) {
                all.add(
                        deficit.id() + " -20%",
                        isolation,
                        published.weighing(moved(isolation.weights(), deficit, 1 - WEIGHT)),
                        run);
                all.add(
                        deficit.id() + " +20%",
                        isolation,
                        published.weighing(moved(isolation.weights(), deficit, 1 + WEIGHT)),
                        run);
            }
            return all;
        }

        private void add(String name, Isolation isolation, Conventions conventions, Run run) {
            names.add(name);
            cases.add(Classes.of(isolation.under(conventions), run.workers()));
        }
    }

    /** Weights of which one is {@code factor} times as large and the others keep their proportions; they sum to 1. */
    static Map<Deficit, Double> moved(Map<Deficit, Double> weights, Deficit deficit, double factor) {
        Map<Deficit, Double> moved = new EnumMap<>(Deficit.class);
        double own = weights.getOrDefault(deficit, 0.0);
        weights.forEach((each, weight) -> moved.put(
                each,
                each == deficit
                        ? own * factor
                        : weights.size() == 1 ? weight : weight * (1 - own * factor) / (1 - own)));
        return moved;
    }
}
