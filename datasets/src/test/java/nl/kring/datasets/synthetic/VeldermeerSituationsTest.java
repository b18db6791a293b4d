package nl.kring.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

/** What is planted in each buurt of Veldermeer shows in what the interviews brought to light, by plain counts. */
class VeldermeerSituationsTest {
    private static final Network NETWORK = Veldermeer.of().network();
    private static final Observed OBSERVED = new Observed(NETWORK);

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
}
