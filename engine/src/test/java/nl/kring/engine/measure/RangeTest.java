package nl.kring.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void holdsItsEndsAndALittleRounding() {
        assertThat(Range.SHARE.contains(0)).isTrue();
        assertThat(Range.SHARE.contains(1)).isTrue();
        assertThat(Range.SHARE.contains(1 + 1e-10)).isTrue();
        assertThat(Range.SHARE.contains(-1e-10)).isTrue();
        assertThat(Range.SHARE.contains(1.0001)).isFalse();
        assertThat(Range.SHARE.contains(-0.0001)).isFalse();
        assertThat(Range.NOT_NEGATIVE.contains(1e300)).isTrue();
        assertThat(Range.SHARE.contains(Double.NaN)).isFalse();
    }

    @Test
    void readsAsMathematiciansWriteIt() {
        assertThat(Range.SHARE).hasToString("[0, 1]");
        assertThat(Range.NOT_NEGATIVE).hasToString("[0, ∞)");
        assertThat(new Range(-1, 1.125)).hasToString("[-1, 1.125]");
        assertThat(new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .hasToString("(−∞, ∞)");
    }
}
