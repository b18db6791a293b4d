package nl.kring.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureGuardTest {

    @ParameterizedTest
    @CsvSource({"1, 200", "9, 200", "191, 200", "199, 200", "200, 200", "181, 200", "3, 9", "0, 9", "5, 12"})
    void suppressesSmallCountsSmallComplementsSmallPlacesAndNearlyEveryone(int count, int of) {
        assertThat(DisclosureGuard.protect(new Cell(count, of))).isEqualTo(new Figure.Suppressed());
    }

    @ParameterizedTest
    @CsvSource({"0, 200, 0, 200", "10, 200, 10, 200", "12, 203, 10, 205", "13, 202, 15, 200", "180, 200, 180, 200"})
    void roundsAllOthersToFive(int count, int of, int shown, int shownOf) {
        assertThat(DisclosureGuard.protect(new Cell(count, of))).isEqualTo(new Figure.Published(shown, shownOf));
    }

    @Test
    void sharesAreOfRoundedCounts() {
        assertThat(new Figure.Published(15, 205).share()).isEqualTo(15 / 205.0);
        assertThat(new Figure.Published(0, 0).share()).isZero();
    }

    /** One buurt of two may not be shown: from the other and the wijk one would work it out. */
    @Test
    void whatIsBesideIsSuppressedToo() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("wijk", new Cell(34, 300));
        cells.put("one", new Cell(4, 100));
        cells.put("other", new Cell(30, 200));

        Map<String, Figure> figures = DisclosureGuard.protect(cells, Map.of("one", "wijk", "other", "wijk"));

        assertThat(figures.keySet()).containsExactly("wijk", "one", "other");
        assertThat(figures.get("wijk")).isEqualTo(new Figure.Published(35, 300));
        assertThat(figures.get("one")).isInstanceOf(Figure.Suppressed.class);
        assertThat(figures.get("other")).isInstanceOf(Figure.Suppressed.class);
    }

    @Test
    void anOnlyPartIsAsMuchAsTheWhole() {
        Map<String, Cell> cells = Map.of("wijk", new Cell(4, 100), "buurt", new Cell(4, 100));

        assertThat(DisclosureGuard.protect(cells, Map.of("buurt", "wijk")).values())
                .containsOnly(new Figure.Suppressed());
    }

    @Test
    void refusesWhatDoesNotAddUpOrHangsNowhere() {
        Map<String, Cell> cells = Map.of("wijk", new Cell(40, 100), "buurt", new Cell(30, 100));

        assertThatIllegalArgumentException().isThrownBy(() -> DisclosureGuard.protect(cells, Map.of("buurt", "wijk")));
        assertThatIllegalArgumentException().isThrownBy(() -> DisclosureGuard.protect(cells, Map.of("buurt", "stad")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureGuard.protect(cells, Map.of("buurt", "wijk", "wijk", "buurt")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell(3, 2));
    }

    /** Tried out with every number: each suppressed count can be at least 10 apart, and the truth is among them. */
    @Property(tries = 400)
    void everySuppressedCountKeepsAWideInterval(@ForAll long seed) {
        Town town = Town.random(new Random(seed));
        Map<String, Figure> figures = DisclosureGuard.protect(town.cells, town.within);

        for (String place : town.cells.keySet()) {
            Cell cell = town.cell(place);
            if (figures.get(place) instanceof Figure.Published shown) {
                assertThat(shown.count()).isBetween(cell.count() - 2, cell.count() + 2);
                assertThat(cell.count()).isNotIn(1, 2, 3, 4, 5, 6, 7, 8, 9);
            } else {
                BitSet possible = town.possible(place, figures);
                assertThat(possible.get(cell.count())).isTrue();
                assertThat(possible.length() - 1 - possible.nextSetBit(0))
                        .isGreaterThanOrEqualTo(Math.min(10, cell.of()));
            }
        }
    }

    /** Two of 9 within 18 that are shown: that both are below 10 would say that both are 9, so it is said of one. */
    @Test
    void belowTenIsSaidOnlyWhereItTellsNoMore() {
        Map<String, @Nullable String> within = Map.of("one", "wijk", "other", "wijk");
        Map<String, Cell> both = Map.of("one", new Cell(9, 50), "other", new Cell(9, 50), "wijk", new Cell(18, 100));
        Map<String, Cell> many = Map.of("one", new Cell(3, 50), "other", new Cell(47, 150), "wijk", new Cell(50, 200));

        assertThat(few(both, within)).containsExactly("one");
        assertThat(few(many, within)).containsExactly("one");
    }

    private static Set<String> few(Map<String, Cell> cells, Map<String, @Nullable String> within) {
        return DisclosureGuard.few(cells, within, DisclosureGuard.protect(cells, within), cells.keySet());
    }

    /** What can be shown is not all suppressed: without small counts nothing is. */
    @Property(tries = 100)
    void whereNothingIsSmallAllIsShown(@ForAll long seed) {
        Town town = Town.of(new Random(seed), 10);

        assertThat(DisclosureGuard.protect(town.cells, town.within).values())
                .allMatch(figure -> figure instanceof Figure.Published);
    }

    /** A gemeente of up to three wijken of up to three buurten. */
    private static final class Town {
        final Map<String, Cell> cells = new LinkedHashMap<>();
        final Map<String, @Nullable String> within = new HashMap<>();

        static Town random(Random random) {
            return of(random, 0);
        }

        static Town of(Random random, int least) {
            Town town = new Town();
            Cell all = new Cell(0, 0);
            for (int wijk = 0; wijk <= random.nextInt(3); wijk++) {
                Cell sum = new Cell(0, 0);
                for (int buurt = 0; buurt <= random.nextInt(3); buurt++) {
                    int of = least > 0 ? 40 + random.nextInt(40) : random.nextInt(60);
                    int count = least + (least > 0 ? random.nextInt(20) : random.nextInt(random.nextInt(of + 1) + 1));
                    town.put("b" + wijk + buurt, "w" + wijk, new Cell(count, of));
                    sum = new Cell(sum.count() + count, sum.of() + of);
                }
                town.put("w" + wijk, "g", sum);
                all = new Cell(all.count() + sum.count(), all.of() + sum.of());
            }
            town.cells.put("g", all);
            return town;
        }

        private void put(String place, String whole, Cell cell) {
            cells.put(place, cell);
            within.put(place, whole);
        }

        Cell cell(String place) {
            return Objects.requireNonNull(cells.get(place));
        }

        /** The numbers that a count can be, given all that is shown. */
        BitSet possible(String place, Map<String, Figure> figures) {
            BitSet possible = new BitSet();
            for (int number = 0; number <= cell(place).of(); number++) {
                if (!below("g", place, number, figures).isEmpty()) {
                    possible.set(number);
                }
            }
            return possible;
        }

        /** The numbers that {@code at} can have when {@code fixed} has that number, looking at what lies within only. */
        private BitSet below(String at, String fixed, int number, Map<String, Figure> figures) {
            BitSet own = new BitSet();
            for (int n = 0; n <= cell(at).of(); n++) {
                own.set(n, (!at.equals(fixed) || n == number) && agrees(n, Objects.requireNonNull(figures.get(at))));
            }
            List<String> parts = cells.keySet().stream()
                    .filter(place -> at.equals(within.get(place)))
                    .toList();
            if (!parts.isEmpty()) {
                BitSet sums = new BitSet();
                sums.set(0);
                for (String part : parts) {
                    sums = plus(sums, below(part, fixed, number, figures));
                }
                own.and(sums);
            }
            return own;
        }

        private static boolean agrees(int number, Figure figure) {
            return !(figure instanceof Figure.Published shown)
                    || (Math.abs(number - shown.count()) <= 2 && (number == 0 || number > 9));
        }

        private static BitSet plus(BitSet one, BitSet other) {
            BitSet sums = new BitSet();
            one.stream().forEach(a -> other.stream().forEach(b -> sums.set(a + b)));
            return sums;
        }
    }
}
