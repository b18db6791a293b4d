package nl.kring.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.kring.engine.measure.Table.Column;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Column WORDS = new Column("class", Unit.WORD, new Values.Words(List.of("012", "102")));
    private static final Column NUMBERS =
            new Column("count", Unit.COUNT, new Values.Numbers(new double[] {3, Double.NaN}));

    @Test
    void hasAsManyRowsAsItsColumns() {
        assertThat(new Table(List.of(WORDS, NUMBERS)).rows()).isEqualTo(2);
        assertThat(new Table(List.of(new Column("none", Unit.COUNT, new Values.Numbers(new double[0])))).rows())
                .isZero();
    }

    @Test
    void aCellIsAsFilesHaveItAndEmptyWhenUndefined() {
        assertThat(WORDS.text(1)).isEqualTo("102");
        assertThat(NUMBERS.text(0)).isEqualTo("3");
        assertThat(NUMBERS.text(1)).isEmpty();
    }

    @Test
    void columnsOfDifferentLengthsAreRefused() {
        Column one = new Column("one", Unit.NUMBER, new Values.Numbers(new double[] {1}));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of(WORDS, one)))
                .withMessageContaining("one length");
    }

    @Test
    void aTableWithoutColumnsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of()))
                .withMessageContaining("columns");
    }

    @Test
    void whatBecomesOfTheListDoesNotMatter() {
        List<Column> columns = new ArrayList<>(List.of(WORDS));
        Table table = new Table(columns);
        columns.add(NUMBERS);

        assertThat(table.columns()).containsExactly(WORDS);
    }
}
