package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every row of the table of deficits, and every way to a verdict. Ego is {@code v}; a tie is a letter pair, as in
 * {@code v-a}.
 */
class VerdictTest {
    private static final Set<Category> ALL = EnumSet.allOf(Category.class);

    private final Set<String> notAsked = new HashSet<>();
    private final NetworkBuilder builder = Network.builder().collects(ALL);
    private boolean coverage = true;
    private Network network = builder.build();

    private Isolation of(String residents, String... ties) {
        return of(new Resident(profile("v")), residents, ties);
    }

    private Isolation of(Resident ego, String residents, String... ties) {
        builder.add(ego);
        for (String id : residents.isBlank() ? new String[0] : residents.split(" ", -1)) {
            builder.add(new Resident(profile(id)));
        }
        for (String tie : ties) {
            String[] part = tie.split("[ -]", -1);
            builder.add(
                    part.length == 2
                            ? Tie.of(part[0], TieType.KNOWS, part[1])
                            : Tie.of(part[0], TieType.valueOf(part[1]), part[2]));
        }
        return isolation();
    }

    private Isolation isolation() {
        network = builder.build();
        return Towns.isolation(network);
    }

    private Profile profile(String id) {
        return coverage ? Profile.of(id).asked(!notAsked.contains(id)) : Profile.of(id);
    }

    private void organisation(String id, Ring ring) {
        builder.add(new Organisation(profile(id), null, ring));
    }

    private void professional(String id) {
        builder.add(new Professional(profile(id), null));
    }

    private double lower(Isolation isolation, Deficit deficit) {
        return isolation.deficit(deficit, Side.LOWER, number("v"));
    }

    private double observed(Isolation isolation, Deficit deficit) {
        return isolation.deficit(deficit, Side.OBSERVED, number("v"));
    }

    private double upper(Isolation isolation, Deficit deficit) {
        return isolation.deficit(deficit, Side.UPPER, number("v"));
    }

    private int number(String id) {
        return network.number(id);
    }

    @Test
    void contactIsSummedStrengthAgainstFour() {
        // v—a, v—b of strength 1
        assertThat(observed(of("a b", "v-a", "v-b"), Deficit.CONTACT)).isEqualTo(0.5);
    }

    @Test
    void contactsElsewhereCount() {
        Isolation isolation = of(new Resident(profile("v"), 3, null), "a", "v-a");
        assertThat(observed(isolation, Deficit.CONTACT)).isZero();
    }

    @Test
    void aMissingStrengthIsOneAtLeastAndTheSmallestAtMost() {
        builder.add(new Resident(profile("v")));
        builder.add(new Resident(profile("a")));
        builder.add(new Resident(profile("b")));
        builder.add(Tie.of("v", TieType.KNOWS, "a"));
        builder.add(Tie.of("a", TieType.KNOWS, "b").strength(0.2));
        Isolation isolation = isolation();
        assertThat(lower(isolation, Deficit.CONTACT)).isEqualTo(1 - 1 / 4.0);
        assertThat(upper(isolation, Deficit.CONTACT)).isEqualTo(1 - 0.2 / 4);
    }

    @Test
    void supportCountsWhoHelpsAndWhoIsTrustedOnce() {
        // a helps v, v trusts a and b, v helps c
        Isolation isolation = of("a b c", "a SUPPORTS v", "v TRUSTS a", "v TRUSTS b", "v SUPPORTS c");
        assertThat(observed(isolation, Deficit.SUPPORT)).isZero();
        assertThat(isolation.deficit(Deficit.SUPPORT, Side.OBSERVED, number("c")))
                .isEqualTo(0.5);
    }

    @Test
    void supportElsewhereCounts() {
        Isolation isolation = of(new Resident(profile("v"), null, 1), "");
        assertThat(observed(isolation, Deficit.SUPPORT)).isEqualTo(0.5);
    }

    @Test
    void reachIsResidentsWithinTwoStepsAgainstFifteen() {
        // v—a—b—c : a and b are within two steps
        assertThat(observed(of("a b c", "v-a", "a-b", "b-c"), Deficit.REACH)).isEqualTo(1 - 2 / 15.0);
    }

    @Test
    void fallbackIsWhatIsLeftAfterTheWorstLoss() {
        // v—a, a—b, a—c, v—d : without a only d is left
        Isolation isolation = of("a b c d", "v-a", "a-b", "a-c", "v-d");
        assertThat(observed(isolation, Deficit.FALLBACK)).isEqualTo(1 - 1 / 5.0);
        // someone without anyone has nobody to lose
        VerdictTest alone = new VerdictTest();
        assertThat(alone.observed(alone.of(""), Deficit.FALLBACK)).isEqualTo(1);
    }

    @Test
    void participationCountsOrganisationsOnceAgainstTwo() {
        organisation("choir", Ring.INFORMAL);
        Isolation isolation = of("", "v PARTICIPATES_IN choir", "v VOLUNTEERS_FOR choir");
        assertThat(observed(isolation, Deficit.PARTICIPATION)).isEqualTo(0.5);
    }

    @Test
    void linkingIsStepsToRingThree() {
        professional("nurse");
        Isolation isolation = of("a b c", "v-a", "nurse SERVES a", "b-v", "c-b");
        assertThat(observed(isolation, Deficit.LINKING)).isEqualTo(0.5);
        assertThat(isolation.deficit(Deficit.LINKING, Side.OBSERVED, number("a")))
                .isZero();
        assertThat(isolation.deficit(Deficit.LINKING, Side.OBSERVED, number("b")))
                .isEqualTo(1);
    }

    @Test
    void linkingIsLeftOutWithoutRingThree() {
        assertThat(observed(of("a", "v-a"), Deficit.LINKING)).isNaN();
    }

