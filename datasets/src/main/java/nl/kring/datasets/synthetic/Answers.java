package nl.kring.datasets.synthetic;

import java.time.LocalDate;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What the rounds of interviews brought to light: writes down ties that someone who was asked could report, and leaves
 * out the rest. A tie that two waves found is written twice, once a wave.
 */
final class Answers {
    private static final double UNKNOWN = Double.NaN;

    private final NetworkBuilder network;
    private final Wave wave;
    private final @Nullable Wave before;

    Answers(NetworkBuilder network, Plan plan) {
        this.network = network;
        this.wave = plan.wave();
        this.before = plan.detail() == null ? null : plan.detail().before();
    }

    /** A tie between residents, told by one of them. */
    void told(Person source, TieType type, Person target, Person teller, double strength, double frequency, int year) {
        if (teller.interviewed() != null) {
            Ends ends = new Ends(source.id(), type, target.id());
            LocalDate since = since(Math.min(year, wave.year() - 1), source);
            write(ends, strength, frequency, since, null, survey(wave, teller, teller.interviewed()));
        }
    }

    /** What a resident tells of an organisation or policy actor. */
    void told(Person resident, TieType type, String target, double frequency, int year) {
        if (resident.interviewed() != null) {
            Ends ends = new Ends(resident.id(), type, target);
            LocalDate since = since(Math.min(year, wave.year() - 1), resident);
            write(ends, UNKNOWN, frequency, since, null, survey(wave, resident, resident.interviewed()));
        }
    }

    /** The same in the wave before, by either of them, if the tie was there in that year. */
    void toldBefore(
            Person source,
            TieType type,
            Person target,
            double strength,
            double frequency,
            int year,
            @Nullable LocalDate until) {
        Person teller = source.interviewedBefore() == null ? target : source;
        if (before != null && year < before.year() && teller.interviewedBefore() != null) {
            Ends ends = new Ends(source.id(), type, target.id());
            Telling telling = survey(before, teller, teller.interviewedBefore());
            write(ends, strength, frequency, since(year, source), until, telling);
        }
    }

    /** The same of an organisation. */
    void toldBefore(
            Person resident, TieType type, String target, double frequency, int year, @Nullable LocalDate until) {
        if (before != null && year < before.year() && resident.interviewedBefore() != null) {
            Ends ends = new Ends(resident.id(), type, target);
            Telling telling = survey(before, resident, resident.interviewedBefore());
            write(ends, UNKNOWN, frequency, since(year, resident), until, telling);
        }
    }

    /** Service to a resident: told by the resident who was asked, else claimed by the provider. */
    void service(String provider, Person resident, double frequency, Chance chance) {
        Ends ends = new Ends(provider, TieType.SERVES, resident.id());
        LocalDate since = wave.from().minusDays(chance.between(1, 1500));
        Telling now = resident.interviewed() == null
                ? new Telling(wave, Evidence.CLAIM, provider, day(chance))
                : survey(wave, resident, resident.interviewed());
        if (before != null && since.isBefore(before.from())) {
            Telling then = resident.interviewedBefore() == null
                    ? new Telling(before, Evidence.CLAIM, provider, day(before, since))
                    : survey(before, resident, resident.interviewedBefore());
            write(ends, UNKNOWN, frequency, since, null, then);
        }
        write(ends, UNKNOWN, frequency, since, null, now);
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
        Ends ends = new Ends(source, type, target);
        LocalDate since = wave.from().minusDays(chance.between(30, 3000));
        if (before != null && since.isBefore(before.from())) {
            write(ends, UNKNOWN, UNKNOWN, since, until, new Telling(before, evidence, teller, day(before, since)));
        }
        write(ends, UNKNOWN, UNKNOWN, since, until, new Telling(wave, evidence, teller, day(chance)));
    }

    /** What a register says of two residents, in its own word. */
    void registered(Person source, Person target, String word) {
        Ends ends = new Ends(source.id(), TieType.OPPORTUNITY, target.id());
        write(ends, word, UNKNOWN, UNKNOWN, null, null, new Telling(wave, Evidence.REGISTER, null, wave.from()));
    }

    private record Ends(String source, TieType type, String target) {}

    /** In which wave, how, by whom and when a tie came to be known. */
    private record Telling(
            Wave wave, Evidence evidence, @Nullable String by, LocalDate at) {}

    private static Telling survey(Wave wave, Person teller, LocalDate day) {
        return new Telling(wave, Evidence.SURVEY, teller.id(), day);
    }

    private void write(
            Ends ends,
            double strength,
            double frequency,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            Telling telling) {
        write(ends, null, hundredths(strength), tenths(frequency), since, until, telling);
    }

    private void write(
            Ends ends,
            @Nullable String word,
            double strength,
            double frequency,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            Telling telling) {
        network.add(new Tie(
                ends.source(),
                ends.target(),
                ends.type(),
                word,
                false,
                strength,
                frequency,
                since,
                until,
                telling.wave().name(),
                telling.evidence(),
                telling.by(),
                telling.at(),
                UNKNOWN));
    }

    /** People remember the year; the month is their own. */
    private static LocalDate since(int year, Person source) {
        return LocalDate.of(year, 1 + source.number() % 12, 1);
    }

    private LocalDate day(Chance chance) {
        return wave.from().plusDays(chance.below(wave.days()));
    }

    private static LocalDate day(Wave of, LocalDate since) {
        return of.from().plusDays(Math.floorMod(since.toEpochDay(), of.days()));
    }

    private static double hundredths(double value) {
        return Double.isNaN(value) ? value : Math.max(1, Math.round(value * 100)) / 100.0;
    }

    private static double tenths(double value) {
        return Double.isNaN(value) ? value : Math.max(1, Math.round(value * 10)) / 10.0;
    }
}
