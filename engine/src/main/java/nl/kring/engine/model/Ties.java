package nl.kring.engine.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ties of a network as columns, numbered from 0 in input order. A column that no tie fills takes no memory; a full
 * row takes about 60 bytes.
 */
public final class Ties {
    /** Stands for an unknown date in {@link #sinceDay}, {@link #untilDay} and {@link #recordedDay}. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** Contacts per month when people meet every week. */
    private static final double WEEKLY = 4.345;

    private static final TieType[] TYPES = TieType.values();
    private static final Evidence[] EVIDENCE = Evidence.values();

    private final int count;
    private final int[] source;
    private final int[] target;
    private final byte[] type;
    private final boolean @Nullable [] directed;
    private final double @Nullable [] strength;
    private final double @Nullable [] frequency;
    private final double @Nullable [] weight;
    private final int @Nullable [] since;
    private final int @Nullable [] until;
    private final int @Nullable [] recorded;
    private final int @Nullable [] reporter;
    private final byte @Nullable [] evidence;
    private final @Nullable String @Nullable [] word;
    private final @Nullable String @Nullable [] wave;
    private final @Nullable String newestWave;

    private Ties(Builder from) {
        count = from.count;
        source = Arrays.copyOf(from.source, count);
        target = Arrays.copyOf(from.target, count);
        type = Arrays.copyOf(from.type, count);
        directed = from.directed == null ? null : Arrays.copyOf(from.directed, count);
        strength = from.strength.trimmed(count);
        frequency = from.frequency.trimmed(count);
        weight = from.weight.trimmed(count);
        since = from.since.trimmed(count);
        until = from.until.trimmed(count);
        recorded = from.recorded.trimmed(count);
        reporter = from.reporter.trimmed(count);
        evidence = from.evidence == null ? null : Arrays.copyOf(from.evidence, count);
        word = from.word.trimmed(count);
        wave = from.wave.trimmed(count);
        newestWave = Waves.newest(this);
    }

    /** How many ties there are. */
    public int count() {
        return count;
    }

    /** Number of the actor from which tie {@code i} runs. */
    public int source(int i) {
        return source[i];
    }

    /** Number of the actor to which tie {@code i} runs. */
    public int target(int i) {
        return target[i];
    }

    /** Type of tie {@code i}. */
    public TieType type(int i) {
        return TYPES[type[i]];
    }

    /** Whether the dataset says that tie {@code i} has a direction, whatever its type. */
    public boolean directed(int i) {
        return directed != null && directed[i];
    }

    /** Strength in (0, 1]; NaN when unknown. */
    public double strength(int i) {
        return strength == null ? Double.NaN : strength[i];
    }

    /**
     * Strength as far as it is known: {@link #strength}, else from {@link #frequency} (weekly contact, 4.345 a month, or
     * more is 1), else NaN.
     */
    public double knownStrength(int i) {
        return known(strength(i), frequency(i));
    }

    private static double known(double strength, double frequency) {
        return Double.isNaN(strength) ? Math.max(Double.MIN_VALUE, Math.min(1, frequency / WEEKLY)) : strength;
    }

    /** Contacts per month; NaN when unknown. */
    public double frequency(int i) {
        return frequency == null ? Double.NaN : frequency[i];
    }

    /** The number that was asked for as weight; NaN when there is none. */
    public double weight(int i) {
        return weight == null ? Double.NaN : weight[i];
    }

    /** First day, in days since 1970-01-01; {@link #NO_DAY} when unknown. */
    public int sinceDay(int i) {
        return since == null ? NO_DAY : since[i];
    }

    /** Last day, in days since 1970-01-01; {@link #NO_DAY} when unknown. */
    public int untilDay(int i) {
        return until == null ? NO_DAY : until[i];
    }

    /** When it was recorded, in days since 1970-01-01; {@link #NO_DAY} when unknown. */
    public int recordedDay(int i) {
        return recorded == null ? NO_DAY : recorded[i];
    }

    /** The newest of all days on which a tie was recorded; {@link #NO_DAY} when none is known. Time O(m). */
    public int newestRecordedDay() {
        int newest = NO_DAY;
        for (int i = 0; i < count; i++) {
            newest = Math.max(newest, recordedDay(i));
        }
        return newest;
    }

