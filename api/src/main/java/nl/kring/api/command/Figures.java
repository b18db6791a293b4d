package nl.kring.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kring.engine.Results;
import org.jspecify.annotations.Nullable;

/** Figures of a whole network, for {@code --json}. */
final class Figures {

    private Figures() {}

    /** By measure id; null when undefined. */
    static Map<String, @Nullable Double> of(Results results) {
        Map<String, @Nullable Double> figures = new LinkedHashMap<>();
        results.whole().forEach((measure, value) -> figures.put(measure.id(), Double.isNaN(value) ? null : value));
        return figures;
    }
}
