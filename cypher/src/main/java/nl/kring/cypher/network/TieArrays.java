package nl.kring.cypher.network;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import nl.kring.cypher.StoreException;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** Ties as they come in, actor by actor, put where they belong in the order of the network. Many threads may bring them. */
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
    private final Map<String, String> shared = new ConcurrentHashMap<>();

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
    }

    int count() {
        return source.length;
    }

    /** Takes a tie to where its position says. */
    void take(int from, int to, TieType of, Properties row) {
        int tie = row.whole("position");
        source[tie] = from;
        target[tie] = to;
        type[tie] = of;
        word[tie] = share(row.text("word"));
        directed[tie] = row.isTrue("directed");
        strength[tie] = row.number("strength");
        frequency[tie] = row.number("frequency");
        since[tie] = row.date("since");
        until[tie] = row.date("until");
        wave[tie] = share(row.text("wave"));
        String known = row.text("evidence");
        evidence[tie] = known == null ? null : Evidence.valueOf(known);
        reportedBy[tie] = row.text("reportedBy");
        recordedAt[tie] = row.date("recordedAt");
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
            throw Assembly.damaged("a tie");
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

    private @Nullable String share(@Nullable String text) {
        return text == null ? null : shared.computeIfAbsent(text, same -> same);
    }
}
