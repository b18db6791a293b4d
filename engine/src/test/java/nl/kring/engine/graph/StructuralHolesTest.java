package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class StructuralHolesTest {

    @Test
    void constraintIsTheFormulaWrittenOut() {
        try (Workers workers = Workers.of(2)) {
            Slow.onMany((ties, slow) -> {
                StructuralHoles found = StructuralHoles.of(ties, workers);
                for (int v = 0; v < ties.order(); v++) {
                    if (slow.degree(v) == 0) {
                        assertThat(found.constraint(v)).isNaN();
                    } else {
                        assertThat(found.constraint(v)).isCloseTo(slow.constraint(v), within(1e-12));
                    }
                }
            });
        }
    }

    @Test
    void alongALongPathEveryoneHasTwoContactsWhoDoNotKnowEachOther() {
        try (Workers workers = Workers.of(2)) {
            StructuralHoles found =
                    StructuralHoles.of(Projection.of(Choice.ALL).project(Drawing.path(200_000)), workers);

            assertThat(found.constraint(100_000)).isEqualTo(0.5);
            assertThat(found.constraint(0)).isEqualTo(1);
        }
    }

    @Test
    void theCentreOfALargeStarIsHardlyConstrained() {
        try (Workers workers = Workers.of(2)) {
            StructuralHoles found =
                    StructuralHoles.of(Projection.of(Choice.ALL).project(Drawing.star(10_001)), workers);

            assertThat(found.constraint(0)).isCloseTo(1e-4, within(1e-15));
            assertThat(found.constraint(1)).isEqualTo(1);
        }
    }
}
