package nl.kring.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {
    private static final Tie PLAIN = Tie.of("a", TieType.KNOWS, "b");
    private static final Tie FULL = new Tie(
            "b",
            "c",
            TieType.SUPPORTS,
            "helpt",
            true,
            0.25,
            2,
            LocalDate.of(1969, 12, 31),
            LocalDate.of(2024, 2, 29),
            "w1",
            Evidence.CLAIM,
            "c",
            LocalDate.of(1970, 1, 1),
            7.5);

    private static NetworkBuilder three() {
        return Network.builder()
                .add(new Resident(Profile.of("a")))
                .add(new Resident(Profile.of("b")))
                .add(new Resident(Profile.of("c")));
    }

    private static Network of(List<Tie> ties) {
        NetworkBuilder builder = three();
        ties.forEach(builder::add);
        return builder.build();
    }

    private static double known(double strength, double frequency) {
        Tie tie = new Tie(
                "a",
                "b",
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
                Double.NaN);
        return of(List.of(tie)).ties().knownStrength(0);
    }

    @Test
    void aPlainTieHasNothingInItsColumns() {
        Ties ties = of(List.of(PLAIN)).ties();

        assertThat(ties.count()).isEqualTo(1);
        assertThat(ties.source(0)).isEqualTo(0);
        assertThat(ties.target(0)).isEqualTo(1);
        assertThat(ties.type(0)).isEqualTo(TieType.KNOWS);
        assertThat(ties.directed(0)).isFalse();
        assertThat(ties.strength(0)).isNaN();
        assertThat(ties.frequency(0)).isNaN();
        assertThat(ties.knownStrength(0)).isNaN();
        assertThat(ties.weight(0)).isNaN();
        assertThat(ties.sinceDay(0)).isEqualTo(Ties.NO_DAY);
        assertThat(ties.untilDay(0)).isEqualTo(Ties.NO_DAY);
        assertThat(ties.recordedDay(0)).isEqualTo(Ties.NO_DAY);
        assertThat(ties.reporter(0)).isEqualTo(-1);
        assertThat(ties.evidence(0)).isNull();
        assertThat(ties.word(0)).isNull();
        assertThat(ties.wave(0)).isNull();
    }

    @Test
    void aFullTieHasAllInItsColumns() {
        Ties ties = of(List.of(FULL)).ties();

        assertThat(ties.source(0)).isEqualTo(1);
        assertThat(ties.target(0)).isEqualTo(2);
        assertThat(ties.type(0)).isEqualTo(TieType.SUPPORTS);
        assertThat(ties.directed(0)).isTrue();
        assertThat(ties.strength(0)).isEqualTo(0.25);
        assertThat(ties.frequency(0)).isEqualTo(2);
        assertThat(ties.weight(0)).isEqualTo(7.5);
        assertThat(ties.sinceDay(0)).isEqualTo(-1);
        assertThat(ties.untilDay(0)).isEqualTo((int) LocalDate.of(2024, 2, 29).toEpochDay());
        assertThat(ties.recordedDay(0)).isEqualTo(0);
        assertThat(ties.reporter(0)).isEqualTo(2);
        assertThat(ties.evidence(0)).isEqualTo(Evidence.CLAIM);
        assertThat(ties.word(0)).isEqualTo("helpt");
        assertThat(ties.wave(0)).isEqualTo("w1");
    }

    /** Columns begin with room for 64 rows, and take none until a row has a value. */
    @ParameterizedTest
    @CsvSource({"1, 0", "64, 63", "65, 64", "129, 64", "129, 128", "1000, 0", "1000, 999", "1000, 500"})
    void columnsGrowWhereverTheFullRowIs(int count, int full) {
        NetworkBuilder builder = three();
        for (int i = 0; i < count; i++) {
            builder.add(i == full ? FULL : PLAIN);
        }
        Network network = builder.build();

        assertThat(network.ties().count()).isEqualTo(count);
        for (int i = 0; i < count; i++) {
            assertThat(network.tie(i)).isEqualTo(i == full ? FULL : PLAIN);
        }
    }

    @Property(tries = 200, seed = "20261121")
    void everyTieComesBackAsItWas(@ForAll("ties") List<Tie> ties) {
        Network network = of(ties);

        for (int i = 0; i < ties.size(); i++) {
            assertThat(network.tie(i)).isEqualTo(ties.get(i));
        }
    }

    @Provide
    Arbitrary<List<Tie>> ties() {
        Arbitrary<Tie> rare = Combinators.combine(strengths(), days(), words(), evidence(), reporters(), ends())
                .as((number, day, word, evidence, reporter, end) -> new Tie(
                        end,
                        end.equals("c") ? "a" : "c",
                        TieType.TRUSTS,
                        word,
                        word != null,
                        number,
                        evidence == null ? Double.NaN : number,
                        day,
                        day,
                        reporter,
                        evidence,
                        reporter,
                        evidence == null ? null : day,
                        word == null ? Double.NaN : number));
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(PLAIN)), Tuple.of(1, rare))
                .list()
                .ofMaxSize(200);
    }

    private static Arbitrary<Double> strengths() {
        return Arbitraries.doubles()
                .between(0.01, 1)
                .edgeCases(none -> none.none())
                .injectDuplicates(0.1);
    }

    private static Arbitrary<@Nullable LocalDate> days() {
        return Arbitraries.integers()
                .between(-10_000, 40_000)
                .map(day -> (@Nullable LocalDate) LocalDate.ofEpochDay(day))
                .injectNull(0.5);
    }

    private static Arbitrary<@Nullable String> words() {
        return Arbitraries.of("kent", "helpt", "")
                .map(word -> (@Nullable String) word)
                .injectNull(0.5);
    }

    private static Arbitrary<@Nullable Evidence> evidence() {
        return Arbitraries.of(Evidence.class)
                .map(word -> (@Nullable Evidence) word)
                .injectNull(0.5);
    }

    private static Arbitrary<@Nullable String> reporters() {
        return ends().map(end -> (@Nullable String) end).injectNull(0.5);
    }

    private static Arbitrary<String> ends() {
        return Arbitraries.of("a", "b", "c");
    }

    @Test
    void whatIsAddedLaterDoesNotReachANetworkThatWasBuilt() {
        NetworkBuilder builder = three().add(PLAIN);
        Network before = builder.build();
        builder.add(FULL);

        assertThat(before.ties().count()).isEqualTo(1);
        assertThat(before.tie(0)).isEqualTo(PLAIN);
        assertThat(builder.build().ties().count()).isEqualTo(2);
    }

    @Test
    void strengthWinsOverFrequency() {
        assertThat(known(0.25, 100)).isEqualTo(0.25);
    }

    @Test
    void weeklyContactOrMoreCountsAsOne() {
        assertThat(known(Double.NaN, 4.345)).isEqualTo(1);
        assertThat(known(Double.NaN, 30)).isEqualTo(1);
    }

    @Test
    void lessThanWeeklyContactCountsInProportion() {
        assertThat(known(Double.NaN, 1)).isEqualTo(1 / 4.345);
    }

    @Test
    void withoutStrengthAndFrequencyStrengthIsUnknown() {
        assertThat(known(Double.NaN, Double.NaN)).isNaN();
    }

    @Test
    void evenTheRarestContactHasAStrength() {
        assertThat(known(Double.NaN, Double.MIN_VALUE)).isPositive();
    }
}
