package nl.kring.cypher.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Ties as they come in, actor by actor, put where they belong in the order of the network. */
final class TieArrays {

    private final int[] source;
    private final int[] target;
    private final @Nullable TieType[] type;
    private final boolean[] directed;
    private final double[] strength;
    private final double[] frequency;
    private final @Nullable LocalDate[] since;
    private final @Nullable LocalDate[] until;
    private final @Nullable LocalDate[] recordedAt;
    private final @Nullable Evidence[] evidence;
    private final @Nullable String[] word;
    private final @Nullable String[] wave;
    private final @Nullable String[] reportedBy;
    private final Map<String, String> shared = new HashMap<>();

    TieArrays(int count) {
        source = new int[count];
        target = new int[count];
        type = new TieType[count];
        directed = new boolean[count];
        strength = new double[count];
        frequency = new double[count];
        since = new LocalDate[count];
        until = new LocalDate[count];
        recordedAt = new LocalDate[count];
        evidence = new Evidence[count];
        word = new String[count];
        wave = new String[count];
        reportedBy = new String[count];
        Arrays.fill(strength, Double.NaN);
        Arrays.fill(frequency, Double.NaN);
    }

    int count() {
        return source.length;
    }

    /**
     * Takes the ties that run from one actor.
     *
     * @param actor its number
     * @param rows lists, as {@code read/actors} returns them
     */
    void take(int actor, Value rows) {
        for (Value row : rows.values()) {
            int tie = row.get(0).asInt();
            source[tie] = actor;
            target[tie] = row.get(1).asInt();
            type[tie] = TieType.valueOf(row.get(2).asString());
            word[tie] = share(row.get(3));
            directed[tie] = row.get(4).asBoolean(false);
            strength[tie] = Columns.number(row.get(5));
            frequency[tie] = Columns.number(row.get(6));
            since[tie] = Columns.date(row.get(7));
            until[tie] = Columns.date(row.get(8));
            wave[tie] = share(row.get(9));
            evidence[tie] =
                    row.get(10).isNull() ? null : Evidence.valueOf(row.get(10).asString());
            reportedBy[tie] = Columns.text(row.get(11));
            recordedAt[tie] = Columns.date(row.get(12));
        }
    }

    /**
     * One tie.
     *
     * @param id of an actor, by number
     * @throws StoreException when it never came in
     */
    Tie tie(int i, IntFunction<String> id) {
        TieType known = type[i];
        if (known == null) {
            throw new StoreException(
                    Reason.DAMAGED, "The stored version misses some of its ties.", "Import the dataset again.");
        }
        return new Tie(
                id.apply(source[i]),
                id.apply(target[i]),
                known,
                word[i],
                directed[i],
                strength[i],
                frequency[i],
                since[i],
                until[i],
                wave[i],
                evidence[i],
                reportedBy[i],
                recordedAt[i],
                Double.NaN);
    }

    private @Nullable String share(Value text) {
        return text.isNull() ? null : shared.computeIfAbsent(text.asString(), same -> same);
    }
}
