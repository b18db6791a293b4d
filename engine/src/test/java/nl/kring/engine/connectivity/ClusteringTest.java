package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class ClusteringTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d   e
     * </pre>
     */
    @Test
    void isThePartOfContactsWhoAreTied() {
        String drawing = "a-b b-c c-a c-d e";

        assertThat(Measured.actor(new Clustering(), drawing, "a")).isEqualTo(1);
        assertThat(Measured.actor(new Clustering(), drawing, "c")).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void isZeroOfFewerThanTwoContacts() {
        assertThat(Measured.actor(new Clustering(), "a-b b-c c-a c-d e", "d")).isZero();
        assertThat(Measured.actor(new Clustering(), "a-b b-c c-a c-d e", "e")).isZero();
    }

    @Test
    void ofACliqueIsOneAndOfARingZero() {
        assertThat(Measured.actor(new Clustering(), Drawing.clique(6), "v3")).isEqualTo(1);
        assertThat(Measured.actor(new Clustering(), Drawing.ring(6), "v3")).isZero();
        assertThat(Measured.actor(new Clustering(), Drawing.ring(3), "v1")).isEqualTo(1);
    }

    @Test
    void isUndefinedOnATwoModeNetwork() {
        assertThat(Measured.actor(new Clustering(), Drawing.network("a-X b-X"), Choice.AFFILIATION, "X"))
                .isNaN();
    }
}
