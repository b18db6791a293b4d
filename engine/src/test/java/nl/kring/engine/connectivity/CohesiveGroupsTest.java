package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class CohesiveGroupsTest {

    private static List<String> rows(Network network) {
        try (Run run = Run.exact(1)) {
            Table table = new CohesiveGroups().compute(new View(network, Projection.of(Choice.ALL), run), run);
            assertThat(table.columns())
                    .extracting(Table.Column::name)
                    .containsExactly("k", "group", "within", "size", "members");
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < table.rows(); i++) {
                int row = i;
                rows.add(
                        table.columns().stream().map(column -> column.text(row)).collect(Collectors.joining(" ")));
            }
            return rows;
        }
    }

    /**
     * <pre>
     * z───a───b
     *     │╲ ╱│╲
     *     │ ╳ │ ╲     f───g
     *     │╱ ╲│  e     ╲ ╱
     *     c───d─╱       h
     * </pre>
     */
    @Test
    void areNestedAndNumberedByWhoComesFirst() {
        assertThat(rows(Drawing.network("z-a a-b a-c a-d b-c b-d c-d b-e d-e f-g g-h h-f")))
                .containsExactly("2 1  5 a|b|c|d|e", "2 2  3 f|g|h", "3 3 1 4 a|b|c|d");
    }

    /** Two circles of five share two, who are in both. */
    @Test
    void mayShareMembers() {
        String one = "a-b a-c a-d a-e b-c b-d b-e c-d c-e d-e";
        String other = "d-f d-g d-h e-f e-g e-h f-g f-h g-h";

        assertThat(rows(Drawing.network(one + " " + other)))
                .containsExactly(
                        "2 1  8 a|b|c|d|e|f|g|h",
                        "3 2 1 5 a|b|c|d|e",
                        "3 3 1 5 d|e|f|g|h",
                        "4 4 2 5 a|b|c|d|e",
                        "4 5 3 5 d|e|f|g|h");
    }

    @Test
    void thereAreNoneWithoutCircles() {
        assertThat(rows(Drawing.star(5))).isEmpty();
        assertThat(rows(Drawing.isolates(2))).isEmpty();
        assertThat(rows(Drawing.network(""))).isEmpty();
    }
}
