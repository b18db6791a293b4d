package nl.kring.cypher.network;

import java.time.LocalDate;
import java.util.List;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;

/** The properties of ties, as Cypher's parameters and the database in this process both take them. */
record TieValues(Network network) {

    /** What they are called, in the order of {@link #of}. */
    static final List<String> NAMES = List.of(
            "position",
            "word",
            "directed",
            "strength",
            "frequency",
            "since",
            "until",
            "wave",
            "evidence",
            "reportedBy",
            "recordedAt");

    /** Null for what a tie does not have. */
    @Nullable
    Object[] of(int tie) {
        Ties ties = network.ties();
        int reporter = ties.reporter(tie);
        Evidence evidence = ties.evidence(tie);
        return new @Nullable Object[] {
            (long) tie,
            ties.word(tie),
            ties.directed(tie) ? true : null,
            number(ties.strength(tie)),
            number(ties.frequency(tie)),
            date(ties.sinceDay(tie)),
            date(ties.untilDay(tie)),
            ties.wave(tie),
            evidence == null ? null : evidence.name(),
            reporter < 0 ? null : network.actor(reporter).id(),
            date(ties.recordedDay(tie))
        };
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }

    private static @Nullable LocalDate date(int day) {
        return day == Ties.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
