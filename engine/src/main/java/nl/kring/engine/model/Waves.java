package nl.kring.engine.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order of waves. A dataset only names them, so the days on which their ties were recorded decide. */
final class Waves {
    private Waves() {}

    /** The wave that was recorded last; null when no tie has one. O(m). */
    static @Nullable String newest(Ties ties) {
        Map<String, Integer> lastDay = new HashMap<>();
        for (int i = 0; i < ties.count(); ) {
            // Ties of one wave mostly follow each other, and share its name.
            String wave = ties.wave(i);
            int last = Ties.NO_DAY;
            for (; i < ties.count() && Objects.equals(wave, ties.wave(i)); i++) {
                last = Math.max(last, ties.recordedDay(i));
            }
            if (wave != null) {
                lastDay.merge(wave, last, Math::max);
            }
        }
        return lastDay.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
