package nl.kring.engine.isolation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;

/** Why a resident has few or enough contacts in view: what each deficit contributes, what is behind it, who was not asked. */
final class IsolationReasons {
    /** What is behind each deficit, when all are told together. */
    private static final int EACH = 2;

    private final Network network;
    private final Isolation isolation;
    private final DeficitReasons deficits;
    private final int actor;

    IsolationReasons(View view, Run run, int actor) {
        this.network = view.network();
        this.isolation = Isolation.of(view, run);
        this.deficits = new DeficitReasons(view, actor);
        this.actor = actor;
    }

    /** Of one deficit: the ties it was computed from. */
    List<Reason> deficit(Deficit deficit) {
        if (!resident() || Double.isNaN(isolation.deficit(deficit, Side.OBSERVED, actor))) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>(notAsked());
        reasons.addAll(deficits.behind(deficit, Reason.MOST));
        if (deficit == Deficit.REACH || deficit == Deficit.FALLBACK) {
            reasons.addAll(deficits.contactsNotAsked());
        }
        return reasons;
    }

    /** Of the index or a bound: contributions, largest first, and under each the ties it was computed from. */
    List<Reason> index(Side side) {
        if (!resident()) {
            return List.of();
        }
        List<Isolation.Reason> parts = new ArrayList<>(isolation.reasons(actor));
        if (parts.isEmpty()) {
            return List.of(Reason.count(Code.NOT_COLLECTED, 0));
        }
        parts.sort(Comparator.comparingDouble(part -> -contribution(part, side)));
        List<Reason> reasons = new ArrayList<>(notAsked());
        for (Isolation.Reason part : parts) {
            double contribution = contribution(part, side);
            if (contribution > 0) {
                Deficit deficit = part.deficit();
                reasons.add(Reason.of(Code.DEFICIT, contribution, Unit.SHARE)
                        .detail(isolation.deficit(deficit, side, actor))
                        .about(deficit.id()));
                reasons.addAll(deficits.behind(deficit, EACH));
            }
        }
        if (isolation.index(side, actor) == 0) {
            reasons.addAll(deficits.behind(parts.get(0).deficit(), Reason.MOST));
        }
        reasons.addAll(deficits.contactsNotAsked());
        return reasons;
    }

    /** Of the verdict: between what the index lies, and what it consists of. */
    List<Reason> verdict() {
        if (!resident()) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        double least = isolation.index(Side.LOWER, actor);
        if (!Double.isNaN(least)) {
            reasons.add(Reason.of(Code.BOUNDS, least, Unit.SHARE).detail(isolation.index(Side.UPPER, actor)));
        }
        reasons.addAll(index(Side.OBSERVED));
        return reasons;
    }

    private boolean resident() {
        return network.actor(actor) instanceof Resident;
    }

    private double contribution(Isolation.Reason part, Side side) {
        return part.weight() * isolation.deficit(part.deficit(), side, actor);
    }

    private List<Reason> notAsked() {
        return network.asked(actor) ? List.of() : List.of(Reason.count(Code.NOT_ASKED, 1, actor));
    }
}
