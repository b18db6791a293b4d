package nl.kring.datasets.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecurringCellsTest {
    private final RecurringCells cells = new RecurringCells();

    @Test
    void whatRecursIsTheSameText() {
        assertThat(cell("2026-05-01")).isSameAs(cell("2026-05-01"));
    }

    @Test
    void ofAnyNumberOfCellsEachIsWhatWasWritten() {
        Random random = new Random(1);
        for (int i = 0; i < 500_000; i++) {
            String text = Integer.toString(random.nextInt(200_000), 36);
            assertThat(cell(text)).isEqualTo(text);
        }
    }

    @Test
    void textsOfOneHashAreKeptApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(cell("Aa")).isEqualTo("Aa");
        assertThat(cell("BB")).isEqualTo("BB");
        assertThat(cell("Aa")).isEqualTo("Aa");
    }

    @Test
    void longOnesAndEmptyOnesAreReadAsTheyAre() {
        String story = "Elke dinsdag koffie in het buurthuis aan de Lindelaan, zei zij.";
        assertThat(cell(story)).isEqualTo(story);
        assertThat(cell("")).isEmpty();
    }

    private String cell(String text) {
        char[] around = ("x" + text + "y").toCharArray();
        return cells.of(around, 1, text.length());
    }
}
