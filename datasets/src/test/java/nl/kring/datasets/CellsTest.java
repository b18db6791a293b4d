package nl.kring.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import nl.kring.engine.model.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private final Random random = new Random(5);

    @Test
    void numbersAreThoseOfJavaToTheBit() {
        for (int i = 0; i < 200_000; i++) {
            String text =
                    digits(random.nextInt(19)) + (random.nextBoolean() ? "." : "") + digits(1 + random.nextInt(18));
            assertThat(Cells.number(text, "weight")).as(text).isEqualTo(Double.parseDouble(text));
            assertThat(Cells.number(text.replace('.', ','), "weight")).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+3",
                "-1e3",
                "1E-3",
                "7.",
                ".5",
                "9007199254740993",
                "0.1",
                "999999999999999",
                "9.99999999999999",
                "0.000000000000001",
                "123456789012345.6"
            })
    void oddOnesToo(String text) {
        assertThat(Double.doubleToLongBits(Cells.number(text, "weight")))
                .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "-", "NaN", "Infinity", "0x1p3", "1.000,5", "1 000", "5f", "1e", "1..2", "1,2,3"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> Cells.number(text, "weight"));
    }
}