    @Test
    void whoWasNotAskedIsNotDeterminable() {
        notAsked.add("v");
        Isolation isolation = of("a");
        for (Deficit deficit : Isolation.collected(network)) {
            assertThat(lower(isolation, deficit)).isZero();
            assertThat(upper(isolation, deficit)).isEqualTo(1);
        }
        assertThat(isolation.verdict(number("v"))).isEqualTo(Verdict.NOT_DETERMINABLE);
    }

    @Test
    void whoWasAskedAndNamedNobodyIsIsolated() {
        assertThat(verdict(of("a"))).isEqualTo(Verdict.ISOLATED);
    }

    @Test
    void withoutCoverageWhoHasNoTieIsIsolated() {
        coverage = false;
        assertThat(verdict(of("a b", "a-b"))).isEqualTo(Verdict.ISOLATED);
    }

    @Test
    void contactsElsewhereKeepSomeoneFromBeingIsolated() {
        assertThat(verdict(of(new Resident(profile("v"), 8, 3), "a"))).isEqualTo(Verdict.CONNECTED);
    }

    @Test
    void anUnaskedNeighbourLeavesReachAndFallbackOpen() {
        notAsked.add("a");
        Isolation isolation = of("a b", "v-a", "v-b");
        assertThat(lower(isolation, Deficit.REACH)).isZero();
        // without a, who may lead anywhere, b is left
        assertThat(lower(isolation, Deficit.FALLBACK)).isEqualTo(1 - 1 / 5.0);
        assertThat(lower(isolation, Deficit.CONTACT)).isEqualTo(upper(isolation, Deficit.CONTACT));
    }

    @Test
    void twoUnaskedNeighboursLeaveFallbackOpenAltogether() {
        notAsked.addAll(Set.of("a", "b"));
        assertThat(lower(of("a b", "v-a", "v-b"), Deficit.FALLBACK)).isZero();
    }

    @Test
    void anUnaskedNeighbourOrOrganisationMayLeadToRingThree() {
        professional("nurse");
        notAsked.add("a");
        assertThat(lower(of("a", "v-a"), Deficit.LINKING)).isEqualTo(0.5);
        VerdictTest other = new VerdictTest();
        other.professional("nurse");
        other.notAsked.add("choir");
        other.organisation("choir", Ring.INFORMAL);
        assertThat(other.lower(other.of("", "v PARTICIPATES_IN choir"), Deficit.LINKING))
                .isEqualTo(0.5);
    }

    @Test
    void aDeficitWhoseReporterWasNotAskedIsOpen() {
        builder.reporters(Map.of(Category.AFFILIATION, Reporter.PROVIDER));
        notAsked.add("choir");
        organisation("choir", Ring.INFORMAL);
        Isolation isolation = of("a", "v-a");
        assertThat(lower(isolation, Deficit.PARTICIPATION)).isZero();
        assertThat(upper(isolation, Deficit.PARTICIPATION)).isEqualTo(1);
    }

    @Test
    void whatIsNotCollectedIsLeftOutAndTheOtherWeightsRescaled() {
        builder.collects(EnumSet.of(Category.CONTACT));
        Isolation isolation = of("a", "v-a");
        assertThat(Isolation.collected(network)).containsExactly(Deficit.CONTACT, Deficit.REACH, Deficit.FALLBACK);
        assertThat(isolation.index(Side.OBSERVED, number("v")))
                .isEqualTo((0.30 * 0.75 + 0.15 * (1 - 1 / 15.0) + 0.10 * 1) / 0.55, offset(1e-12));
    }

    @Test
    void withoutPersonalTiesCollectedNothingIsSaidOfContacts() {
        builder.collects(EnumSet.of(Category.AFFILIATION));
        organisation("choir", Ring.INFORMAL);
        assertThat(verdict(of("", "v PARTICIPATES_IN choir"))).isEqualTo(Verdict.NOT_DETERMINABLE);
    }

    @Test
    void theVerdictIsLocalWhenNobodyWasAskedAboutElsewhere() {
        of("a");
        assertThat(Isolation.local(network)).isTrue();
    }

    @Test
    void theVerdictIsLocalWhenOnlySomeOfThoseAskedToldOfElsewhere() {
        of(new Resident(profile("v"), 3, 1), "a");
        assertThat(Isolation.local(network)).isTrue();
    }

    @Test
    void theIndexNeverPassesOneWhenWeightsAreRescaled() {
        for (Category left : ALL) {
            VerdictTest alone = new VerdictTest();
            alone.builder.collects(EnumSet.of(left, Category.CONTACT));
            Isolation isolation = alone.of("");
            assertThat(isolation.index(Side.UPPER, alone.number("v"))).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void theVerdictIsNotLocalWhenPeopleWereAskedAboutElsewhereOrCouldNameAnyone() {
        of(new Resident(Profile.of("v"), 0, null), "");
        assertThat(Isolation.local(network)).isFalse();
        builder.boundary(Boundary.OPEN);
        assertThat(Isolation.local(builder.build())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 1.00, ISOLATED",
        "0.70, 0.75, ISOLATED",
        "0.6999999999, 0.75, ISOLATED",
        "0.69, 0.75, AT_RISK",
        "0.70, 0.74, AT_RISK",
        "1.00, 0.74, AT_RISK",
        "0.45, 0.00, AT_RISK",
        "0.44, 0.99, CONNECTED",
        "0.00, 0.00, CONNECTED"
    })
    void everyRowOfTheTableOfClasses(double index, double contact, Verdict expected) {
        assertThat(Conventions.PUBLISHED.classify(index, contact)).isEqualTo(expected);
    }

    private Verdict verdict(Isolation isolation) {
        return isolation.verdict(number("v"));
    }
}
