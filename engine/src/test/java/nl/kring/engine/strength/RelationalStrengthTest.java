package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.strength.RelationalStrength.Composite;
import nl.kring.engine.strength.RelationalStrength.Indicator;
import org.junit.jupiter.api.Test;

class RelationalStrengthTest {
    private static final double UNKNOWN = Double.NaN;

    private static Definition indicator(String id, Direction direction, Pillar pillar, Perspective first) {
        return Definition.network(id)
                .formula("given")
                .cite("this test")
                .direction(direction)
                .about(Sphere.COMMUNAL, pillar)
                .first(first)
                .build();
    }

    private static Definition higher(String id, Pillar pillar) {
        return indicator(id, Direction.HIGHER_IS_STRONGER, pillar, Perspective.RELATIONAL);
    }

    private static Definition lower(String id, Pillar pillar) {
        return indicator(id, Direction.LOWER_IS_STRONGER, pillar, Perspective.RELATIONAL);
    }

    private static Composite composite(Map<Definition, double[]> figures) {
        int count = figures.values().iterator().next().length;
        return RelationalStrength.of(figures, count, 7).composites().get(0);
    }

    @Test
    void placesBetweenTheWeakestAndTheStrongest() {
        Map<Definition, double[]> figures = new LinkedHashMap<>();
        figures.put(higher("rate", Pillar.INCLUSION), new double[] {0.2, 0.4, 0.6, 1, UNKNOWN, 0.2});
        figures.put(lower("isolated", Pillar.INCLUSION), new double[] {0.1, 0.5, 0.3, 0.2, 0.4, UNKNOWN});

        RelationalStrength profile = RelationalStrength.of(figures, 6, 1);
        Indicator rate = profile.indicators().get(0);
        Indicator isolated = profile.indicators().get(1);

        assertThat(rate.weakest()).isEqualTo(0.2);
        assertThat(rate.strongest()).isEqualTo(1);
        assertThat(rate.positions()).containsExactly(new double[] {0, 0.25, 0.5, 1, UNKNOWN, 0}, within(1e-15));
        assertThat(isolated.weakest()).isEqualTo(0.5);
        assertThat(isolated.strongest()).isEqualTo(0.1);
        assertThat(isolated.positions()).containsExactly(new double[] {1, 0, 0.5, 0.75, 0.25, UNKNOWN}, within(1e-15));
    }

    @Test
    void placesNobodyAmongFewOrEqualNeighbourhoods() {
        Map<Definition, double[]> figures = new LinkedHashMap<>();
        figures.put(higher("few", Pillar.INCLUSION), new double[] {1, 2, 3, 4, UNKNOWN});
        figures.put(higher("equal", Pillar.INCLUSION), new double[] {3, 3, 3, 3, 3});
        figures.put(higher("endless", Pillar.INCLUSION), new double[] {1, 2, 3, 4, Double.POSITIVE_INFINITY});

        RelationalStrength profile = RelationalStrength.of(figures, 5, 1);

        assertThat(profile.indicators()).hasSize(3).noneMatch(Indicator::placed).allSatisfy(indicator -> {
            assertThat(indicator.strongest()).isNaN();
            assertThat(indicator.positions()).containsOnly(UNKNOWN);
        });
        assertThat(profile.composites()).isEmpty();
        assertThat(RelationalStrength.of(Map.of(), 0, 1).indicators()).isEmpty();
    }

    @Test
    void leavesOutWhatHasNoDirection() {
        Definition order = indicator("order", Direction.NEITHER, Pillar.COHESION, Perspective.RELATIONAL);
        Map<Definition, double[]> figures = Map.of(order, new double[] {1, 2, 3, 4, 5});

        assertThat(RelationalStrength.of(figures, 5, 1).indicators()).isEmpty();
    }

