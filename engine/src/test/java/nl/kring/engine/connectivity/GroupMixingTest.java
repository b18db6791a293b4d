package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Karate;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.GroupMeasure.Result;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class GroupMixingTest {
    private static final GroupMeasure MODULARITY = GroupMixing.modularity();
    private static final GroupMeasure ASSORTATIVITY = GroupMixing.assortativity();

    /** As igraph and networkx have them. */
    @Test
    void isThatOfOtherProgramsForTheFactionsOfTheKarateClub() {
        Network karate = Karate.network();

        assertThat(Measured.group(MODULARITY, karate, "faction").whole()).isCloseTo(0.16757067718606178, within(1e-12));
        assertThat(Measured.group(ASSORTATIVITY, karate, "faction").whole())
                .isCloseTo(0.24628578330716272, within(1e-12));
    }

    /** North: 1 tie within and 1 outwards, 3 of 6 ends. e is nowhere, so c–e does not count. */
    @Test
    void aGroupHasItsTerm() {
        Network network = Drawing.network("a@North-b@North b-c@South c-d@South c-e");

        assertThat(Measured.group(MODULARITY, network, "neighbourhood").byValue()[0])
                .isCloseTo(1 / 3.0 - 1 / 4.0, within(1e-15));
        assertThat(Measured.group(ASSORTATIVITY, network, "neighbourhood").byValue()[0])
                .isCloseTo((1 / 3.0 - 1 / 4.0) / (1 - 1 / 2.0), within(1e-15));
    }

    /** Over ordered pairs of ends: how many ties there are between two of one group, and what their degrees alone give. */
    private static double more(PlainGroups groups, boolean relative) {
        List<int[]> ends = groups.ends();
        double tied = 0;
        double chance = 0;
        double anyChance = 0;
        for (int[] one : ends) {
            tied += of(one[0], groups) && one[0] == one[1] ? 1 : 0;
            for (int[] other : ends) {
                chance += of(one[0], groups) && one[0] == other[0] ? 1 : 0;
                anyChance += one[0] == other[0] ? 1 : 0;
            }
        }
        double all = ends.size();
        double more = tied / all - chance / (all * all);
        boolean one = anyChance == all * all;
        return !relative ? more : one ? Double.NaN : more / (1 - anyChance / (all * all));
    }

    private static boolean of(int group, PlainGroups groups) {
        return groups.about() < 0 || groups.about() == group;
    }

    @Test
    void isNewmansFormulaOnRandomNetworks() {
        PlainGroups.onMany(MODULARITY, groups -> more(groups, false));
        PlainGroups.onMany(ASSORTATIVITY, groups -> more(groups, true));
    }

    @Test
    void termsAddUpToTheWhole() {
        for (GroupMeasure measure : new GroupMeasure[] {MODULARITY, ASSORTATIVITY}) {
            Result found = Measured.group(measure, Karate.network(), "faction");
            assertThat(Arrays.stream(found.byValue()).sum()).isCloseTo(found.whole(), within(1e-12));
        }
    }

    @Test
    void assortativityIsOneWhenAllTiesStayInsideAndMinusOneWhenTwoHalvesOnlyMeetEachOther() {
        Network apart = Drawing.network("a@North-b@North c@South-d@South");
        Network across = Drawing.network("a@North-b@South c@North-d@South");

        assertThat(Measured.group(ASSORTATIVITY, apart, "neighbourhood").whole())
                .isEqualTo(1);
        assertThat(Measured.group(ASSORTATIVITY, across, "neighbourhood").whole())
                .isEqualTo(-1);
    }

    @Test
    void isUndefinedWithoutTies() {
        Network none = Drawing.network("a@North b@South");

        assertThat(Measured.group(MODULARITY, none, "neighbourhood").whole()).isNaN();
        assertThat(Measured.group(ASSORTATIVITY, none, "neighbourhood").whole()).isNaN();
        assertThat(Measured.group(MODULARITY, none, "neighbourhood").byValue()).containsOnly(Double.NaN);
    }

    @Test
    void assortativityIsUndefinedWhenAllEndsAreInOneGroup() {
        Network one = Drawing.network("a@North-b@North b-c@North d@South");

        assertThat(Measured.group(ASSORTATIVITY, one, "neighbourhood").whole()).isNaN();
        assertThat(Measured.group(MODULARITY, one, "neighbourhood").whole()).isZero();
    }
}
