package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** That measures do what their conventions say. */
class CatalogueConventionsTest {
    static final List<Measure> MEASURES = Catalogue.measures();

    private static Results results(Network network, Choice choice) {
        try (Run run = Run.exact(1)) {
            return Analysis.of(network, Request.everything(Projection.of(choice)), run);
        }
    }

    /**
     * <pre>
     * v0───v1───v2   i
     * </pre>
     */
    @ParameterizedTest
    @FieldSource("MEASURES")
    void anIsolateHasTheValueThatConventionsSay(Measure measure) {
        String conventions = measure.definition().conventions();
        Network network = Drawing.network("v0-v1 v1-v2 i");
        Values values = results(network, Choice.ALL).actors().get(measure.definition());
        if (values instanceof Values.Numbers numbers) {
            double found = numbers.values()[network.number("i")];
            if (conventions.contains("undefined for isolates")) {
                assertThat(found).isNaN();
            } else if (conventions.contains("0 for an isolate") || conventions.contains("false for an isolate")) {
                assertThat(found).isZero();
            } else if (conventions.contains("1 for an isolate")) {
                assertThat(found).isEqualTo(1);
            } else {
                assertThat(found).isNotNegative();
            }
        } else {
            assertThat(values == null || values instanceof Values.Words).isTrue();
        }
    }

    @Test
    void whoIsNotInTheProjectionHasNoValueOfIt() {
        Network network = Drawing.network("a-b a-X b-X c");
        Results results = results(network, Choice.PERSONAL);
        results.actors().forEach((definition, values) -> {
            if (definition.projection().equals("chosen")) {
                assertThat(values.text(network.number("X"), definition.unit()))
                        .as(definition.id())
                        .isEmpty();
            }
        });
        assertThat(results.actors()).isNotEmpty();
    }
}
