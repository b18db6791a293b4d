package nl.kring.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.Identity;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;
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
            boolean source = askedIn(tie.source(), tie.wave());
            boolean target = askedIn(tie.target(), tie.wave());
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

    private static boolean askedIn(String id, @Nullable String wave) {
        String waves = OBSERVED.actor(id).attribute("askedIn");
        return waves != null && wave != null && List.of(waves.split("\\|", -1)).contains(wave);
    }

    @Test
    void whoWasAskedInTheNewestWaveIsARespondent() {
        for (Actor actor : NETWORK.actors()) {
            if (actor.kind() == Kind.RESIDENT) {
                assertThat(askedIn(actor.id(), "2026")).isEqualTo(NETWORK.asked(NETWORK.number(actor.id())));
            }
        }
        assertThat(askedBefore("Nieuwe Werf")).isZero();
        assertThat(askedBefore("Molenakker")).isGreaterThan(80);
    }

    private static int askedBefore(String buurt) {
        return OBSERVED.residents(buurt, actor -> askedIn(actor.id(), "2024")).size();
    }

    @Test
    void aTieOfTheFirstWaveHadBegunAndHasEndedOrIsTheSameAgain() {
        int ended = 0;
        Map<List<Object>, LocalDate> newest = new HashMap<>();
        for (Tie tie : ofResidents("2026")) {
            newest.put(List.of(tie.source(), tie.type(), tie.target()), Objects.requireNonNull(tie.since()));
        }
        for (Tie tie : ofResidents("2024")) {
            LocalDate again = newest.get(List.of(tie.source(), tie.type(), tie.target()));
            assertThat(tie.since()).isBefore(LocalDate.of(2024, 3, 4));
            assertThat(again == null || again.equals(tie.since())).isTrue();
            if (tie.until() != null) {
                assertThat(again).isNull();
                assertThat(tie.until()).isBetween(LocalDate.of(2024, 6, 3), LocalDate.of(2026, 3, 1));
                ended++;
            }
        }
        assertThat(ended).isBetween(150, 600);
    }

    /** What residents told in a wave. */
    private static List<Tie> ofResidents(String wave) {
        return Observed.ties(NETWORK).stream()
                .filter(tie -> wave.equals(tie.wave()) && tie.since() != null)
                .filter(tie -> OBSERVED.actor(tie.source()).kind() == Kind.RESIDENT)
                .toList();
    }

    @Test
    void withoutADateOnlyTheNewestWaveCounts() {
        Set<Set<String>> pairs = Observed.ties(NETWORK).stream()
                .filter(tie -> "2026".equals(tie.wave()))
                .map(tie -> Set.of(tie.source(), tie.target()))
                .collect(Collectors.toSet());
        assertThat(Projection.of(Choice.ALL).project(NETWORK).size()).isEqualTo(pairs.size());
    }

    @Test
    void peopleOfOneFlatOrSchoolOrStreetHaveAChanceToMeet() {
        Map<String, Long> words = Observed.ties(NETWORK).stream()
                .filter(tie -> tie.type() == TieType.OPPORTUNITY)
                .collect(Collectors.groupingBy(tie -> String.valueOf(tie.word()), Collectors.counting()));
        assertThat(words)
                .containsOnlyKeys("zelfde huishouden", "zelfde portiek", "zelfde straat", "zelfde school")
                .allSatisfy((word, count) -> assertThat(count).isGreaterThan(100));
        for (String flat : List.of("Stationsflat A", "Stationsflat B", "Stationsflat C", "Tuindorpflat")) {
            assertThat(NETWORK.actors())
                    .filteredOn(actor -> flat.equals(actor.attribute("building")))
                    .hasSizeBetween(60, 160);
        }
    }

    @Test
    void organisationsSayWhoPaysAndProfessionalsHowLongTheyAreHere() {
        for (Actor actor : NETWORK.actors()) {
            if (actor.kind() == Kind.ORGANISATION) {
                List<Tie> paid = Observed.ties(NETWORK).stream()
                        .filter(tie -> tie.type() == TieType.FUNDS
                                && "2026".equals(tie.wave())
                                && tie.target().equals(actor.id()))
                        .toList();
                String funding = Objects.requireNonNull(actor.attribute("funding"));
                assertThat(funding.equals("own")).isEqualTo(paid.isEmpty());
                assertThat(paid).allMatch(tie -> (tie.until() == null) == funding.equals("structural"));
                assertThat(actor.attribute("fundingAmount") == null).isEqualTo(paid.isEmpty());
            } else if (actor.kind() == Kind.PROFESSIONAL) {
                assertThat(Integer.parseInt(Objects.requireNonNull(actor.attribute("hours"))))
                        .isBetween(12, 36);
                assertThat(Integer.parseInt(Objects.requireNonNull(actor.attribute("yearsHere"))))
                        .isNotNegative();
            }
        }
        Actor languageCafe = OBSERVED.actor(OBSERVED.organisation("Taalcafé Aan Tafel"));
        assertThat(languageCafe.attribute("fundingUntil")).isEqualTo("2026-06-30");
        assertThat(NETWORK.actors()).anyMatch(actor -> actor.attribute("vacancyHours") != null);
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
    void theSameSeedGivesTheSameCityAndAnotherSeedOtherPeople() {
        Dataset again = Veldermeer.of(Veldermeer.SEED);
        assertThat(again.network().hash()).isEqualTo(NETWORK.hash());
        assertThat(again.identities().byId()).isEqualTo(VELDERMEER.identities().byId());
        Dataset other = Veldermeer.of(Veldermeer.SEED + 1);
        assertThat(other.network().hash()).isNotEqualTo(NETWORK.hash());
        assertThat(other.network().coverage()).isEqualTo(NETWORK.coverage());
    }
}
