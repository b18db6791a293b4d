package nl.kring.engine.connectivity;

import java.util.List;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Triads;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How many threes of actors there are of each of the 16 classes. Time O(Σ k²). */
public final class TriadCensus implements TableMeasure {
    @Override
    public Definition definition() {
        return Definition.network("triad-census")
                .formula("number of threes of each class of mutual, one-way and absent ties")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions("columns class, count; D down, U up, T transitive, C cyclic or chain")
                .time("O(Σ k²)")
                .in(Form.DIRECTED)
                .takes(Pass.TRIADS)
                .cite(
                        "Holland & Leinhardt, Sociological Methodology 7 (1976); Batagelj & Mrvar, Social Networks 23 (2001)")
                .build();
    }

    @Override
    public Table compute(View view, Run run) {
        Triads census = view.triads();
        double[] counts = IntStream.range(0, Triads.CLASSES.size())
                .mapToDouble(census::count)
                .toArray();
        return new Table(List.of(
                new Table.Column("class", Unit.WORD, new Values.Words(Triads.CLASSES)),
                new Table.Column("count", Unit.COUNT, new Values.Numbers(counts))));
    }
}
