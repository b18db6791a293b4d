package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.measure.GroupMeasure.Result;
import org.junit.jupiter.api.Test;

class LargestShareWithinTest {

    /**
     * North a, b, c, f; South d, e. d–c–a is no way within South.
     *
     * <pre>
     * a───b
     *     │
     * d───c───e   f
     * </pre>
     */
    @Test
    void isTheLargestPartJoinedWithinTheGroup() {
        Result found = Measured.group(
                new LargestShareWithin(),
                Drawing.network("a@North-b@North b-c@North c-d@South c-e@South f@North"),
                "neighbourhood");

        assertThat(found.byValue()).containsExactly(0.75, 0.5);
        assertThat(found.whole()).isEqualTo(0.5);
    }

    @Test
    void isTheMostThatOneOfTheGroupReachesWithinItOnRandomNetworks() {
        PlainGroups.onMany(
                new LargestShareWithin(),
                groups -> groups.members().stream()
                                .mapToInt(groups.within()::part)
                                .max()
                                .orElse(0)
                        / (double) groups.members().size());
    }

    @Test
    void isUndefinedWithoutActors() {
        Result found = Measured.group(new LargestShareWithin(), Drawing.network("a-b"), "neighbourhood");

        assertThat(found.whole()).isNaN();
        assertThat(found.byValue()).isEmpty();
    }
}
