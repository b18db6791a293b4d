package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

/** The reasons of drawn networks. */
class WhyTest {

    private static List<Reason> why(String measure, Network network, String actor) {
        return why(measure, network, actor, Projection.of(Choice.ALL));
    }

    private static List<Reason> why(String measure, Network network, String actor, Projection projection) {
        try (Run run = Run.exact(1)) {
            View view = new View(network, projection, run);
            return ((ActorMeasure) Objects.requireNonNull(Catalogue.measure(measure)))
                    .why(view, run, network.number(actor));
        }
    }

    /** Reasons as one reads them: {@code contact c 0.5}. */
    private static List<String> told(String measure, Network network, String actor) {
        return told(measure, network, actor, Projection.of(Choice.ALL));
    }

    private static List<String> told(String measure, Network network, String actor, Projection projection) {
        return why(measure, network, actor, projection).stream()
                .map(reason -> (reason.code().word() + " "
                                        + reason.actors().stream()
                                                .map(number ->
                                                        network.actor(number).id())
                                                .collect(Collectors.joining("-")))
                                .strip()
                        + " " + number(reason.amount())
                        + (Double.isNaN(reason.detail()) ? "" : " (" + number(reason.detail()) + ")"))
                .toList();
    }

    private static List<String> told(String measure, String drawing, String actor) {
        return told(measure, Drawing.network(drawing), actor);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "?";
        }
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(Math.round(value * 1e4) / 1e4);
    }

    private static NetworkBuilder residents(String... ids) {
        NetworkBuilder builder = Network.builder();
        for (String id : ids) {
            builder.add(new Resident(Profile.of(id).in("North").asked(!id.equals("shy"))));
        }
        return builder;
    }

    private static Tie tie(String from, TieType type, String to, double strength, String since, String recorded) {
        return new Tie(
                from,
                to,
                type,
                null,
                false,
                strength,
                Double.NaN,
                since.isEmpty() ? null : LocalDate.parse(since),
                null,
                null,
                null,
                null,
                recorded.isEmpty() ? null : LocalDate.parse(recorded),
                Double.NaN);
    }

    /**
     * <pre>
     * b ── a ══ c      a knows c in two ways; d was heard of last
     *      │
     *      d
     * </pre>
     */
    @Test
    void contactsComeStrongestFirstThenFreshest() {
        Network network = residents("a", "b", "c", "d")
                .add(tie("a", TieType.KNOWS, "b", 0.5, "2020-01-01", "2024-05-01"))
                .add(tie("a", TieType.KNOWS, "c", 0.5, "2021-01-01", ""))
                .add(tie("c", TieType.SUPPORTS, "a", 0.5, "2019-03-01", "2023-01-01"))
                .add(tie("d", TieType.KNOWS, "a", 0.5, "", "2025-02-01"))
                .build();

        assertThat(told("degree", network, "a")).containsExactly("contact c 0.75", "contact d 0.5", "contact b 0.5");
        Reason.Bond bond =
                Objects.requireNonNull(why("degree", network, "a").get(0).bond());
        assertThat(bond.types()).containsExactly(TieType.KNOWS, TieType.SUPPORTS);
        assertThat(bond.since()).isEqualTo(LocalDate.parse("2019-03-01"));
        assertThat(bond.recorded()).isEqualTo(LocalDate.parse("2023-01-01"));
    }

    @Test
    void anUnknownStrengthIsNotInvented() {
        Reason reason = why("degree", Drawing.network("a-b"), "a").get(0);

        assertThat(reason.amount()).isNaN();
        assertThat(told("degree", "a-b c", "c")).containsExactly("no-contacts 0");
    }

    /**
     * <pre>
     * a   f
     * │╲ ╱│
     * │ v │    v lies between {a, b} and {f, g}: four pairs
     * │╱ ╲│
     * b   g
     * </pre>
     */
    @Test
    void betweennessComesFromPairsOfContacts() {
        assertThat(told("betweenness", "a-b f-g v-a v-b v-f v-g", "v"))
                .containsExactly("between a-v-f 1", "between a-v-g 1", "between b-v-f 1", "between b-v-g 1");
    }

    /**
     * <pre>
     * a           e     Of nine pairs all run along b───v───d, and none further together than three.
     *  ╲         ╱
     *   b───v───d
     *  ╱         ╲
     * c           f
     * </pre>
     */
    @Test
    void betweennessShowsAStretchAsLongAsMostRunsAlongIt() {
        assertThat(told("betweenness", "a-b c-b b-v v-d d-e d-f", "v")).containsExactly("between b-v-d 9");
        assertThat(told("betweenness", "a-x c-x x-b b-v v-d d-y y-e y-f", "v"))
                .containsExactly("stretch x-b-v-d-y 9", "between b-v-d 16");
    }

    private static final Projection DIRECTED = Projection.of(Choice.ALL).directed(true);

    /**
     * <pre>
     * a → x → b → v → d → e      three pairs end beyond v, from three before it
     *                 ↓
     *                 f
     * </pre>
     */
    @Test
    void alongDirectionsBetweennessComesFromWhereTiesLead() {
        Network network = led("a>x x>b b>v v>d d>e d>f");

        assertThat(told("betweenness", network, "v", DIRECTED))
                .containsExactly("stretch-from-to x-b-v-d 6", "between-from-to b-v-d 9");
        assertThat(told("betweenness", network, "f", DIRECTED)).containsExactly("nothing-between 0");
        assertThat(told("betweenness", network, "a", DIRECTED)).containsExactly("nothing-between 0");
        assertThat(told("betweenness", "a-b", "a")).containsExactly("nothing-between 0");
    }

    /** Of a─4─b─4─c and a─1─c the way round by b is shorter. */
    @Test
    void alongWeightsBetweennessComesFromTheStrongestWay() {
        Network network = Drawing.network("a-b:4 b-c:4 a-c:1");

        assertThat(told("betweenness", network, "b", Measured.WEIGHTED)).containsExactly("between a-b-c 1");
        assertThat(told("betweenness", network, "c", Measured.WEIGHTED)).containsExactly("nothing-between 0");
    }

    /** a → b → c, and b and d know each other. */
    @Test
    void alongDirectionsOnlyTiesThatLeadTheWayThatCountsAreNamed() {
        Network network = led("a>b b>c b-d");

        assertThat(told("harmonic", network, "b", DIRECTED))
                .containsExactly("contact-from a 0.5", "contact-from d 0.5");
        assertThat(told("harmonic", network, "a", DIRECTED)).containsExactly("no-contacts-from 0");
        assertThat(told("in-degree", network, "c", DIRECTED)).containsExactly("contact-from b 0.5");
        assertThat(told("out-degree", network, "b", DIRECTED)).containsExactly("contact-to c 0.5", "contact-to d 0.5");
        assertThat(told("out-degree", network, "c", DIRECTED)).containsExactly("no-contacts-to 0");
        assertThat(told("pagerank", network, "c", DIRECTED)).first().asString().startsWith("contact-brings b");
    }

    /** What a does for b is no part of the tie that leads from b to a. */
    @Test
    void alongDirectionsATieIsWhatLeadsThatWay() {
        Network network = residents("a", "b")
                .add(tie("a", TieType.SUPPORTS, "b", 0.5, "2020-01-01", ""))
                .add(tie("b", TieType.TRUSTS, "a", 0.25, "2021-01-01", ""))
                .build();

        Reason from = why("in-degree", network, "a", DIRECTED).get(0);
        Reason to = why("out-degree", network, "a", DIRECTED).get(0);
        assertThat(Objects.requireNonNull(from.bond()).types()).containsExactly(TieType.TRUSTS);
        assertThat(Objects.requireNonNull(to.bond()).types()).containsExactly(TieType.SUPPORTS);
        assertThat(from.amount()).isEqualTo(0.25);
        assertThat(to.amount()).isEqualTo(0.5);
    }

    /** Ties as a>b, which lead one way, and a-b. */
    private static Network led(String drawing) {
        String[] ties = drawing.split(" ", -1);
        NetworkBuilder builder = residents(Stream.of(ties)
                .flatMap(tie -> Stream.of(tie.split("[->]", -1)))
                .distinct()
                .toArray(String[]::new));
        for (String tie : ties) {
            String[] ends = tie.split("[->]", -1);
            TieType type = tie.contains(">") ? TieType.SUPPORTS : TieType.KNOWS;
            builder.add(tie(ends[0], type, ends[1], 0.5, "", ""));
        }
        return builder.build();
    }

    /** A clique of triangle a, b, c with d hanging on a. */
    @Test
    void clusteringTellsWhichContactsKnowEachOther() {
        assertThat(told("clustering", "a-b b-c a-c a-d", "a"))
                .containsExactly("pairs-tied 1 (3)", "contacts-tied b-c 1");
        assertThat(told("effective-size", "a-b a-c", "a"))
                .containsExactly("pairs-tied 0 (1)", "contact b ?", "contact c ?");
    }

    @Test
    void constraintPartsSumToTheConstraint() {
        for (Network network : RandomNetworks.ofResidents(60, 5)) {
            double[] values =
                    Measured.actors(Objects.requireNonNull(Catalogue.measure("constraint")), network, Choice.ALL);
            for (int actor = 0; actor < network.order(); actor++) {
                List<Reason> parts = why("constraint", network, "v" + actor).stream()
                        .filter(reason -> reason.code() == Code.CONTACT_CONSTRAINS)
                        .toList();
                if (!Double.isNaN(values[actor]) && parts.size() < Reason.MOST / 2) {
                    assertThat(parts.stream().mapToDouble(Reason::amount).sum())
                            .isCloseTo(values[actor], within(1e-12));
                    assertThat(parts.stream().mapToDouble(Reason::detail).sum()).isCloseTo(1, within(1e-12));
                }
            }
        }
    }

    @Test
    void pageRankSharesSumToOne() {
        List<Reason> shares = why("pagerank", Drawing.network("a-b a-c b-c c-d e"), "c");

        assertThat(shares).hasSize(4);
        assertThat(shares.stream().mapToDouble(Reason::amount).sum()).isCloseTo(1, within(1e-12));
        assertThat(shares.get(3).code()).isEqualTo(Code.EVERYONE_ALIKE);
        assertThat(told("pagerank", "a-b a-c b-c c-d e", "e")).containsExactly("everyone-alike 1");
    }

    @Test
    void nearnessCountsWhoIsHowFar() {
        assertThat(told("harmonic", "a-b b-c b-d d-e", "a"))
                .containsExactly("at-steps 1 (1)", "at-steps 2 (2)", "at-steps 1 (3)");
        assertThat(told("harmonic", Drawing.path(30), "v0"))
                .hasSize(20)
                .startsWith("at-steps 1 (1)")
                .endsWith("further 10 (19)");
        assertThat(told("component-size", "a-b c", "a")).containsExactly("group-size 2", "contact b ?");
        assertThat(told("core", "a-b b-c a-c a-d", "a")).containsExactly("contact-in-core b 2", "contact-in-core c 2");
    }

    /**
     * <pre>
     * a───b───v───c───d───e
     *         │
     *         f
     * </pre>
     */
    @Test
    void aCutActorNamesWhatComesLoose() {
        assertThat(told("cut-actor", "a-b b-v v-c c-d d-e v-f", "v"))
                .containsExactly("comes-loose b 2", "comes-loose f 1", "stays c 3");
        assertThat(told("cut-off", "a-b b-v v-c c-d d-e v-f", "e")).containsExactly("nothing-comes-loose 6");
    }

    /**
     * <pre>
     *    ┌─b─┐
     * a──┤   ├─club──desk──hall
     *    └─c─┘
     * </pre>
     */
    private static Network donut() {
        return residents("a", "b", "c", "lone", "shy")
                .add(new Organisation(Profile.of("club"), "Club", Ring.INFORMAL))
                .add(new Organisation(Profile.of("desk"), "Desk", Ring.FORMAL))
                .add(new PolicyActor(Profile.of("hall"), "Hall"))
                .add(Tie.of("a", TieType.KNOWS, "b").strength(0.5))
                .add(Tie.of("a", TieType.KNOWS, "c").strength(1))
                .add(Tie.of("b", TieType.SUPPORTS, "a").strength(0.25))
                .add(Tie.of("c", TieType.KNOWS, "shy").strength(0.25))
                .add(Tie.of("b", TieType.PARTICIPATES_IN, "club"))
                .add(Tie.of("c", TieType.PARTICIPATES_IN, "club"))
                .add(Tie.of("club", TieType.COLLABORATES_WITH, "desk"))
                .add(Tie.of("desk", TieType.COLLABORATES_WITH, "hall"))
                .build();
    }

    @Test
    void linkingNamesTheRoutesAndTheGoBetweens() {
        Network network = donut();

        assertThat(told("linking-distance-formal", network, "a")).containsExactly("shortest-route a-b-club-desk 3");
        assertThat(told("linking-routes-formal", network, "a")).containsExactly("separate-route a-b-club-desk 3");
        assertThat(told("weakest-link-policy", network, "a"))
                .containsExactly("go-between club 2", "go-between desk 3", "only-end hall 4");
        assertThat(told("linking-distance-formal", network, "lone")).containsExactly("no-route 0");
        assertThat(why("linking-distance-formal", network, "club")).isEmpty();
    }

    /**
     * <pre>
     * a──b──club──desk
     * └──c──shop──counter
     * </pre>
     */
    @Test
    void separateRoutesShareNobody() {
        Network network = residents("a", "b", "c")
                .add(new Organisation(Profile.of("club"), null, Ring.INFORMAL))
                .add(new Organisation(Profile.of("shop"), null, Ring.INFORMAL))
                .add(new Organisation(Profile.of("desk"), null, Ring.FORMAL))
                .add(new Organisation(Profile.of("counter"), null, Ring.FORMAL))
                .add(Tie.of("a", TieType.KNOWS, "b"))
                .add(Tie.of("a", TieType.KNOWS, "c"))
                .add(Tie.of("b", TieType.PARTICIPATES_IN, "club"))
                .add(Tie.of("c", TieType.PARTICIPATES_IN, "shop"))
                .add(Tie.of("club", TieType.COLLABORATES_WITH, "desk"))
                .add(Tie.of("shop", TieType.COLLABORATES_WITH, "counter"))
                .build();

        assertThat(told("linking-routes-formal", network, "a"))
                .containsExactly("separate-route a-b-club-desk 3", "separate-route a-c-shop-counter 3");
        assertThat(told("weakest-link-formal", network, "a")).isEqualTo(told("linking-routes-formal", network, "a"));
    }

    @Test
    void deficitsNameTheTiesBehindThem() {
        Network network = donut();

        assertThat(told("contact-deficit", network, "a")).containsExactly("contact c 1", "contact b 0.625");
        assertThat(told("support-deficit", network, "a")).containsExactly("helper b 0.625");
        assertThat(told("reach-deficit", network, "a"))
                .containsExactly("within-two-steps 3", "contact-leads-to c 1", "contact-leads-to b 0");
        assertThat(told("fallback-deficit", network, "a")).containsExactly("leans-on c 1");
        assertThat(told("participation-deficit", network, "b")).containsExactly("place club ?");
        assertThat(told("linking-deficit", network, "b")).containsExactly("shortest-route b-club-desk 2");
        assertThat(told("participation-deficit", network, "lone")).containsExactly("no-places 0");
        assertThat(told("contact-deficit", network, "shy")).startsWith("not-asked shy 1");
        assertThat(told("reach-deficit", network, "c")).endsWith("contacts-not-asked shy 1");
    }

    @Test
    void contributionsSumToTheIndex() {
        Network network = donut();
        for (String id : List.of("isolation-index", "isolation-lower", "isolation-upper")) {
            double[] values = Measured.actors(Objects.requireNonNull(Catalogue.measure(id)), network, Choice.ALL);
            for (String actor : List.of("a", "b", "c", "lone", "shy")) {
                double sum = why(id, network, actor).stream()
                        .filter(reason -> reason.code() == Code.DEFICIT)
                        .mapToDouble(Reason::amount)
                        .sum();
                assertThat(sum).as("%s of %s", id, actor).isCloseTo(values[network.number(actor)], within(1e-12));
            }
        }
        assertThat(why("verdict", network, "a").get(0).code()).isEqualTo(Code.BOUNDS);
        assertThat(told("verdict", Drawing.network("X Y"), "X")).isEmpty();
    }

    /**
     * <pre>
     * a───b    d───e
     *  ╲ ╱      ╲ ╱      c and f are tied
     *   c────────f
     * </pre>
     */
    @Test
    void communitiesNameTheContactsWithin() {
        String twoCircles = "a-b b-c a-c d-e e-f d-f c-f";

        assertThat(told("community", twoCircles, "c"))
                .containsExactly("community-size 3", "contact a ?", "contact b ?");
        assertThat(told("participation-coefficient", twoCircles, "c"))
                .containsExactly("contacts-in-community a-b 2 (0.6667)", "contacts-in-community f 1 (0.3333)");
        assertThat(told("cohesion-level", twoCircles, "c"))
                .containsExactly("contact-as-cohesive a 2", "contact-as-cohesive b 2", "contact-as-cohesive f 2");
    }

    @Test
    void sharesNameTheContactsThatCount() {
        Network network = donut();

        assertThat(told("informal", network, "b")).containsExactly("contact club ?", "other-contacts 1");
        assertThat(told("linking", network, "b")).containsExactly("other-contacts 2");
        assertThat(told("ring-participation-coefficient", network, "b"))
                .containsExactly("contacts-in-ring club 1 (0.5)", "contacts-in-ring a 1 (0.5)");
        assertThat(told("pendant", network, "b")).containsExactly("contact a 0.625");
    }

    @Test
    void theNewestTieIsTheOneRecordedLast() {
        Network network = residents("a", "b", "c")
                .add(tie("a", TieType.KNOWS, "b", 0.5, "", "2024-05-01"))
                .add(tie("c", TieType.SUPPORTS, "a", 0.5, "", "2025-01-01"))
                .build();

        assertThat(told("newest-tie-days", network, "a")).containsExactly("contact c 0.5");
    }

    @Test
    void scalesNameTheirItems() {
        Profile profile = Profile.of("a");
        for (int item = 1; item <= 6; item++) {
            profile = profile.with("lsns" + item, "" + (item % 5));
        }
        Network network = Network.builder()
                .attributes(List.of("lsns1", "lsns2", "lsns3", "lsns4", "lsns5", "lsns6"))
                .add(new Resident(profile))
                .build();

        assertThat(told("lsns-6-family", network, "a")).containsExactly("item 1", "item 2", "item 3");
        assertThat(why("lsns-6", network, "a").get(5).subject()).isEqualTo("lsns6");
        assertThat(told("de-jong-gierveld", network, "a")).isEmpty();
    }
}
