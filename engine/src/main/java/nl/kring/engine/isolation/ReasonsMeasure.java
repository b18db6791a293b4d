package nl.kring.engine.isolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kring.engine.graph.Workers;
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
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;
import org.jspecify.annotations.Nullable;

/** What each deficit contributes to the index, as words: {@code not-asked contact-deficit=0.3 support-deficit=0.25}. */
public final class ReasonsMeasure implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("isolation-reasons")
                .formula("weight × deficit of each deficit above 0, largest first; they sum to the isolation index")
                .unit(Unit.WORD, Range.SHARE)
                .on("personal, support, affiliation, donut")
                .conventions("residents only; begins with not-asked when the resident's own ties were not asked")
                .time("O(Σ k²)")
                .takes(Pass.DEFICITS)
                .cite("convention of Kring, not a validated scale")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Isolation isolation = Isolation.of(view, run);
        @Nullable String[] words = new String[view.network().order()];
        run.workers().each(words.length, Workers.largeBlock(words.length), (from, to) -> {
            for (int actor = from; actor < to; actor++) {
                words[actor] = words(view.network(), isolation, actor);
            }
        });
        return new Values.Words(Arrays.asList(words));
    }

    private static @Nullable String words(Network network, Isolation isolation, int actor) {
        if (!(network.actor(actor) instanceof Resident)) {
            return null;
        }
        List<String> words = new ArrayList<>();
        if (!network.asked(actor)) {
            words.add("not-asked");
        }
        for (Isolation.Reason reason : isolation.reasons(actor)) {
            if (reason.contribution() > 0) {
                words.add(reason.deficit().id() + "=" + reason.contribution());
            }
        }
        return String.join(" ", words);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return new IsolationReasons(view, run, actor).index(Isolation.Side.OBSERVED);
    }
}
