package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class CutActorTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void isAnActorWhoseRemovalSplits() {
        assertThat(Measured.actor(new CutActor(), "a-b b-c c-a c-d d-e f", "c")).isEqualTo(1);
        assertThat(Measured.actor(new CutActor(), "a-b b-c c-a c-d d-e f", "d")).isEqualTo(1);
        assertThat(Measured.actor(new CutActor(), "a-b b-c c-a c-d d-e f", "a")).isZero();
        assertThat(Measured.actor(new CutActor(), "a-b b-c c-a c-d d-e f", "e")).isZero();
        assertThat(Measured.actor(new CutActor(), "a-b b-c c-a c-d d-e f", "f")).isZero();
    }
}
