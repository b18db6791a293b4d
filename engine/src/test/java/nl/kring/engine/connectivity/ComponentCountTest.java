package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class ComponentCountTest {

    /**
     * <pre>
     * a───b───c   d───e   f
     * </pre>
     */
    @Test
    void anActorWithoutTiesIsAComponent() {
        assertThat(Measured.figure(new ComponentCount(), "a-b b-c d-e f")).isEqualTo(3);
    }

    @Test
    void isZeroOfNobodyAndOneOfOne() {
        assertThat(Measured.figure(new ComponentCount(), "")).isZero();
        assertThat(Measured.figure(new ComponentCount(), "a")).isEqualTo(1);
    }
}
