package nl.kring.engine.isolation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
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
import nl.kring.engine.model.Ties;

/** How long ago anything was last recorded about a resident's ties. Time O(n + m). */
public final class NewestTieDays implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("newest-tie-days")
                .formula("days from the newest recordedAt of a tie of the resident to the date of the analysis")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .on("all")
                .conventions("residents only; ties of every type, date, wave and strength, since an old one also says"
                        + " when something was last recorded; without a date of the analysis, to the newest recordedAt"
                        + " of the dataset; 0 when recorded later than that date; undefined without a recorded tie")
                .cite("convention of Kring")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Network network = view.network();
        Ties ties = network.ties();
        int[] newest = new int[network.order()];
        Arrays.fill(newest, Ties.NO_DAY);
        for (int i = 0; i < ties.count(); i++) {
            // No day is earlier than any day.
            newest[ties.source(i)] = Math.max(newest[ties.source(i)], ties.recordedDay(i));
            newest[ties.target(i)] = Math.max(newest[ties.target(i)], ties.recordedDay(i));
        }
        LocalDate date = view.projection().date();
        long today = date == null ? ties.newestRecordedDay() : date.toEpochDay();
        double[] days = new double[network.order()];
        Arrays.setAll(days, actor -> {
            boolean recorded = network.actor(actor) instanceof Resident && newest[actor] != Ties.NO_DAY;
            return recorded ? Math.max(0, today - newest[actor]) : UNDEFINED;
        });
        return new Values.Numbers(days);
    }

    /** The ties that were recorded last. */
    @Override
    public List<Reason> why(View view, Run run, int actor) {
        Network network = view.network();
        Ties ties = network.ties();
        if (!(network.actor(actor) instanceof Resident)) {
            return List.of();
        }
        int[] own = IntStream.range(0, ties.count())
                .filter(i -> ties.recordedDay(i) != Ties.NO_DAY)
                .filter(i -> ties.source(i) == actor || ties.target(i) == actor)
                .toArray();
        int newest = Arrays.stream(own).map(ties::recordedDay).max().orElse(Ties.NO_DAY);
        List<Reason> reasons = new ArrayList<>();
        for (int i : own) {
            if (ties.recordedDay(i) == newest) {
                int other = ties.source(i) == actor ? ties.target(i) : ties.source(i);
                LocalDate day = LocalDate.ofEpochDay(newest);
                reasons.add(Reason.of(Reason.Code.CONTACT, ties.knownStrength(i), Unit.NUMBER, other)
                        .by(new Reason.Bond(EnumSet.of(ties.type(i)), null, day)));
            }
        }
        return Reason.first(Reason.MOST, reasons);
    }
}
