package nl.kring.engine.isolation;

import java.util.ArrayList;
import java.util.List;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Resident;
import org.jspecify.annotations.Nullable;

/** The {@link Verdict} on each resident. */
public final class VerdictMeasure implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("verdict")
                .formula("ISOLATED if contact deficit = 1, or index ≥ 0.70 and contact deficit ≥ 0.75; AT_RISK if index"
                        + " ≥ 0.45; else CONNECTED; NOT_DETERMINABLE when lower and upper values disagree")
                .unit(Unit.WORD, Range.SHARE)
                .on("personal, support, affiliation, donut")
                .conventions("residents only; NOT_DETERMINABLE of everyone when personal ties were not collected")
                .time("O(Σ k²)")
                .takes(Pass.DEFICITS)
                .cite("convention of Kring, not a validated scale")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Isolation isolation = Isolation.of(view, run);
        List<@Nullable String> words = new ArrayList<>(view.network().order());
        for (int actor = 0; actor < view.network().order(); actor++) {
            boolean resident = view.network().actor(actor) instanceof Resident;
            words.add(resident ? isolation.verdict(actor).name() : null);
        }
        return new Values.Words(words);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return new IsolationReasons(view, run, actor).verdict();
    }
}
