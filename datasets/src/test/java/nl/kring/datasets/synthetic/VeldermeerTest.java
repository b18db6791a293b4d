package nl.kring.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
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
    void bloemenbuurtHangsOnTheLibrary() {
        String library = OBSERVED.organisation("Bibliotheek De Leeslamp");
        List<Integer> active = OBSERVED.asked("Bloemenbuurt").stream()
                .filter(resident -> !OBSERVED.memberships(resident).isEmpty())
                .toList();
        assertThat(OBSERVED.share(
                        active, resident -> OBSERVED.memberships(resident).contains(library)))
                .isGreaterThan(0.6);
        assertThat(OBSERVED.share(
                        active, resident -> OBSERVED.memberships(resident).equals(Set.of(library))))
                .isGreaterThan(0.3);
    }

    @Test
    void inStationskwartierMostLiveAloneManyMovedInAndManyHaveFewContacts() {
        Map<String, Long> sizes = OBSERVED.residents("Stationskwartier", any -> true).stream()
                .collect(Collectors.groupingBy(
                        resident ->
                                Objects.requireNonNull(NETWORK.actor(resident).attribute("household")),
                        Collectors.counting()));
        assertThat(sizes.values().stream().filter(size -> size == 1).count() / (double) sizes.size())
                .isCloseTo(0.6, within(0.02));
        List<Integer> asked = OBSERVED.asked("Stationskwartier");
        assertThat(OBSERVED.share(asked, resident -> OBSERVED.is(resident, "newcomer", "yes")))
                .isGreaterThan(0.4);
        assertThat(OBSERVED.share(asked, resident -> OBSERVED.degree(resident) == 0))
                .isBetween(0.08, 0.2);
        assertThat(OBSERVED.share(asked, resident -> OBSERVED.degree(resident) <= 2))
                .isGreaterThan(0.4);
    }

    @Test
    void inTuindorpEveryInformalOrganisationIsJoinedWithAFormalOne() {
        String code = OBSERVED.code("Tuindorp");
        for (Actor actor : NETWORK.actors()) {
            if (actor.kind() == Kind.ORGANISATION
                    && actor.ring().number() == 2
                    && actor.neighbourhoods().get(0).equals(code)) {
                assertThat(Observed.ties(NETWORK))
                        .anyMatch(tie -> tie.type() == TieType.COLLABORATES_WITH
                                && (tie.source().equals(actor.id())
                                        || tie.target().equals(actor.id()))
                                && OBSERVED.actor(tie.source()).ring()
                                        != OBSERVED.actor(tie.target()).ring());
            }
        }
        Set<String> served = Observed.ties(NETWORK).stream()
                .filter(tie -> tie.type() == TieType.SERVES)
                .map(Tie::target)
                .collect(Collectors.toSet());
        assertThat(servedShare("Tuindorp", served)).isGreaterThan(2 * servedShare("Bloemenbuurt", served));
    }

    private static double servedShare(String buurt, Set<String> served) {
        return OBSERVED.share(
                OBSERVED.residents(buurt, any -> true),
                resident -> served.contains(NETWORK.actor(resident).id()));
    }

    @Test
    void molenakkerIsWellConnected() {
        List<Integer> asked = OBSERVED.asked("Molenakker");
        assertThat(asked.stream().mapToInt(OBSERVED::degree).average().orElseThrow())
                .isGreaterThan(5.5);
        assertThat(OBSERVED.share(asked, resident -> OBSERVED.degree(resident) == 0))
                .isLessThan(0.02);
    }

    @Test
    void hetZandIsCloseKnitAndItsPlaygroundAssociationShutsNewcomersOut() {
        List<Integer> all = OBSERVED.residents("Het Zand", any -> true);
        assertThat(OBSERVED.externalInternal(all, alter -> OBSERVED.livesIn(alter, "Het Zand")))
                .isLessThan(-0.9);
        for (Neighbourhood other : NETWORK.neighbourhoods()) {
            if (!other.name().equals("Het Zand")) {
                assertThat(OBSERVED.transitivity("Het Zand")).isGreaterThan(OBSERVED.transitivity(other.name()) + 0.05);
            }
        }
        List<Integer> newcomers =
                OBSERVED.residents("Het Zand", resident -> "yes".equals(resident.attribute("newcomer")));
        List<Integer> settled = OBSERVED.residents("Het Zand", resident -> "no".equals(resident.attribute("newcomer")));
        assertThat(OBSERVED.externalInternal(settled, alter -> OBSERVED.is(alter, "newcomer", "no")))
                .isLessThan(-0.9);
        String playground = OBSERVED.organisation("Speeltuinvereniging Het Zand");
        assertThat(OBSERVED.share(
                        newcomers, resident -> OBSERVED.memberships(resident).contains(playground)))
                .isZero();
        assertThat(OBSERVED.share(
                        settled, resident -> OBSERVED.memberships(resident).contains(playground)))
                .isGreaterThan(0.15);
    }

    @Test
    void oosterveenHasVolunteersAndOneLineToPolicy() {
        List<Integer> asked = OBSERVED.asked("Kerkdorp Oosterveen");
        Set<String> volunteers = Observed.ties(NETWORK).stream()
                .filter(tie -> tie.type() == TieType.VOLUNTEERS_FOR)
                .map(Tie::source)
                .collect(Collectors.toSet());
        assertThat(OBSERVED.share(
                        asked,
                        resident -> volunteers.contains(NETWORK.actor(resident).id())))
                .isGreaterThan(0.5);
        String code = OBSERVED.code("Kerkdorp Oosterveen");
        Set<String> local = NETWORK.actors().stream()
                .filter(actor -> actor.kind() == Kind.ORGANISATION
                        && actor.neighbourhoods().get(0).equals(code))
                .map(Actor::id)
                .collect(Collectors.toSet());
        String worker = NETWORK.actors().stream()
                .filter(actor -> "opbouwwerker".equals(actor.attribute("profession"))
                        && actor.neighbourhoods().contains(code))
                .map(Actor::id)
                .collect(Collectors.collectingAndThen(Collectors.toList(), only -> {
                    assertThat(only).hasSize(1);
                    return only.get(0);
                }));
        assertThat(policyIn(OBSERVED.reached(local, ""))).isTrue();
        assertThat(policyIn(OBSERVED.reached(local, worker))).isFalse();
    }

    private static boolean policyIn(Set<String> reached) {
        return reached.stream().anyMatch(id -> OBSERVED.actor(id).kind() == Kind.POLICY_ACTOR);
    }

    @Test
    void inBuitengebiedNeighboursHelpAndMigrantWorkersLiveApart() {
        Set<String> helping = new HashSet<>();
        for (Tie tie : Observed.ties(NETWORK)) {
            if (tie.type() == TieType.SUPPORTS) {
                helping.add(tie.source());
                helping.add(tie.target());
            }
        }
        List<Integer> settled = OBSERVED.asked("Buitengebied").stream()
                .filter(resident -> OBSERVED.is(resident, "newcomer", "no"))
                .toList();
        assertThat(OBSERVED.share(
                        settled,
                        resident -> helping.contains(NETWORK.actor(resident).id())))
                .isGreaterThan(0.6);
        List<Integer> newcomers =
                OBSERVED.residents("Buitengebied", resident -> "yes".equals(resident.attribute("newcomer")));
        assertThat(newcomers).hasSizeBetween(15, 35);
        assertThat(OBSERVED.externalInternal(newcomers, newcomers::contains)).isLessThan(-0.2);
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
