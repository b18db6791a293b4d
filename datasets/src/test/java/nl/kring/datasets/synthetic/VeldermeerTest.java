package nl.kring.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.Identity;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeldermeerTest {
    private static final Dataset VELDERMEER = Veldermeer.of();
    private static final Network NETWORK = VELDERMEER.network();
    private static final Observed OBSERVED = new Observed(NETWORK);

    @ParameterizedTest
    @CsvSource({
        "Bloemenbuurt, Centrum, 640, 0.78",
        "Stationskwartier, Centrum, 520, 0.71",
        "Nieuwe Werf, Centrum, 480, 0.18",
        "Tuindorp, Centrum, 270, 0.84",
        "Molenakker, Buiten, 340, 0.82",
        "Het Zand, Buiten, 430, 0.78",
        "Kerkdorp Oosterveen, Buiten, 210, 0.82",
        "Buitengebied, Buiten, 110, 0.74"
    })
    void everyBuurtHasItsResidentsAndItsShareAsked(String name, String wijk, int residents, double asked) {
        Neighbourhood buurt = Objects.requireNonNull(NETWORK.neighbourhood(OBSERVED.code(name)));
        assertThat(Objects.requireNonNull(buurt.district()).name()).isEqualTo(wijk);
        assertThat(Objects.requireNonNull(buurt.municipality()).name()).isEqualTo("Veldermeer");
        assertThat(buurt.code()).startsWith("BU9999");
        assertThat(NETWORK.coverage(buurt).residents()).isEqualTo(residents);
        assertThat(NETWORK.coverage(buurt).asked() / (double) residents).isCloseTo(asked, within(0.01));
    }

    @Test
    void itIsSyntheticWithContactsElsewhereAndEverySortOfTieAndOrganisation() {
        assertThat(NETWORK.provenance().synthetic()).isTrue();
        assertThat(NETWORK.fieldwork().boundary()).isEqualTo(Boundary.OPEN);
        assertThat(VELDERMEER.report().ties()).containsOnlyKeys(TieType.values());
        assertThat(VELDERMEER.report().actors()).containsOnlyKeys(Kind.values());
        Set<String> sorts = NETWORK.actors().stream()
                .filter(actor -> actor.kind() == Kind.ORGANISATION)
                .map(actor -> Objects.requireNonNull(actor.attribute("sort")))
                .collect(Collectors.toSet());
        assertThat(sorts)
                .containsExactlyInAnyOrderElementsOf(Facility.ALL.stream()
                        .map(facility -> facility.attributes().get("sort"))
                        .toList());
    }

    @Test
    void namesOfResidentsAreInTheIdentitiesOnly() {
        Map<String, Identity> identities = VELDERMEER.identities().byId();
        assertThat(identities).hasSize(3000);
        Set<String> names = identities.values().stream()
                .map(identity -> String.valueOf(identity.name()))
                .collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(2000).allMatch(name -> name.contains(" "));
        for (Actor actor : NETWORK.actors()) {
            assertThat(actor.profile().attributes().values()).doesNotContainAnyElementsOf(names);
            assertThat(identities.containsKey(actor.id())).isEqualTo(actor.kind() == Kind.RESIDENT);
        }
    }

    @Test
    void aTieThatNobodyAskedCouldHaveToldIsAbsent() {
        for (Tie tie : Observed.ties(NETWORK)) {
            boolean source = NETWORK.asked(NETWORK.number(tie.source()));
            boolean target = NETWORK.asked(NETWORK.number(tie.target()));
            switch (tie.type()) {
                case KNOWS, SUPPORTS, TRUSTS -> assertThat(source || target).isTrue();
                case PARTICIPATES_IN, VOLUNTEERS_FOR -> assertThat(source).isTrue();
                default -> {}
            }
            if (tie.reportedBy() != null) {
                assertThat(List.of(tie.source(), tie.target())).contains(tie.reportedBy());
            }
            assertThat(tie.since() == null
                            || tie.recordedAt() == null
                            || tie.since().isBefore(tie.recordedAt()))
                    .isTrue();
        }
    }

    @Test
    void onlyWhoWasAskedToldOfContactsElsewhereAndWishes() {
        for (Actor actor : NETWORK.actors()) {
            if (actor instanceof Resident resident) {
                boolean asked = NETWORK.asked(NETWORK.number(actor.id()));
                assertThat(resident.contactsElsewhere() != null).isEqualTo(asked);
                assertThat(resident.attribute("wishes") == null || asked).isTrue();
                boolean child = "0-11".equals(resident.attribute("ageBand"));
                assertThat(child && asked).isFalse();
            }
        }
    }

    @Test
    void membershipOfSensitiveOrganisationsIsRecordedWithConsentOnly() {
        int recorded = 0;
        for (Tie tie : Observed.ties(NETWORK)) {
            if (OBSERVED.actor(tie.target()).attribute("sensitive") != null
                    && OBSERVED.actor(tie.source()) instanceof Resident resident) {
                assertThat(resident.attribute("sensitiveConsent")).isEqualTo("yes");
                recorded++;
            }
        }
        assertThat(recorded).isPositive();
    }

    @Test
    void householdsAndAgesAreAboutThoseOfTheCountry() {
        Map<String, Long> sizes = NETWORK.actors().stream()
                .filter(actor -> actor.kind() == Kind.RESIDENT)
                .collect(Collectors.groupingBy(
                        actor -> Objects.requireNonNull(actor.attribute("household")), Collectors.counting()));
        double single = sizes.values().stream().filter(size -> size == 1).count() / (double) sizes.size();
        assertThat(single).isCloseTo(0.40, within(0.03));
        assertThat(3000.0 / sizes.size()).isCloseTo(2.1, within(0.1));
        List<Integer> all = NETWORK.neighbourhoods().stream()
                .flatMap(buurt -> OBSERVED.residents(buurt.name(), any -> true).stream())
                .toList();
        assertThat(OBSERVED.share(all, age("0-11", "12-15", "16-19"))).isCloseTo(0.2, within(0.05));
        assertThat(OBSERVED.share(all, age("65-79", "80+"))).isCloseTo(0.2, within(0.05));
    }

    private static Predicate<Integer> age(String... bands) {
        return resident -> List.of(bands).contains(NETWORK.actor(resident).attribute("ageBand"));
    }

    @Test
    void theSameSeedGivesTheSameCityAndAnotherSeedOtherPeople() {
        Dataset again = Veldermeer.of(Veldermeer.SEED);
        assertThat(again.network().hash()).isEqualTo(NETWORK.hash());
        assertThat(again.identities().byId()).isEqualTo(VELDERMEER.identities().byId());
        Dataset other = Veldermeer.of(Veldermeer.SEED + 1);
        assertThat(other.network().hash()).isNotEqualTo(NETWORK.hash());
        assertThat(other.network().coverage()).isEqualTo(NETWORK.coverage());
    }
}
