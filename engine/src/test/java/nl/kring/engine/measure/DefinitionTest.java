package nl.kring.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DefinitionTest {

    @Test
    void needsAFormulaAndACitation() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Definition.actor("x").cite("someone").build())
                .withMessageContaining("x");
        assertThatIllegalStateException()
                .isThrownBy(() -> Definition.actor("x").formula("1").build());
    }

    @Test
    void beginsAtItsLevel() {
        assertThat(built(Definition.network("x")).level()).isEqualTo(Level.NETWORK);
        assertThat(built(Definition.actor("x")).level()).isEqualTo(Level.ACTOR);
        assertThat(built(Definition.tie("x")).level()).isEqualTo(Level.TIE);
        assertThat(built(Definition.group("x")).level()).isEqualTo(Level.GROUP);
    }

    private static Definition built(Definition.Builder builder) {
        return builder.formula("1").cite("someone").build();
    }

    @Test
    void saysWhatItWasTold() {
        Definition definition = Definition.tie("x")
                .formula("f")
                .cite("c")
                .unit(Unit.STEPS, Range.NOT_NEGATIVE)
                .direction(Direction.LOWER_IS_STRONGER)
                .on("donut")
                .conventions("none")
                .time("O(1)")
                .about(Sphere.INSTITUTIONAL, Pillar.EMPOWERMENT)
                .first(Perspective.FUNCTIONAL)
                .onTriangles()
                .takes(Pass.SPANS)
                .bound()
                .build();

        assertThat(definition)
                .isEqualTo(new Definition(
                        "x",
                        Level.TIE,
                        "f",
                        Unit.STEPS,
                        Range.NOT_NEGATIVE,
                        Direction.LOWER_IS_STRONGER,
                        "donut",
                        "none",
                        "O(1)",
                        "c",
                        Sphere.INSTITUTIONAL,
                        Pillar.EMPOWERMENT,
                        Set.of(Perspective.FUNCTIONAL),
                        true,
                        Set.of(Pass.TIES, Pass.SPANS, Pass.TRIANGLES, Pass.LOW_POINTS, Pass.COMPONENTS),
                        true,
                        Set.of(Form.UNDIRECTED)));
    }
}