    /** Number of the actor that reported it; -1 when unknown. */
    public int reporter(int i) {
        return reporter == null ? -1 : reporter[i];
    }

    /** Where knowledge of it comes from; null when unknown. */
    public @Nullable Evidence evidence(int i) {
        return evidence == null || evidence[i] < 0 ? null : EVIDENCE[evidence[i]];
    }

    /** The dataset's own word for its type; null when it gave none. */
    public @Nullable String word(int i) {
        return word == null ? null : word[i];
    }

    /** The wave in which it was collected; null when unknown. */
    public @Nullable String wave(int i) {
        return wave == null ? null : wave[i];
    }

    /**
     * The wave that was recorded last; of waves recorded on the same day or on no known day, the one whose name comes last.
     * Null when no tie has a wave.
     */
    public @Nullable String newestWave() {
        return newestWave;
    }

    /** Whether tie {@code i} was collected in another wave than the newest; a tie of no known wave was not. */
    public boolean ofEarlierWave(int i) {
        return wave != null && wave[i] != null && !wave[i].equals(newestWave);
    }

    static final class Builder {
        private static final int FIRST = 64;

        private int count;
        private int[] source = new int[FIRST];
        private int[] target = new int[FIRST];
        private byte[] type = new byte[FIRST];
        private boolean @Nullable [] directed;
        private byte @Nullable [] evidence;
        private final Column.Numbers strength = new Column.Numbers();
        private final Column.Numbers frequency = new Column.Numbers();
        private final Column.Numbers weight = new Column.Numbers();
        private final Column.Whole since = new Column.Whole(NO_DAY);
        private final Column.Whole until = new Column.Whole(NO_DAY);
        private final Column.Whole recorded = new Column.Whole(NO_DAY);
        private final Column.Whole reporter = new Column.Whole(-1);
        private final Column.Words word = new Column.Words();
        private final Column.Words wave = new Column.Words();
        private double smallestStrength = Double.NaN;
        private final Map<String, String> shared = new HashMap<>();

        void add(int from, int to, int reportedBy, Tie tie) {
            if (count == source.length) {
                grow();
            }
            source[count] = from;
            target[count] = to;
            type[count] = (byte) tie.type().ordinal();
            addDirected(tie.directed());
            addEvidence(tie.evidence());
            double known = known(tie.strength(), tie.frequency());
            smallestStrength =
                    smallestStrength <= known ? smallestStrength : Double.isNaN(known) ? smallestStrength : known;
            strength.set(count, tie.strength());
            frequency.set(count, tie.frequency());
            weight.set(count, tie.weight());
            since.set(count, day(tie.since()));
            until.set(count, day(tie.until()));
            recorded.set(count, day(tie.recordedAt()));
            reporter.set(count, reportedBy);
            word.set(count, share(tie.word()));
            wave.set(count, share(tie.wave()));
            count++;
        }

        /** NaN when no tie has a strength. */
        double smallestStrength() {
            return smallestStrength;
        }

        Ties build() {
            return new Ties(this);
        }

        private void grow() {
            int room = Math.multiplyExact(count, 2);
            source = Arrays.copyOf(source, room);
            target = Arrays.copyOf(target, room);
            type = Arrays.copyOf(type, room);
            directed = directed == null ? null : Arrays.copyOf(directed, room);
            if (evidence != null) {
                evidence = Arrays.copyOf(evidence, room);
                Arrays.fill(evidence, count, room, (byte) -1);
            }
        }

        private void addDirected(boolean value) {
            if (value) {
                if (directed == null) {
                    directed = new boolean[source.length];
                }
                directed[count] = true;
            }
        }

        private void addEvidence(@Nullable Evidence value) {
            if (value != null) {
                if (evidence == null) {
                    evidence = new byte[source.length];
                    Arrays.fill(evidence, (byte) -1);
                }
                evidence[count] = (byte) value.ordinal();
            }
        }

        private @Nullable String share(@Nullable String text) {
            return text == null ? null : shared.computeIfAbsent(text, same -> same);
        }

        private static int day(@Nullable LocalDate date) {
            return date == null ? NO_DAY : Math.toIntExact(date.toEpochDay());
        }
    }
}
