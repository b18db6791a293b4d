package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Karate;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class CommunityCountTest {

    /**
     * <pre>
     * a       d
     * │╲     ╱│
     * │ c───e │   g
     * │╱     ╲│
     * b       f
     * </pre>
     */
    @Test
    void isHowManyThereAreIsolatesIncluded() {
        assertThat(Measured.figure(new CommunityCount(), "a-b b-c c-a c-e d-e e-f f-d g"))
                .isEqualTo(3);
        assertThat(Measured.figure(new CommunityCount(), Karate.network())).isEqualTo(4);
    }

    @Test
    void isOneOfACliqueAndNoneOfNobody() {
        assertThat(Measured.figure(new CommunityCount(), Drawing.clique(5))).isEqualTo(1);
        assertThat(Measured.figure(new CommunityCount(), "")).isZero();
    }

    @Test
    void aTwoModeNetworkIsTakenAsItIs() {
        assertThat(Measured.figure(
                        new CommunityCount(), Drawing.network("a-X b-X c-X d-Y e-Y f-Y"), Choice.AFFILIATION))
                .isEqualTo(2);
    }
}
