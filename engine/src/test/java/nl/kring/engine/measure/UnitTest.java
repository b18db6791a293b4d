package nl.kring.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "COUNT, 3, 3",
        "COUNT, 0, 0",
        "COUNT, 2.5, 2.5",
        "COUNT, 123456789012, 123456789012",
        "COUNT, 1e300, 1.0E300",
        "SHARE, 1, 1.0",
        "SHARE, 0.1, 0.1",
        "NUMBER, -1, -1.0",
        "STEPS, 3, 3.0",
        "FLAG, 1, true",
        "FLAG, 0, false",
    })
    void aValueAsFilesHaveIt(Unit unit, double value, String text) {
        assertThat(unit.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void undefinedIsEmpty(Unit unit) {
        assertThat(unit.text(Double.NaN)).isEmpty();
        assertThat(unit.word()).isEqualToIgnoringCase(unit.name()).isLowerCase();
    }

    @Test
    void numbersComeBackToTheBit() {
        for (double value : new double[] {1 / 3.0, 0.1 + 0.2, Double.MIN_VALUE, 1e17 / 3}) {
            assertThat(Double.parseDouble(Unit.SHARE.text(value))).isEqualTo(value);
        }
    }

    @Test
    void flagsAndWordsLieOnNoScale() {
        assertThat(Arrays.stream(Unit.values()).filter(unit -> !unit.ranged())).containsExactly(Unit.FLAG, Unit.WORD);
    }

    @Test
    void valuesOfNumbersAndOfWords() {
        Values numbers = new Values.Numbers(new double[] {1, Double.NaN});
        Values words = new Values.Words(Arrays.asList("ISOLATED", null));

        assertThat(numbers.length()).isEqualTo(2);
        assertThat(numbers.text(0, Unit.COUNT)).isEqualTo("1");
        assertThat(numbers.text(1, Unit.COUNT)).isEmpty();
        assertThat(words.length()).isEqualTo(2);
        assertThat(words.text(0, Unit.WORD)).isEqualTo("ISOLATED");
        assertThat(words.text(1, Unit.WORD)).isEmpty();
    }
}
