package nl.kring.engine.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Pillar;

/**
 * The profile of neighbourhoods: where each stands on every indicator that has a direction, between the weakest and the
 * strongest of those compared, and for each perspective what these come to under weights that are published with it. No
 * league table: a composite is for who asks for it, and its band is as much part of it as its value.
 *
 * @param indicators those that have a direction, in the order in which they were given
 * @param composites one a perspective of which some indicator can be placed
 */
public record RelationalStrength(List<Indicator> indicators, List<Composite> composites) {
    /** With fewer neighbourhoods than these, the weakest and the strongest say nothing. */
    public static final int FEWEST = 5;

    public RelationalStrength {
        indicators = List.copyOf(indicators);
        composites = List.copyOf(composites);
    }

    /**
     * An indicator.
     *
     * @param definition what it means
     * @param weakest its value where it is weakest; NaN when fewer than five neighbourhoods have a value, or all have one
     *     value
     * @param strongest its value where it is strongest; NaN likewise
     * @param positions by neighbourhood: 0 where it is weakest to 1 where it is strongest; NaN where undefined. Not to be
     *     written to
     */
    public record Indicator(Definition definition, double weakest, double strongest, double[] positions) {
        /** Whether neighbourhoods can be placed on it. */
        public boolean placed() {
            return !Double.isNaN(weakest);
        }
    }

    /**
     * What the indicators of a perspective come to. Of arrays, one value a neighbourhood; NaN when less than half of the
     * indicators are defined there. Not to be written to.
     *
     * @param perspective whose indicators they are
     * @param weights the published weights: equal for the pillars that have an indicator, and equal within each
     * @param used of how many indicators there is a position
     * @param value weighted mean of the positions there are, 0 to 1
     * @param rank 1 for the highest value; equal values share the better rank
     * @param values band of the value under other weights
     * @param ranks band of the rank under other weights
     */
    public record Composite(
            Perspective perspective,
            List<Weight> weights,
            int[] used,
            double[] value,
            double[] rank,
            Band values,
            Band ranks) {
        public Composite {
            weights = List.copyOf(weights);
        }
    }

    /**
     * How much an indicator counts.
     *
     * @param definition which
     * @param weight above 0; all sum to 1
     */
    public record Weight(Definition definition, double weight) {}

    /**
     * From the 5% to the 95% quantile over 1,000 weights drawn from a Dirichlet distribution around the published ones,
     * with concentration the number of indicators. It speaks of weights only, not of who was asked.
     *
     * @param low by neighbourhood
     * @param high by neighbourhood
     */
    public record Band(double[] low, double[] high) {}

    /**
     * The profile of neighbourhoods. Time O(1,000 × indicators × neighbourhoods), memory 16,000 bytes a neighbourhood.
     * (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, steps 5 to 7.)
     *
     * @param figures by indicator, one value a neighbourhood; NaN is undefined
     * @param neighbourhoods how many
     * @param seed of the draws of weights
     * @throws IllegalArgumentException when an indicator has another number of values
     */
    public static RelationalStrength of(Map<Definition, double[]> figures, int neighbourhoods, long seed) {
        List<Indicator> indicators = new ArrayList<>();
        figures.forEach((definition, values) -> {
            if (values.length != neighbourhoods) {
                throw new IllegalArgumentException(
                        definition.id() + " has " + values.length + " values for " + neighbourhoods);
            }
            if (definition.direction() != Direction.NEITHER) {
                indicators.add(place(definition, values));
            }
        });
        List<Composite> composites = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            List<Indicator> own = indicators.stream()
                    .filter(indicator -> indicator.placed()
                            && indicator.definition().perspectives().contains(perspective))
                    .toList();
            if (!own.isEmpty()) {
                composites.add(Composites.of(perspective, own, weights(own), neighbourhoods, seed));
            }
        }
        return new RelationalStrength(indicators, composites);
    }

    private static Indicator place(Definition definition, double[] values) {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double least = Arrays.stream(known).min().orElse(0);
        double most = Arrays.stream(known).max().orElse(0);
        double[] positions = new double[values.length];
        if (known.length < FEWEST || least == most || !Double.isFinite(most - least)) {
            Arrays.fill(positions, Double.NaN);
            return new Indicator(definition, Double.NaN, Double.NaN, positions);
        }
        boolean higher = definition.direction() == Direction.HIGHER_IS_STRONGER;
        double weakest = higher ? least : most;
        double strongest = higher ? most : least;
        // Adding 0 makes the −0 of a weakest neighbourhood 0.
        Arrays.setAll(positions, i -> (values[i] - weakest) / (strongest - weakest) + 0.0);
        return new Indicator(definition, weakest, strongest, positions);
    }

    /** Equal for each pillar that has an indicator, and within a pillar. */
    private static List<Weight> weights(List<Indicator> indicators) {
        Map<Pillar, Integer> counts = new EnumMap<>(Pillar.class);
        for (Indicator indicator : indicators) {
            counts.merge(indicator.definition().pillar(), 1, Integer::sum);
        }
        return indicators.stream()
                .map(Indicator::definition)
                .map(definition ->
                        new Weight(definition, 1.0 / counts.size() / counts.getOrDefault(definition.pillar(), 1)))
                .toList();
    }
}
