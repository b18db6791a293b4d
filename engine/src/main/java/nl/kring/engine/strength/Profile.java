package nl.kring.engine.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kring.engine.measure.ComparingMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Level;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.strength.RelationalStrength.Composite;
import nl.kring.engine.strength.RelationalStrength.Indicator;

/**
 * The network profile of a neighbourhood beside the others: a row for each indicator and one for the composite of each
 * perspective. Time O(1,000 × indicators × neighbourhoods).
 */
public final class Profile implements ComparingMeasure {
    private static final List<String> FIGURES = List.of(
            "value", "position", "weakest", "strongest", "low", "high", "rank", "rank-low", "rank-high", "indicators");

    @Override
    public Definition definition() {
        return Definition.network("relational-strength")
                .formula(
                        "position = (value − weakest) / (strongest − weakest) of the neighbourhoods compared; composite ="
                                + " Σ weight × position, equal weights of pillars and within each; low and high: 5 and 95% over"
                                + " 1,000 weight vectors from a Dirichlet distribution around the published weights")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .conventions(
                        "indicators: every figure of neighbourhoods that has a direction, but counts, which grow with"
                                + " size, and bounds; undefined for fewer than 5 neighbourhoods or equal ends; drawn with the seed"
                                + " of the run; the band speaks of weights only")
                .time("O(1,000 × indicators × neighbourhoods)")
                .cite("OECD/JRC, Handbook on Constructing Composite Indicators, 2008")
                .about(Sphere.COMMUNAL, Pillar.COHESION)
                .first(Perspective.RELATIONAL, Perspective.FUNCTIONAL, Perspective.HYBRID)
                .build();
    }

    @Override
    public boolean looksAt(Definition figure) {
        return figure.level() == Level.NETWORK
                && figure.direction() != Direction.NEITHER
                && figure.unit() != Unit.COUNT
                && !figure.bound();
    }

    @Override
    public Table compute(View view, Run run) {
        return new Rows().table();
    }

    @Override
    public List<Table> compare(Map<Definition, double[]> figures, int neighbourhoods, Run run) {
        RelationalStrength strength = RelationalStrength.of(figures, neighbourhoods, run.seed());
        List<Table> tables = new ArrayList<>();
        for (int n = 0; n < neighbourhoods; n++) {
            Rows rows = new Rows();
            for (Indicator indicator : strength.indicators()) {
                double value = figures.getOrDefault(indicator.definition(), new double[neighbourhoods])[n];
                rows.add(
                        indicator.definition().id(),
                        weights(strength, indicator.definition()),
                        value,
                        indicator.positions()[n],
                        indicator.weakest(),
                        indicator.strongest());
            }
            for (Composite composite : strength.composites()) {
                rows.add(composite, n);
            }
            tables.add(rows.table());
        }
        return tables;
    }

    /** What an indicator weighs in each perspective that has it: {@code relational=0.125}. */
    private static String weights(RelationalStrength strength, Definition indicator) {
        StringBuilder text = new StringBuilder();
        for (Composite composite : strength.composites()) {
            composite.weights().stream()
                    .filter(weight -> weight.definition().equals(indicator))
                    .forEach(weight -> text.append(text.isEmpty() ? "" : " ")
                            .append(word(composite.perspective()))
                            .append('=')
                            .append(weight.weight()));
        }
        return text.toString();
    }

    private static String word(Perspective perspective) {
        return perspective.name().toLowerCase(Locale.ROOT);
    }

    /** Rows as they come; what a row does not have is undefined. */
    private static final class Rows {
        private final List<String> names = new ArrayList<>();
        private final List<String> weights = new ArrayList<>();
        private final List<double[]> figures = new ArrayList<>();

        void add(String name, String weight, double... first) {
            double[] row = new double[FIGURES.size()];
            Arrays.fill(row, Measure.UNDEFINED);
            System.arraycopy(first, 0, row, 0, first.length);
            names.add(name);
            weights.add(weight);
            figures.add(row);
        }

        void add(Composite composite, int n) {
            add(
                    "composite-" + word(composite.perspective()),
                    "",
                    Measure.UNDEFINED,
                    composite.value()[n],
                    Measure.UNDEFINED,
                    Measure.UNDEFINED,
                    composite.values().low()[n],
                    composite.values().high()[n],
                    composite.rank()[n],
                    composite.ranks().low()[n],
                    composite.ranks().high()[n],
                    composite.used()[n]);
        }

        Table table() {
            List<Table.Column> columns = new ArrayList<>();
            columns.add(new Table.Column("indicator", Unit.WORD, new Values.Words(List.copyOf(names))));
            for (int f = 0; f < FIGURES.size(); f++) {
                int at = f;
                double[] values = figures.stream().mapToDouble(row -> row[at]).toArray();
                columns.add(new Table.Column(FIGURES.get(f), Unit.NUMBER, new Values.Numbers(values)));
            }
            columns.add(new Table.Column("weights", Unit.WORD, new Values.Words(List.copyOf(weights))));
            return new Table(columns);
        }
    }
}
