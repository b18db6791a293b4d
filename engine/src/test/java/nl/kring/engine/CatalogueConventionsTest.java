package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Definition;
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
            } else if (Double.isNaN(found)) {
                assertThat(conventions).contains("undefined");
            } else {
                assertThat(found).isNotNegative();
            }
        } else {
            assertThat(values == null || values instanceof Values.Words).isTrue();
        }
    }

    /** Of none, one and two actors, of parts that are not joined, and of random networks that mostly fall apart. */
    @Test
    void whatIsUndefinedIsDeclared() {
        List<Network> networks = new ArrayList<>(RandomNetworks.ofAllKinds(60, 17));
        networks.add(Drawing.network("a-b b-c c-a d-e e-f f-d g-h i"));
        for (Network network : networks) {
            Results results = results(network, Choice.ALL);
            results.whole().forEach(CatalogueConventionsTest::declared);
            results.actors().forEach(CatalogueConventionsTest::declared);
            results.ties().forEach(CatalogueConventionsTest::declared);
        }
    }

    private static void declared(Definition definition, Values values) {
        if (values instanceof Values.Numbers numbers) {
            DoubleStream.of(numbers.values()).forEach(value -> declared(definition, value));
        }
    }

    private static void declared(Definition definition, double value) {
        if (Double.isNaN(value)) {
            assertThat(definition.conventions()).as(definition.id()).containsAnyOf("undefined", "residents only");
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
