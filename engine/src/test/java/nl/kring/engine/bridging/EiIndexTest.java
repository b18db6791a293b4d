package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class EiIndexTest {

    /**
     * North a, b; South c, d; e nowhere. Internal a–b; external b–c, a–c; c–e is left out.
     *
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───e   d
     * </pre>
     */
    @Test
    void isExternalLessInternalOverBoth() {
        GroupMeasure.Result found = Measured.group(
                new EiIndex(), Drawing.network("a@North-b@North b-c@South c-a c-e d@South"), "neighbourhood");

        assertThat(found.whole()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(found.byValue()[0]).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(found.byValue()[1]).isEqualTo(1);
    }

    @Test
    void isMinusOneWhenAllTiesStayInside() {
        GroupMeasure.Result found =
                Measured.group(new EiIndex(), Drawing.network("a@North-b@North c@South-d@South"), "neighbourhood");

        assertThat(found.whole()).isEqualTo(-1);
        assertThat(found.byValue()).containsExactly(-1, -1);
    }

    @Test
    void isUndefinedWithoutTiesOrWithoutGroups() {
        GroupMeasure.Result noTies = Measured.group(new EiIndex(), Drawing.network("a@North b@South"), "neighbourhood");
        GroupMeasure.Result noGroups = Measured.group(new EiIndex(), Drawing.network("a-b"), "neighbourhood");

        assertThat(noTies.whole()).isNaN();
        assertThat(noTies.byValue()).containsExactly(Double.NaN, Double.NaN);
        assertThat(noGroups.whole()).isNaN();
        assertThat(noGroups.byValue()).isEmpty();
    }

    @Test
    void ofAValueWithoutTiesIsUndefined() {
        GroupMeasure.Result found =
                Measured.group(new EiIndex(), Drawing.network("a@North-b@North c@South"), "neighbourhood");

        assertThat(found.whole()).isEqualTo(-1);
        assertThat(found.byValue()).containsExactly(-1, Double.NaN);
    }

    @Test
    void byRingAndKind() {
        Network network = Drawing.network("a-b a-X b-X");

        assertThat(Measured.group(new EiIndex(), network, "ring").whole()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(Measured.group(new EiIndex(), network, "kind").byValue()[1]).isEqualTo(1);
    }
}
