package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Slow;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DegreeCentralisationTest {
    private static final String ID = "degree-centralisation";

    private final Set<Double> values = new HashSet<>();

    /**
     * Degrees 3, 1, 1, 2, 1: (0 + 2 + 2 + 1 + 2) / (4 × 3).
     *
     * <pre>
     * b───a───d───e
     *     │
     *     c
     * </pre>
     */
    @Test
    void isSevenOfTwelve() {
        assertThat(Measured.figure(new DegreeCentralisation(), "a-b a-c a-d d-e"))
                .isCloseTo(7 / 12.0, within(1e-15));
    }

    @Test
    void isOneOfAStarAndZeroOfARing() {
        assertThat(Measured.figure(new DegreeCentralisation(), Drawing.star(12)))
                .isEqualTo(1);
        assertThat(Measured.figure(new DegreeCentralisation(), Drawing.ring(12)))
                .isZero();
    }

    @Test
    void isUndefinedOfFewerThanThreeActors() {
        assertThat(Measured.figure(new DegreeCentralisation(), "")).isNaN();
        assertThat(Measured.figure(new DegreeCentralisation(), "a")).isNaN();
        assertThat(Measured.figure(new DegreeCentralisation(), "a-b")).isNaN();
        assertThat(Measured.figure(new DegreeCentralisation(), "a b c")).isZero();
    }

    @Test
    void ofALargeStarDoesNotOverflow() {
        assertThat(Measured.figure(new DegreeCentralisation(), Drawing.star(60_000)))
                .isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(names = {"ALL", "PERSONAL"})
    void isWhatEveryoneLacksOfTheMostOnRandomNetworks(Choice choice) {
        try (Run run = Run.exact(1)) {
            for (Network network : RandomNetworks.ofAllKinds(300, 5200)) {
                Request request = new Request(Projection.of(choice), Set.of(ID), List.of());
                Results results = Analysis.of(network, request, run);
                same(results.figure(ID), network, choice, "");
                for (Results.OfNeighbourhood part : results.neighbourhoods()) {
                    same(part.figure(ID), network, choice, part.neighbourhood().code());
                }
            }
        }
        assertThat(values).hasSizeGreaterThan(20).contains(Double.NaN);
    }

    private void same(double found, Network network, Choice choice, String place) {
        Slow ties = choice == Choice.ALL ? Slow.of(network) : Slow.personal(network);
        double expected = definition(ties, members(network, choice, place));
        assertThat(found)
                .as("%s of \"%s\" in %d actors", choice, place, network.order())
                .isCloseTo(expected, within(1e-9));
        values.add(expected);
    }

    /** The actors of a place, or all of them; of personal ties the residents only. */
    private static List<Integer> members(Network network, Choice choice, String place) {
        return IntStream.range(0, network.order())
                .filter(v -> choice == Choice.ALL || network.actor(v).kind() == Kind.RESIDENT)
                .filter(v ->
                        place.isEmpty() || network.actor(v).neighbourhoods().contains(place))
                .boxed()
                .toList();
    }

    private static double definition(Slow ties, List<Integer> members) {
        int[] degrees = members.stream()
                .mapToInt(v ->
                        members.stream().mapToInt(w -> ties.tied(v, w) ? 1 : 0).sum())
                .toArray();
        int most = IntStream.of(degrees).max().orElse(0);
        double lacking = IntStream.of(degrees).map(degree -> most - degree).sum();
        return degrees.length < 3 ? Double.NaN : lacking / ((degrees.length - 1.0) * (degrees.length - 2.0));
    }
}
