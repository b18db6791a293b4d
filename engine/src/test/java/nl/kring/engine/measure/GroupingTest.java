package nl.kring.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final Network NETWORK = Network.builder()
            .attributes(List.of("age"))
            .groups(List.of("household"))
            .add(new Resident(
                    Profile.of("a").in("South").with("household", "h2").with("age", "old")))
            .add(new Organisation(Profile.of("b").in("North", "South"), null, Ring.INFORMAL))
            .add(new Resident(Profile.of("c").with("household", "h1")))
            .add(new Professional(Profile.of("d").in("South"), null))
            .add(new PolicyActor(Profile.of("e").with("household", "h2"), null))
            .build();

    private static List<Integer> groups(Grouping grouping) {
        return List.of(grouping.of(0), grouping.of(1), grouping.of(2), grouping.of(3), grouping.of(4));
    }

    @Test
    void byADeclaredGroupInOrderOfOccurrence() {
        Grouping household = Grouping.of(NETWORK, "household");

        assertThat(household.name()).isEqualTo("household");
        assertThat(household.values()).containsExactly("h2", "h1");
        assertThat(groups(household)).containsExactly(0, -1, 1, -1, 0);
        assertThat(household.size(0)).isEqualTo(2);
        assertThat(household.size(1)).isEqualTo(1);
    }

    @Test
    void byTheFirstNeighbourhood() {
        Grouping neighbourhood = Grouping.of(NETWORK, "neighbourhood");

        assertThat(neighbourhood.values()).containsExactly("South", "North");
        assertThat(groups(neighbourhood)).containsExactly(0, 1, -1, 0, -1);
    }

    @Test
    void byRingAndByKind() {
        assertThat(Grouping.of(NETWORK, "ring").values()).containsExactly("1", "2", "3", "4");
        assertThat(groups(Grouping.of(NETWORK, "ring"))).containsExactly(0, 1, 0, 2, 3);
        assertThat(Grouping.of(NETWORK, "kind").values())
                .containsExactly("resident", "organisation", "professional", "policy_actor");
    }

    @Test
    void anAttributeThatIsNoGroupIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Grouping.of(NETWORK, "age"));
        assertThatIllegalArgumentException().isThrownBy(() -> Grouping.of(NETWORK, "income"));
    }

    /**
     * North a, b; South c; d nowhere.
     *
     * <pre>
     * a───b───c───d
     *  ╲_____╱
     * </pre>
     */
    @Test
    void tiesWithinAndBetweenGroups() {
        Network network = Drawing.network("a@North-b@North b-c@South c-d c-a");
        Adjacency ties = Projection.of(Choice.ALL).project(network);
        GroupTies counts = GroupTies.of(ties, Grouping.of(network, "neighbourhood"));

        assertThat(counts.internal(0)).isEqualTo(1);
        assertThat(counts.internal(1)).isZero();
        assertThat(counts.external(0)).isEqualTo(2);
        assertThat(counts.external(1)).isEqualTo(2);
        assertThat(counts.internal()).isEqualTo(1);
        assertThat(counts.external()).isEqualTo(2);
    }
}
