package nl.kring.datasets.synthetic;

import java.time.LocalDate;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What the round of interviews brought to light: writes down ties that someone who was asked could report, and leaves
 * out the rest.
 */
final class Answers {
    private static final double UNKNOWN = Double.NaN;

    private final NetworkBuilder network;
    private final Wave wave;

    Answers(NetworkBuilder network, Wave wave) {
        this.network = network;
        this.wave = wave;
    }

    /** A tie between residents, told by one of them. */
    void told(Person source, TieType type, Person target, Person teller, double strength, double frequency, int year) {
        if (teller.asked()) {
            write(
                    new Ends(source.id(), type, target.id()),
                    hundredths(strength),
                    tenths(frequency),
                    since(Math.min(year, wave.year() - 1), teller),
                    null,
                    Evidence.SURVEY,
                    teller.id(),
                    teller.interviewed());
        }
    }

    /** What a resident tells of an organisation or policy actor. */
    void told(Person resident, TieType type, String target, double frequency, int year) {
        if (resident.asked()) {
            write(
                    new Ends(resident.id(), type, target),
                    UNKNOWN,
                    tenths(frequency),
                    since(Math.min(year, wave.year() - 1), resident),
                    null,
                    Evidence.SURVEY,
                    resident.id(),
                    resident.interviewed());
        }
    }

    /** Service to a resident: told by the resident who was asked, else claimed by the provider. */
    void service(String provider, Person resident, double frequency, Chance chance) {
        boolean asked = resident.asked();
        write(
                new Ends(provider, TieType.SERVES, resident.id()),
                UNKNOWN,
                tenths(frequency),
                wave.from().minusDays(chance.between(1, 1500)),
                null,
                asked ? Evidence.SURVEY : Evidence.CLAIM,
                asked ? resident.id() : provider,
                asked ? resident.interviewed() : day(chance));
    }

    /** What one of two organisations, professionals or policy actors told. */
    void between(String source, TieType type, String target, String teller, Evidence evidence, Chance chance) {
        between(source, type, target, teller, evidence, null, chance);
    }

    /** The same, with a last day. */
    void between(
            String source,
            TieType type,
            String target,
            String teller,
            Evidence evidence,
            @Nullable LocalDate until,
            Chance chance) {
        write(
                new Ends(source, type, target),
                UNKNOWN,
                UNKNOWN,
                wave.from().minusDays(chance.between(30, 3000)),
                until,
                evidence,
                teller,
                day(chance));
    }

    /** What a register says of two residents. */
    void registered(Person source, Person target) {
        write(
                new Ends(source.id(), TieType.OPPORTUNITY, target.id()),
                UNKNOWN,
                UNKNOWN,
                null,
                null,
                Evidence.REGISTER,
                null,
                wave.from());
    }

    private record Ends(String source, TieType type, String target) {}

    private void write(
            Ends ends,
            double strength,
            double frequency,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            Evidence evidence,
            @Nullable String reportedBy,
            @Nullable LocalDate recordedAt) {
        network.add(new Tie(
                ends.source(),
                ends.target(),
                ends.type(),
                null,
                false,
                strength,
                frequency,
                since,
                until,
                wave.name(),
                evidence,
                reportedBy,
                recordedAt,
                UNKNOWN));
    }

    /** People remember the year; the month is their own. */
    private static LocalDate since(int year, Person teller) {
        return LocalDate.of(year, 1 + teller.number() % 12, 1);
    }

    private LocalDate day(Chance chance) {
        return wave.from().plusDays(chance.below(wave.days()));
    }

    private static double hundredths(double value) {
        return Double.isNaN(value) ? value : Math.max(1, Math.round(value * 100)) / 100.0;
    }

    private static double tenths(double value) {
        return Double.isNaN(value) ? value : Math.max(1, Math.round(value * 10)) / 10.0;
    }
}
