package nl.kring.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One test per rule of what no network can hold, by its code. */
class InvalidModelExceptionTest {
    private final NetworkBuilder builder = Network.builder()
            .add(new Resident(Profile.of("secret-anna")))
            .add(new Resident(Profile.of("secret-bram")))
            .add(new Organisation(Profile.of("choir"), "De Stem", Ring.INFORMAL));

    private static void refused(String code, String field, ThrowingCallable what) {
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(what).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal).hasMessageNotContainingAny("secret", "De Stem");
        });
    }

    private static Tie between(String source, String target) {
        return Tie.of(source, TieType.KNOWS, target);
    }

    private static Tie tie(double strength, double frequency, double weight) {
        return new Tie(
                "secret-anna",
                "secret-bram",
                TieType.KNOWS,
                null,
                false,
                strength,
                frequency,
                null,
                null,
                null,
                null,
                null,
                null,
                weight);
    }

    private static Tie dated(LocalDate since, LocalDate until, LocalDate recorded) {
        return new Tie(
                "secret-anna",
                "secret-bram",
                TieType.KNOWS,
                null,
                false,
                Double.NaN,
                Double.NaN,
                since,
                until,
                null,
                null,
                null,
                recorded,
                Double.NaN);
    }

    @Test
    void idDuplicate() {
        refused("id-duplicate", "id", () -> builder.add(new Resident(Profile.of("secret-anna"))));
    }

    @Test
    void idDuplicateAfterRenaming() {
        Network network = builder.build();
        refused("id-duplicate", "id", () -> network.withIds(id -> "secret"));
    }

    @Test
    void idLength() {
        refused("id-length", "id", () -> Profile.of(""));
        refused("id-length", "id", () -> Profile.of("secret".repeat(100)));
        assertThat(Profile.of("x".repeat(512)).id()).hasSize(512);
    }

    @Test
    void attributeUndeclared() {
        refused(
                "attribute-undeclared",
                "attributes",
                () -> builder.add(new Resident(Profile.of("c").with("secret-hobby", "secret"))));
    }

    @Test
    void actorUnknown() {
        refused("actor-unknown", "source", () -> builder.add(between("secret-zoe", "secret-anna")));
        refused("actor-unknown", "target", () -> builder.add(between("secret-anna", "secret-zoe")));
        Tie reported = new Tie(
                "secret-anna",
                "secret-bram",
                TieType.KNOWS,
                null,
                false,
                1,
                1,
                null,
                null,
                null,
                null,
                "secret-zoe",
                null,
                1);
        refused("actor-unknown", "reportedBy", () -> builder.add(reported));
    }

    @Test
    void tieEnds() {
        refused("tie-ends", "type", () -> builder.add(between("secret-anna", "choir")));
        refused("tie-ends", "type", () -> builder.add(Tie.of("choir", TieType.PARTICIPATES_IN, "secret-anna")));
    }

    @Test
    void tieSelf() {
        refused("tie-self", "target", () -> between("secret-anna", "secret-anna"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, 1.0000001, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void strengthRange(double strength) {
        refused("strength-range", "strength", () -> tie(strength, 1, 1));
        refused("strength-range", "strength", () -> tie(1, 1, 1).strength(strength));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void frequencyRange(double frequency) {
        refused("frequency-range", "frequency", () -> tie(1, frequency, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void weightRange(double weight) {
        refused("weight-range", "weight", () -> tie(1, 1, weight));
    }

    @Test
    void untilBeforeSince() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        refused("until-before-since", "until", () -> dated(day, day.minusDays(1), day));
        assertThat(dated(day, day, day).until()).isEqualTo(day);
    }

    @Test
    void dateRange() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        refused("date-range", "since", () -> dated(LocalDate.MIN, day, day));
        refused("date-range", "until", () -> dated(day, LocalDate.MAX, day));
        refused("date-range", "recordedAt", () -> dated(day, day, LocalDate.of(10_000, 1, 1)));
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(dated(LocalDate.of(1, 1, 1), last, last).until()).isEqualTo(last);
    }

    @Test
    void neighbourhoodEmpty() {
        refused("neighbourhood-empty", "neighbourhood", () -> Neighbourhood.of(""));
    }

    @Test
    void neighbourhoodMany() {
        refused(
                "neighbourhood-many",
                "neighbourhood",
                () -> new Resident(Profile.of("c").in("BU1", "BU2")));
        assertThat(new Organisation(Profile.of("c").in("BU1", "BU2"), null, Ring.FORMAL).neighbourhoods())
                .containsExactly("BU1", "BU2");
    }

    @Test
    void ringKind() {
        refused("ring-kind", "ring", () -> new Organisation(Profile.of("c"), "De Stem", Ring.RESIDENTS));
        refused("ring-kind", "ring", () -> new Organisation(Profile.of("c"), "De Stem", Ring.POLICY));
    }

    @Test
    void countNegative() {
        refused("count-negative", "contactsElsewhere", () -> new Resident(Profile.of("c"), -1, 0));
        refused("count-negative", "supportElsewhere", () -> new Resident(Profile.of("c"), 0, -1));
    }

    @Test
    void whatIsRefusedLeavesTheBuilderAsItWas() {
        String before = builder.build().hash();
        refused(
                "neighbourhood-empty",
                "neighbourhood",
                () -> builder.add(new Organisation(Profile.of("new").in("BU1", ""), null, Ring.FORMAL)));
        refused(
                "id-duplicate",
                "id",
                () -> builder.add(new Resident(Profile.of("choir").in("BU2"))));
        refused(
                "attribute-undeclared",
                "attributes",
                () -> builder.add(new Resident(
                        Profile.of("new").in("BU3").with("hobby", "chess").asked(true))));
        refused("tie-ends", "type", () -> builder.add(Tie.of("choir", TieType.KNOWS, "secret-anna")));
        refused(
                "actor-unknown",
                "target",
                () -> builder.add(between("secret-anna", "new").strength(0.01)));

        Network after = builder.build();
        assertThat(after.hash()).isEqualTo(before);
        assertThat(after.neighbourhoods()).isEmpty();
        assertThat(after.fieldwork()).isEqualTo(new Fieldwork(Set.of(), Map.of(), Boundary.LOCAL, false, 1));
        assertThat(after.attributes()).isEqualTo(List.of());
    }
}
