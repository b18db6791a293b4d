package nl.kring.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.kring.engine.model.Provenance.Accountability;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NetworkHashTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Accountability WHO = new Accountability("Gemeente", "Wmo", "beleid", DAY, Period.ofYears(2));
    private static final Provenance FROM = new Provenance("veldermeer", "Title", "Source", "CC0", DAY, true, WHO);
    private static final Profile ANNA =
            Profile.of("anna").in("BU1").asked(true).acting(Set.of(Ring.POLICY)).with("household", "h1");
    private static final Resident BRAM = new Resident(Profile.of("bram"));
    private static final Organisation CHOIR = new Organisation(Profile.of("choir"), "De Stem", Ring.INFORMAL);
    private static final Tie TIE = new Tie(
            "anna", "bram", TieType.KNOWS, "kent", true, 0.5, 2, DAY, DAY, "w1", Evidence.SURVEY, "anna", DAY, 3);

    private static NetworkBuilder declared() {
        return Network.builder().provenance(FROM).attributes(List.of("age")).groups(List.of("household"));
    }

    private static NetworkBuilder actors() {
        return declared()
                .add(new Neighbourhood("BU1", "North", new Area("WK1", "Centre"), new Area("GM1", "Town")))
                .add(new Resident(ANNA, 1, 2))
                .add(BRAM)
                .add(CHOIR);
    }

    private static Network network() {
        return actors().add(TIE).build();
    }

    private static String anna(Function<Profile, Profile> change) {
        return residents(new Resident(change.apply(ANNA), 1, 2), BRAM, CHOIR);
    }

    private static String residents(Actor... actors) {
        NetworkBuilder builder =
                declared().add(new Neighbourhood("BU1", "North", new Area("WK1", "Centre"), new Area("GM1", "Town")));
        for (Actor actor : actors) {
            builder.add(actor);
        }
        return builder.add(TIE).build().hash();
    }

    private static String from(Provenance provenance) {
        return actors().provenance(provenance).add(TIE).build().hash();
    }

    private static String tie(Tie tie) {
        return actors().add(tie).build().hash();
    }

    private static String place(Neighbourhood neighbourhood) {
        return actors().add(neighbourhood).add(TIE).build().hash();
    }

    @Test
    void isHexadecimalAndTheSameForTheSameNetwork() {
        assertThat(network().hash()).matches("[0-9a-f]{64}").isEqualTo(network().hash());
        assertThat(Network.builder().build().hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void weightsDoNotCount() {
        Tie weighed = new Tie(
                "anna", "bram", TieType.KNOWS, "kent", true, 0.5, 2, DAY, DAY, "w1", Evidence.SURVEY, "anna", DAY, 9);
        assertThat(tie(weighed)).isEqualTo(network().hash());
    }

    @Test
    void theSameFieldworkInOtherWordsCountsAsTheSame() {
        Network said = actors().add(TIE)
                .collects(EnumSet.of(Category.CONTACT))
                .reporters(Map.of(Category.CONTACT, Reporter.BOTH))
                .build();
        assertThat(said.hash()).isEqualTo(network().hash());
    }

    @Test
    void whateverDiffersGivesAnotherHash() {
        Map<String, String> nameOf = new HashMap<>();
        nameOf.put(network().hash(), "the network itself");
        Map<String, String> variants = new HashMap<>();
        provenances(variants);
        people(variants);
        fieldworks(variants);
        ties(variants);
        variants.forEach((name, hash) -> assertThat(nameOf.put(hash, name))
                .as("%s has the hash of", name)
                .isNull());
        assertThat(nameOf).hasSize(variants.size() + 1);
    }

    private static void provenances(Map<String, String> variants) {
        variants.put("name", from(new Provenance("x", "Title", "Source", "CC0", DAY, true, WHO)));
        variants.put("title", from(new Provenance("veldermeer", null, "Source", "CC0", DAY, true, WHO)));
        variants.put("source", from(new Provenance("veldermeer", "Title", null, "CC0", DAY, true, WHO)));
        variants.put("licence", from(new Provenance("veldermeer", "Title", "Source", null, DAY, true, WHO)));
        variants.put("date", from(new Provenance("veldermeer", "Title", "Source", "CC0", null, true, WHO)));
        variants.put("synthetic", from(new Provenance("veldermeer", "Title", "Source", "CC0", DAY, false, WHO)));
        variants.put("nobody", from(new Provenance("veldermeer", "Title", "Source", "CC0", DAY, true, null)));
        variants.put("controller", accountable(new Accountability("x", "Wmo", "beleid", DAY, Period.ofYears(2))));
        variants.put("basis", accountable(new Accountability("Gemeente", "x", "beleid", DAY, Period.ofYears(2))));
        variants.put("purpose", accountable(new Accountability("Gemeente", "Wmo", "x", DAY, Period.ofYears(2))));
        variants.put(
                "dpia",
                accountable(new Accountability("Gemeente", "Wmo", "beleid", DAY.plusDays(1), Period.ofYears(2))));
        variants.put(
                "retention", accountable(new Accountability("Gemeente", "Wmo", "beleid", DAY, Period.ofMonths(2))));
        variants.put("place name", place(new Neighbourhood("BU1", "x", new Area("WK1", "Centre"), null)));
        variants.put("no district", place(new Neighbourhood("BU1", "North", null, new Area("GM1", "Town"))));
        variants.put("no municipality", place(new Neighbourhood("BU1", "North", new Area("WK1", "Centre"), null)));
        variants.put("one more place", place(Neighbourhood.of("BU2")));
    }

    private static String accountable(Accountability who) {
        return from(new Provenance("veldermeer", "Title", "Source", "CC0", DAY, true, who));
    }

    private static void people(Map<String, String> variants) {
        variants.put("not asked", anna(p -> p.asked(false)));
        variants.put(
                "asked unknown",
                anna(p -> new Profile(p.id(), p.neighbourhoods(), Asked.UNKNOWN, p.statedRoles(), p.attributes())));
        variants.put("elsewhere", anna(p -> p.in("BU2")));
        variants.put("nowhere", anna(p -> p.in()));
        variants.put("stated role", anna(p -> p.acting(Set.of(Ring.FORMAL))));
        variants.put("no stated role", anna(p -> p.acting(Set.of())));
        variants.put("household", anna(p -> p.with("household", "h2")));
        variants.put("one attribute more", anna(p -> p.with("age", "")));
        variants.put("contacts", residents(new Resident(ANNA, 2, 2), BRAM, CHOIR));
        variants.put("no contacts known", residents(new Resident(ANNA, null, 2), BRAM, CHOIR));
        variants.put("support", residents(new Resident(ANNA, 1, 1), BRAM, CHOIR));
        variants.put("order", residents(BRAM, new Resident(ANNA, 1, 2), CHOIR));
        variants.put("nobody more", residents(new Resident(ANNA, 1, 2), BRAM));
        variants.put(
                "other id",
                residents(
                        new Resident(ANNA, 1, 2),
                        BRAM,
                        new Organisation(Profile.of("band"), "De Stem", Ring.INFORMAL)));
        variants.put(
                "other name",
                residents(new Resident(ANNA, 1, 2), BRAM, new Organisation(Profile.of("choir"), "x", Ring.INFORMAL)));
        variants.put(
                "no name",
                residents(new Resident(ANNA, 1, 2), BRAM, new Organisation(Profile.of("choir"), null, Ring.INFORMAL)));
        variants.put(
                "empty name",
                residents(new Resident(ANNA, 1, 2), BRAM, new Organisation(Profile.of("choir"), "", Ring.INFORMAL)));
        variants.put(
                "other ring",
                residents(
                        new Resident(ANNA, 1, 2), BRAM, new Organisation(Profile.of("choir"), "De Stem", Ring.FORMAL)));
        variants.put(
                "other kind",
                residents(new Resident(ANNA, 1, 2), BRAM, new Professional(Profile.of("choir"), "De Stem")));
    }

    private static void fieldworks(Map<String, String> variants) {
        variants.put(
                "collects",
                actors().add(TIE)
                        .collects(EnumSet.allOf(Category.class))
                        .build()
                        .hash());
        variants.put(
                "reporters",
                actors().add(TIE)
                        .reporters(Map.of(Category.CONTACT, Reporter.SOURCE))
                        .build()
                        .hash());
        variants.put(
                "boundary", actors().add(TIE).boundary(Boundary.OPEN).build().hash());
        variants.put(
                "more attributes",
                actors().add(TIE).attributes(List.of("x")).build().hash());
        variants.put(
                "more groups", actors().add(TIE).groups(List.of("x")).build().hash());
        Fieldwork found = network().fieldwork();
        variants.put(
                "smallest",
                actors().add(TIE)
                        .fieldwork(new Fieldwork(found.collects(), found.reporters(), found.boundary(), true, 0.25))
                        .build()
                        .hash());
        variants.put(
                "coverage",
                actors().add(TIE)
                        .fieldwork(new Fieldwork(found.collects(), found.reporters(), found.boundary(), false, 0.5))
                        .build()
                        .hash());
    }

    private static void ties(Map<String, String> variants) {
        variants.put("no tie", actors().build().hash());
        variants.put("tie twice", actors().add(TIE).add(TIE).build().hash());
        variants.put("turned", tie(with("bram", "anna", TieType.KNOWS, "kent", true, 0.5, 2)));
        variants.put("type", tie(with("anna", "bram", TieType.OPPORTUNITY, "kent", true, 0.5, 2)));
        variants.put("word", tie(with("anna", "bram", TieType.KNOWS, null, true, 0.5, 2)));
        variants.put("directed", tie(with("anna", "bram", TieType.KNOWS, "kent", false, 0.5, 2)));
        variants.put("strength", tie(with("anna", "bram", TieType.KNOWS, "kent", true, 0.6, 2)));
        variants.put("no strength", tie(with("anna", "bram", TieType.KNOWS, "kent", true, Double.NaN, 2)));
        variants.put("frequency", tie(with("anna", "bram", TieType.KNOWS, "kent", true, 0.5, 3)));
        variants.put("since", tie(timed(null, DAY, "w1", Evidence.SURVEY, "anna", DAY)));
        variants.put("until", tie(timed(DAY, null, "w1", Evidence.SURVEY, "anna", DAY)));
        variants.put("wave", tie(timed(DAY, DAY, null, Evidence.SURVEY, "anna", DAY)));
        variants.put("evidence", tie(timed(DAY, DAY, "w1", null, "anna", DAY)));
        variants.put("reporter", tie(timed(DAY, DAY, "w1", Evidence.SURVEY, "bram", DAY)));
        variants.put("recorded", tie(timed(DAY, DAY, "w1", Evidence.SURVEY, "anna", DAY.plusDays(1))));
    }

    private static Tie with(
            String source,
            String target,
            TieType type,
            @Nullable String word,
            boolean directed,
            double strength,
            double frequency) {
        return new Tie(
                source,
                target,
                type,
                word,
                directed,
                strength,
                frequency,
                DAY,
                DAY,
                "w1",
                Evidence.SURVEY,
                "anna",
                DAY,
                3);
    }

    private static Tie timed(
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String wave,
            @Nullable Evidence evidence,
            String reporter,
            LocalDate recorded) {
        return new Tie(
                "anna",
                "bram",
                TieType.KNOWS,
                "kent",
                true,
                0.5,
                2,
                since,
                until,
                wave,
                evidence,
                reporter,
                recorded,
                3);
    }

    @Test
    void textsThatRunTogetherAreKeptApart() {
        assertThat(Network.builder().attributes(List.of("a, b")).build().hash())
                .isNotEqualTo(
                        Network.builder().attributes(List.of("a", "b")).build().hash());
        Provenance title = new Provenance("n", "t, source=s", null, null, null, false, null);
        Provenance source = new Provenance("n", "t", "s, source=null", null, null, false, null);
        assertThat(Network.builder().provenance(title).build().hash())
                .isNotEqualTo(Network.builder().provenance(source).build().hash());
        assertThat(Network.builder()
                        .add(new Neighbourhood("a", "b, district=null, municipality=null]", null, null))
                        .build()
                        .hash())
                .isNotEqualTo(Network.builder()
                        .add(new Neighbourhood("a, name=b", "b", null, null))
                        .build()
                        .hash());
    }

    @Test
    void aTextOfAnyLengthCountsToItsLastCharacter() {
        for (int length : new int[] {65_520, 65_536, 65_537, 200_000}) {
            String long1 = "x".repeat(length);
            String long2 = "x".repeat(length - 1) + "y";
            assertThat(anna(p -> p.with("age", long1)))
                    .isEqualTo(anna(p -> p.with("age", long1)))
                    .isNotEqualTo(anna(p -> p.with("age", long2)));
        }
    }
}
