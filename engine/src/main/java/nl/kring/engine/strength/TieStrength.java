package nl.kring.engine.strength;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How strong a tie is, merged from all ties of its pair. Time O(m). */
public final class TieStrength implements TieMeasure {
    @Override
    public Definition definition() {
        return Definition.tie("tie-strength")
                .formula("1 − Π(1 − s) over the types of ties of the pair, s the strongest of each")
                .unit(Unit.NUMBER, Range.SHARE)
                .conventions("a frequency counts as min(1, contacts a month / 4.345) where there is no strength; a"
                        + " missing strength counts as 1; directed: whichever way ties lead")
                .time("O(m)")
                .cite("convention of Kring; cf. Granovetter, American Journal of Sociology 78 (1973)")
                .in(Form.UNDIRECTED, Form.DIRECTED, Form.WEIGHTED)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        return run.forEachTie(view.ties(), view.ties()::strength);
    }
}
