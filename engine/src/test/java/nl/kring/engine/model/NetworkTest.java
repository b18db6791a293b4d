package nl.kring.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static Resident resident(String id) {
        return new Resident(Profile.of(id));
    }

    @Test
    void actorsAndTiesAreNumberedInInputOrder() {
        Network network = Network.builder()
                .add(resident("z"))
                .add(resident("a"))
                .add(Tie.of("a", TieType.KNOWS, "z"))
                .add(Tie.of("z", TieType.TRUSTS, "a"))
                .build();

        assertThat(network.order()).isEqualTo(2);
        assertThat(network.number("z")).isEqualTo(0);
        assertThat(network.number("a")).isEqualTo(1);
        assertThat(network.number("nobody")).isEqualTo(-1);
        assertThat(network.actor(1).id()).isEqualTo("a");
        assertThat(network.ties().type(1)).isEqualTo(TieType.TRUSTS);
        assertThatThrownBy(() -> network.actors().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aResidentHasNoName() {
        assertThat(resident("a").name()).isNull();
        assertThat(new Professional(Profile.of("p"), "Dr. P").name()).isEqualTo("Dr. P");
    }

    @Test
    void neighbourhoodsStandInOrderOfDeclarationAndThenOfMention() {
        Neighbourhood south = new Neighbourhood("BU2", "South", new Area("WK1", "Centre"), null);
        Network network = Network.builder()
                .add(south)
                .add(new Resident(Profile.of("a").in("BU9")))
                .add(new Resident(Profile.of("b").in("BU2")))
                .build();

        assertThat(network.neighbourhoods()).containsExactly(south, Neighbourhood.of("BU9"));
        assertThat(network.neighbourhood("BU9")).isEqualTo(new Neighbourhood("BU9", "BU9", null, null));
        assertThat(network.neighbourhood("BU1")).isNull();
    }

    @Test
    void groupsAreAttributesAndBuiltInOnesAreNotDeclared() {
        Network network = Network.builder()
                .attributes(List.of("age"))
                .groups(List.of("ring", "household"))
                .add(new Resident(Profile.of("a").with("household", "h1")))
                .build();

        assertThat(network.attributes()).containsExactly("age", "household");
        assertThat(network.groups()).containsExactly("household");
        assertThat(network.actor(0).attribute("household")).isEqualTo("h1");
        assertThat(network.actor(0).attribute("age")).isNull();
    }

    @Test
    void withIdsChangesIdsAndNothingElse() {
        Network network = Network.builder()
                .groups(List.of("household"))
                .add(new Resident(
                        Profile.of("a")
                                .in("BU1")
                                .asked(true)
                                .acting(Set.of(Ring.FORMAL))
                                .with("household", "h1"),
                        1,
                        2))
                .add(new Organisation(Profile.of("b"), "B", Ring.FORMAL))
                .add(new Professional(Profile.of("c"), "C"))
                .add(new PolicyActor(Profile.of("d"), "D"))
                .add(Tie.of("a", TieType.PARTICIPATES_IN, "b").strength(0.5))
                .add(Tie.of("c", TieType.ADVISES, "d"))
                .build();
        Network renamed = network.withIds(id -> id + id);

        assertThat(renamed.actors()).extracting(Actor::id).containsExactly("aa", "bb", "cc", "dd");
        assertThat(renamed.number("aa")).isEqualTo(0);
        assertThat(renamed.number("a")).isEqualTo(-1);
        assertThat(renamed.tie(0))
                .isEqualTo(Tie.of("aa", TieType.PARTICIPATES_IN, "bb").strength(0.5));
        assertThat(renamed.hash()).isNotEqualTo(network.hash());
        assertThat(renamed.withIds(id -> id.substring(1)).hash()).isEqualTo(network.hash());
        assertThat(renamed.withIds(id -> id.substring(1)).actors()).isEqualTo(network.actors());
    }

    @Test
    void rolesAreTheHomeRingStatedRingsAndRingsThatTiesLeadTo() {
        Network network = Network.builder()
                .add(new Resident(Profile.of("a").acting(List.of(Ring.POLICY, Ring.INFORMAL, Ring.RESIDENTS))))
                .add(resident("b"))
                .add(new Organisation(Profile.of("choir"), null, Ring.INFORMAL))
                .add(new Organisation(Profile.of("library"), null, Ring.FORMAL))
                .add(new Professional(Profile.of("gp"), null))
                .add(new PolicyActor(Profile.of("council"), null))
                .add(Tie.of("b", TieType.PARTICIPATES_IN, "library"))
                .add(Tie.of("b", TieType.VOLUNTEERS_FOR, "choir"))
                .add(Tie.of("b", TieType.ADVISES, "council"))
                .add(Tie.of("gp", TieType.WORKS_FOR, "choir"))
                .build();
        List<Set<Role>> roles = network.roles();

        assertThat(roles.get(0))
                .containsExactly(
                        new Role(Ring.RESIDENTS, null), new Role(Ring.INFORMAL, null), new Role(Ring.POLICY, null));
        assertThat(roles.get(1))
                .containsExactly(
                        new Role(Ring.RESIDENTS, null),
                        new Role(Ring.INFORMAL, TieType.VOLUNTEERS_FOR),
                        new Role(Ring.POLICY, TieType.ADVISES));
        assertThat(roles.get(2)).containsExactly(new Role(Ring.INFORMAL, null));
        assertThat(roles.get(4))
                .containsExactly(new Role(Ring.FORMAL, null), new Role(Ring.INFORMAL, TieType.WORKS_FOR));
        assertThat(roles.get(5)).containsExactly(new Role(Ring.POLICY, null));
    }

    @Test
    void coverageCountsResidentsOnly() {
        Network network = Network.builder()
                .add(new Resident(Profile.of("a").in("BU1").asked(true)))
                .add(new Resident(Profile.of("b").in("BU1").asked(false)))
                .add(new Resident(Profile.of("c").in("BU2")))
                .add(new Professional(Profile.of("gp").in("BU1").asked(true), null))
                .build();

        assertThat(network.coverage()).isEqualTo(new Coverage(1, 3, true));
        assertThat(network.coverage(Objects.requireNonNull(network.neighbourhood("BU1"))))
                .isEqualTo(new Coverage(1, 2, true));
        assertThat(network.coverage(Objects.requireNonNull(network.neighbourhood("BU2"))))
                .isEqualTo(new Coverage(0, 1, true));
        assertThat(network.asked(2)).isFalse();
        assertThat(network.asked(3)).isTrue();
    }

    @Test
    void everyoneCountsAsAskedWhenTheDatasetDoesNotSay() {
        Network network = Network.builder()
                .add(resident("a"))
                .add(resident("b"))
                .add(new Professional(Profile.of("gp").asked(false), null))
                .build();

        assertThat(network.coverage()).isEqualTo(new Coverage(2, 2, false));
        assertThat(network.asked(0)).isTrue();
        assertThat(network.asked(2)).isTrue();
    }

    @Test
    void coverageIsNeverMoreThanAllResidents() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(3, 2, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(-1, 2, true));
        assertThat(new Coverage(0, 0, true).asked()).isZero();
    }

    @Test
    void fieldworkIsWhatOccursUntilSomebodySays() {
        NetworkBuilder builder = Network.builder()
                .add(resident("a"))
                .add(resident("b"))
                .add(Tie.of("a", TieType.SUPPORTS, "b").strength(0.5))
                .add(Tie.of("a", TieType.KNOWS, "b").strength(0.2))
                .add(Tie.of("b", TieType.KNOWS, "a"));
        Fieldwork found = builder.build().fieldwork();

        assertThat(found.collects()).containsExactly(Category.CONTACT, Category.SUPPORT);
        assertThat(found.collects(Category.AFFILIATION)).isFalse();
        assertThat(found.reporter(Category.CONTACT)).isEqualTo(Reporter.BOTH);
        assertThat(found.boundary()).isEqualTo(Boundary.LOCAL);
        assertThat(found.coverageKnown()).isFalse();
        assertThat(found.smallestStrength()).isEqualTo(0.2);

        Fieldwork said = builder.collects(EnumSet.of(Category.SERVICE))
                .reporters(Map.of(Category.SERVICE, Reporter.PROVIDER))
                .boundary(Boundary.OPEN)
                .build()
                .fieldwork();
        assertThat(said.collects()).containsExactly(Category.SERVICE);
        assertThat(said.reporter(Category.SERVICE)).isEqualTo(Reporter.PROVIDER);
        assertThat(said.boundary()).isEqualTo(Boundary.OPEN);

        assertThat(builder.fieldwork(found).build().fieldwork()).isEqualTo(found);
    }

    @Test
    void theSmallestStrengthIsAShare() {
        for (double impossible : new double[] {0, -0.5, 1.5, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Fieldwork(Set.of(), Map.of(), Boundary.OPEN, false, impossible));
        }
    }

    @Test
    void theSmallestStrengthMayComeFromTheRarestContact() {
        Network network = Network.builder()
                .add(resident("a"))
                .add(resident("b"))
                .add(new Tie(
                        "a",
                        "b",
                        TieType.KNOWS,
                        null,
                        false,
                        Double.NaN,
                        Double.MIN_VALUE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Double.NaN))
                .build();

        assertThat(network.fieldwork().smallestStrength()).isPositive();
    }
}
