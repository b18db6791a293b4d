package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

/** What holds between the undirected, directed and weighted forms of a measure. */
class CatalogueFormsTest {
    private static final Projection PLAIN = Projection.of(Choice.ALL);

    /** Directed betweenness is over ordered pairs, of which there are twice as many; a tie both ways is two arcs. */
    private static final Map<String, Double> TWICE = Map.of("betweenness", 2.0, "size", 2.0);

    /** In these a directed tie counts as one whichever way it leads, and two directed ones weigh twice as much. */
    private static final Set<String> HOLES = Set.of("constraint", "hierarchy", "effective-size", "efficiency-of-ties");

    /** What depends on proportions of weights only. */
    static final Set<String> PROPORTIONS = Set.of(
            "betweenness",
            "betweenness-normalised",
            "tie-betweenness",
            "constraint",
            "hierarchy",
            "effective-size",
            "efficiency-of-ties",
            "pagerank");

    private static Findings findings(Network network, Projection projection) {
        try (Run run = Run.exact(1)) {
            return new Findings(Analysis.of(network, new Request(projection, Set.of(), List.of()), run));
        }
    }

    private static boolean has(Definition definition, Form... forms) {
        return definition.projection().equals("chosen") && definition.forms().containsAll(Set.of(forms));
    }

    /** Compares figures of measures that have some forms; says how many. */
    private static int compare(Findings one, Findings other, Map<String, Double> times, Form... forms) {
        int compared = 0;
        for (Map.Entry<String, Double> entry : one.numbers.entrySet()) {
            Definition definition = Objects.requireNonNull(one.definitions.get(entry.getKey()));
            if (has(definition, forms)) {
                double expected = entry.getValue() * times.getOrDefault(definition.id(), 1.0);
                double found = Objects.requireNonNull(other.numbers.get(entry.getKey()));
                compared++;
                if (Double.isNaN(expected)) {
                    assertThat(found).as(entry.getKey()).isNaN();
                } else {
                    assertThat(found)
                            .as(entry.getKey())
                            .isCloseTo(expected, within(1e-10 * Math.max(1, Math.abs(expected))));
                }
            }
        }
        return compared;
    }

    /** The same pairs, tied by what leads both ways. */
    private static Network bothWays(Network network) {
        NetworkBuilder builder = Network.builder();
        network.actors().forEach(builder::add);
        for (int i = 0; i < network.ties().count(); i++) {
            Tie tie = network.tie(i);
            builder.add(Drawing.tie(tie.source(), TieType.KNOWS, tie.target(), false, tie.weight()));
        }
        return builder.build();
    }

    @Test
    void whereEveryTieLeadsBothWaysDirectionsChangeNothing() {
        int compared = 0;
        for (Network network : RandomNetworks.ofResidents(60, 70)) {
            Network mutual = bothWays(RandomNetworks.weighed(network, 1, 1, 2, 3, 0.5));
            compared += compare(
                    findings(mutual, PLAIN),
                    findings(mutual, PLAIN.directed(true)),
                    TWICE,
                    Form.UNDIRECTED,
                    Form.DIRECTED);
            Projection weighed = PLAIN.weighing(Weights.COLUMN);
            compared += compare(
                    findings(mutual, weighed),
                    findings(mutual, weighed.directed(true)),
                    TWICE,
                    Form.UNDIRECTED,
                    Form.DIRECTED,
                    Form.WEIGHTED);
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    @Test
    void weightsThatAreAllOneChangeNothing() {
        int compared = 0;
        for (Network plain : RandomNetworks.ofResidents(60, 80)) {
            Network network = RandomNetworks.weighed(plain, 2, 1, Double.NaN);
            compared += compare(
                    findings(network, PLAIN), withoutStrength(network), Map.of(), Form.UNDIRECTED, Form.WEIGHTED);
            Projection directed = PLAIN.directed(true);
            compared += compareDirected(network, directed);
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    private static Findings withoutStrength(Network network) {
        Findings weighted = findings(network, PLAIN.weighing(Weights.COLUMN));
        weighted.numbers.putAll(only(findings(network, PLAIN), "strength"));
        return weighted;
    }

    /** Unweighted strength is that of ties, and weighted their weight: these are not the same. */
    private static Map<String, Double> only(Findings found, String id) {
        found.numbers
                .keySet()
                .removeIf(name -> !Objects.requireNonNull(found.definitions.get(name))
                        .id()
                        .equals(id));
        return found.numbers;
    }

    private static int compareDirected(Network network, Projection directed) {
        Findings one = findings(network, directed);
        Findings other = findings(network, directed.weighing(Weights.COLUMN));
        one.numbers
                .keySet()
                .removeIf(name -> HOLES.contains(
                        Objects.requireNonNull(one.definitions.get(name)).id()));
        return compare(one, other, Map.of(), Form.DIRECTED, Form.WEIGHTED);
    }

    @Test
    void weightsThatAreAllAsManyTimesLargerChangeNoProportion() {
        int compared = 0;
        for (Network plain : RandomNetworks.ofResidents(60, 90)) {
            Network network = RandomNetworks.weighed(plain, 3, 1, 2, 3, 0.5, 7);
            for (double factor : new double[] {4, 0.3, 1e6}) {
                Network larger =
                        RandomNetworks.weighed(plain, 3, factor, 2 * factor, 3 * factor, factor / 2, 7 * factor);
                for (boolean directed : new boolean[] {false, true}) {
                    Projection weighed = PLAIN.weighing(Weights.COLUMN).directed(directed);
                    Findings before = findings(network, weighed);
                    before.numbers
                            .keySet()
                            .removeIf(name -> !PROPORTIONS.contains(Objects.requireNonNull(before.definitions.get(name))
                                    .id()));
                    compared += compare(before, findings(larger, weighed), Map.of(), Form.WEIGHTED);
                }
            }
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    @Test
    void everyMeasureHasAFormAndThoseWithAProjectionOfTheirOwnSuitAll() {
        List<Projection> all = List.of(
                PLAIN,
                PLAIN.directed(true),
                PLAIN.weighing(Weights.STRENGTH),
                PLAIN.directed(true).weighing(Weights.COLUMN));
        Catalogue.measures().forEach(measure -> {
            Definition definition = measure.definition();
            assertThat(all).as(measure.id()).anyMatch(definition::suits);
            if (!definition.projection().equals("chosen")) {
                assertThat(all).as(measure.id()).allMatch(definition::suits);
            }
        });
    }
}
