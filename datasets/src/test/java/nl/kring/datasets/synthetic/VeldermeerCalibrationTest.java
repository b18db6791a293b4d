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
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

/**
 * Veldermeer beside published figures of the Netherlands. Titles, years and addresses stand in the README of the files; so
 * does what a figure of Veldermeer leaves out.
 */
class VeldermeerCalibrationTest {
    private static final Network NETWORK = Veldermeer.of().network();
    private static final List<Actor> RESIDENTS = NETWORK.actors().stream()
            .filter(actor -> actor.kind() == Kind.RESIDENT)
            .toList();

    /** Residents of 16 and older who were asked; the published figures are of 15 and older. */
    private static final List<Actor> ASKED = RESIDENTS.stream()
            .filter(actor -> NETWORK.asked(NETWORK.number(actor.id())))
            .filter(age("0-11", "12-15").negate())
            .toList();

    private static Predicate<Actor> age(String... bands) {
        return actor -> List.of(bands).contains(String.valueOf(actor.attribute("ageBand")));
    }

    private static double share(List<Actor> of, Predicate<Actor> which) {
        return of.stream().filter(which).count() / (double) of.size();
    }

    @Test
    void fourInTenHouseholdsAreOfOnePersonAndTheMeanIsTwoPointOne() {
        Map<String, Long> sizes = RESIDENTS.stream()
                .collect(Collectors.groupingBy(
                        actor -> Objects.requireNonNull(actor.attribute("household")), Collectors.counting()));
        double single = sizes.values().stream().filter(size -> size == 1).count() / (double) sizes.size();
        assertThat(single).isCloseTo(3_340_560 / 8_374_404.0, within(0.02));
        assertThat(RESIDENTS.size() / (double) sizes.size()).isCloseTo(2.1, within(0.05));
    }

    /** Published per person of 20 to 64: "groene druk" and "grijze druk". */
    @Test
    void aboutAFifthIsYoungerThanTwentyAndAboutAFifthOlderThanSixtyFive() {
        double green = 0.359;
        double grey = 0.344;
        assertThat(share(RESIDENTS, age("0-11", "12-15", "16-19"))).isCloseTo(green / (1 + green + grey), within(0.03));
        assertThat(share(RESIDENTS, age("65-79", "80+"))).isCloseTo(grey / (1 + green + grey), within(0.03));
    }

    @Test
    void aboutSixInTenTakePartInAnOrganisation() {
        Set<String> members = sources(TieType.PARTICIPATES_IN);
        members.addAll(sources(TieType.VOLUNTEERS_FOR));
        assertThat(share(ASKED, actor -> members.contains(actor.id()))).isCloseTo(0.62, within(0.05));
    }

    @Test
    void aboutHalfVolunteers() {
        Set<String> volunteers = sources(TieType.VOLUNTEERS_FOR);
        assertThat(share(ASKED, actor -> volunteers.contains(actor.id()))).isCloseTo(0.49, within(0.05));
    }

    private static Set<String> sources(TieType type) {
        return Observed.ties(NETWORK).stream()
                .filter(tie -> tie.type() == type && "2026".equals(tie.wave()))
                .map(Tie::source)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void nearlyEveryoneHasContactOutsideTheHousehold() {
        Set<String> here = new HashSet<>();
        for (Tie tie : Observed.ties(NETWORK)) {
            if (tie.type() == TieType.KNOWS && "2026".equals(tie.wave()) && !household(tie.source(), tie.target())) {
                here.add(tie.source());
                here.add(tie.target());
            }
        }
        assertThat(share(ASKED, actor -> here.contains(actor.id()) || elsewhere(actor)))
                .isCloseTo(0.96, within(0.04));
    }

    private static boolean household(String one, String other) {
        return Objects.equals(attribute(one), attribute(other));
    }

    private static String attribute(String id) {
        return String.valueOf(NETWORK.actor(NETWORK.number(id)).attribute("household"));
    }

    private static boolean elsewhere(Actor actor) {
        return actor instanceof Resident resident
                && resident.contactsElsewhere() != null
                && resident.contactsElsewhere() > 0;
    }
}