    @Test
    void refusesAnotherNumberOfNeighbourhoods() {
        Map<Definition, double[]> figures = Map.of(higher("rate", Pillar.INCLUSION), new double[4]);

        assertThatThrownBy(() -> RelationalStrength.of(figures, 5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rate has 4 values for 5");
    }

    /** Two pillars: the one indicator of cohesion weighs ½, the two of inclusion ¼ each. */
    private static Map<Definition, double[]> three() {
        Map<Definition, double[]> figures = new LinkedHashMap<>();
        figures.put(higher("a", Pillar.INCLUSION), new double[] {4, 3, 2, 1, 0});
        figures.put(higher("b", Pillar.INCLUSION), new double[] {4, 0, UNKNOWN, 2, UNKNOWN});
        figures.put(higher("c", Pillar.COHESION), new double[] {0, 2, 4, UNKNOWN, UNKNOWN});
        // Five values are needed to place anyone.
        figures.replaceAll((definition, values) -> pad(values));
        return figures;
    }

    private static double[] pad(double[] values) {
        double[] padded = Arrays.copyOf(values, 10);
        for (int i = 5; i < 10; i++) {
            padded[i] = i - 5;
        }
        return padded;
    }

    @Test
    void weighsPillarsAlikeAndIndicatorsWithinThem() {
        Composite composite = composite(three());

        assertThat(composite.perspective()).isEqualTo(Perspective.RELATIONAL);
        assertThat(composite.weights())
                .extracting(RelationalStrength.Weight::weight)
                .containsExactly(0.25, 0.25, 0.5);
        assertThat(composite.used()).startsWith(3, 3, 2, 2, 1);
        assertThat(composite.value()[0]).isCloseTo(0.25 + 0.25 + 0, within(1e-15));
        assertThat(composite.value()[1]).isCloseTo(0.25 * 0.75 + 0 + 0.5 * 0.5, within(1e-15));
        assertThat(composite.value()[2]).isCloseTo((0.25 * 0.5 + 0.5) / 0.75, within(1e-15));
        assertThat(composite.value()[3]).isCloseTo((0.25 * 0.25 + 0.25 * 0.5) / 0.5, within(1e-15));
    }

    @Test
    void isUndefinedWhereLessThanHalfIsKnown() {
        Composite composite = composite(three());

        assertThat(composite.value()[4]).isNaN();
        assertThat(composite.rank()[4]).isNaN();
        assertThat(composite.values().low()[4]).isNaN();
        assertThat(composite.ranks().high()[4]).isNaN();
        assertThat(composite.value()[3]).isNotNaN();
    }

    @Test
    void eachPerspectiveHasItsOwnIndicators() {
        double[] values = {1, 2, 3, 4, 5};
        Map<Definition, double[]> figures = new LinkedHashMap<>();
        figures.put(
                indicator("f", Direction.HIGHER_IS_STRONGER, Pillar.INCLUSION, Perspective.FUNCTIONAL), values.clone());
        figures.put(indicator("h", Direction.LOWER_IS_STRONGER, Pillar.INCLUSION, Perspective.HYBRID), values.clone());

        List<Composite> composites = RelationalStrength.of(figures, 5, 1).composites();

        assertThat(composites)
                .extracting(Composite::perspective)
                .containsExactly(Perspective.FUNCTIONAL, Perspective.HYBRID);
        assertThat(composites.get(0).rank()).containsExactly(5, 4, 3, 2, 1);
        assertThat(composites.get(1).rank()).containsExactly(1, 2, 3, 4, 5);
    }

    private static Map<Definition, double[]> random(int indicators, int neighbourhoods, long seed) {
        Random random = new Random(seed);
        Map<Definition, double[]> figures = new LinkedHashMap<>();
        for (int k = 0; k < indicators; k++) {
            Pillar pillar = Pillar.values()[random.nextInt(4)];
            double[] values = new double[neighbourhoods];
            for (int i = 0; i < neighbourhoods; i++) {
                values[i] = random.nextInt(8) == 0 ? UNKNOWN : random.nextInt(1_000);
            }
            figures.put(random.nextBoolean() ? higher("i" + k, pillar) : lower("i" + k, pillar), values);
        }
        return figures;
    }

    /** The first is best on all and the second worst on all: no weights change that. */
    @Test
    void whoIsStrongestOnAllIsFirstUnderAnyWeights() {
        Map<Definition, double[]> figures = random(9, 12, 4);
        figures.forEach((definition, values) -> {
            boolean up = definition.direction() == Direction.HIGHER_IS_STRONGER;
            values[0] = up ? 5_000 : -5_000;
            values[1] = -values[0];
        });

        Composite composite = composite(figures);

        assertThat(composite.value()[0]).isEqualTo(1);
        assertThat(composite.values().low()[0]).isEqualTo(1);
        assertThat(composite.values().high()[0]).isEqualTo(1);
        assertThat(composite.rank()[0]).isEqualTo(1);
        assertThat(composite.ranks().low()[0]).isEqualTo(1);
        assertThat(composite.ranks().high()[0]).isEqualTo(1);
        assertThat(composite.value()[1]).isZero();
        assertThat(composite.ranks().low()[1]).isEqualTo(12);
    }

    /** Of two indicators of one pillar the weight of the first is spread evenly over 0 to 1, and so is the value. */
    @Test
    void theBandIsThatOfTheWeights() {
        Map<Definition, double[]> figures = new LinkedHashMap<>();
        figures.put(higher("a", Pillar.COHESION), new double[] {1, 0, 0.5, 0.4, 0.2});
        figures.put(higher("b", Pillar.COHESION), new double[] {0, 1, 0.5, 0.4, 0.2});

        Composite composite = composite(figures);

        assertThat(composite.value()).containsExactly(new double[] {0.5, 0.5, 0.5, 0.4, 0.2}, within(1e-15));
        assertThat(composite.rank()).containsExactly(1, 1, 1, 4, 5);
        assertThat(composite.values().low()[0]).isCloseTo(0.05, within(0.025));
        assertThat(composite.values().high()[0]).isCloseTo(0.95, within(0.025));
        assertThat(composite.values().low()[2]).isCloseTo(0.5, within(1e-12));
        assertThat(composite.values().high()[2]).isCloseTo(0.5, within(1e-12));
        assertThat(composite.ranks().low()).startsWith(1, 1, 2);
        assertThat(composite.ranks().high()).startsWith(5, 5, 2);
    }

    @Test
    void theBandHoldsThePublishedValueAndIsOfWholeRanks() {
        for (int seed = 0; seed < 10; seed++) {
            Composite composite = composite(random(8, 15, seed));
            for (int i = 0; i < 15; i++) {
                if (!Double.isNaN(composite.value()[i])) {
                    assertThat(composite.value()[i])
                            .isBetween(
                                    composite.values().low()[i],
                                    composite.values().high()[i]);
                    assertThat(composite.ranks().low()[i])
                            .isBetween(1.0, composite.ranks().high()[i]);
                    assertThat(composite.ranks().high()[i])
                            .isEqualTo(Math.rint(composite.ranks().high()[i]));
                }
            }
        }
    }

    @Test
    void anotherOrderOfNeighbourhoodsChangesNothing() {
        Map<Definition, double[]> figures = random(7, 9, 5);
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
        Collections.shuffle(order, new Random(6));
        Map<Definition, double[]> shuffled = new LinkedHashMap<>();
        figures.forEach((definition, values) -> shuffled.put(definition, reordered(values, order)));

        Composite before = composite(figures);
        Composite after = composite(shuffled);

        assertThat(after.value()).isEqualTo(reordered(before.value(), order));
        assertThat(after.rank()).isEqualTo(reordered(before.rank(), order));
        assertThat(after.values().low()).isEqualTo(reordered(before.values().low(), order));
        assertThat(after.values().high()).isEqualTo(reordered(before.values().high(), order));
        assertThat(after.ranks().low()).isEqualTo(reordered(before.ranks().low(), order));
        assertThat(after.ranks().high()).isEqualTo(reordered(before.ranks().high(), order));
    }

    private static double[] reordered(double[] values, List<Integer> order) {
        return order.stream().mapToDouble(i -> values[i]).toArray();
    }

    @Test
    void theSeedDecidesTheBandAndNothingElse() {
        Map<Definition, double[]> figures = random(6, 8, 9);

        Composite one = RelationalStrength.of(figures, 8, 3).composites().get(0);
        Composite same = RelationalStrength.of(figures, 8, 3).composites().get(0);
        Composite other = RelationalStrength.of(figures, 8, 4).composites().get(0);

        assertThat(same.values().low()).isEqualTo(one.values().low());
        assertThat(same.ranks().high()).isEqualTo(one.ranks().high());
        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.values().low()).isNotEqualTo(one.values().low());
    }
}
