package nl.kring.api.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.engine.Results;
import nl.kring.engine.model.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a whole network.
 *
 * @param values by measure id
 * @param residents how many there are
 * @param asked how many of them were asked; all of them when the dataset does not say
 * @param coverageKnown whether the dataset says who was asked
 * @param methods how each measure came about, by id: {@code exact}, or how it was estimated
 * @param warnings what a reader must know
 */
record NetworkValues(
        Map<String, @Nullable Object> values,
        int residents,
        int asked,
        boolean coverageKnown,
        Map<String, String> methods,
        List<Results.Warning> warnings) {

    static NetworkValues of(Results results) {
        Coverage coverage = results.network().coverage();
        Map<String, String> methods = new LinkedHashMap<>();
        results.methods().forEach((id, method) -> methods.put(id, method.whole()));
        return new NetworkValues(
                MeasureValues.of(results.whole()),
                coverage.residents(),
                coverage.asked(),
                coverage.known(),
                methods,
                results.warnings());
    }
}
