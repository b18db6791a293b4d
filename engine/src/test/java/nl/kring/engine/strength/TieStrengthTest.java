package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class TieStrengthTest {

    /**
     * Anna and Bram: 0.5 and 0.3 of one type, 0.2 of another; Bram and Carla without a strength.
     *
     * <pre>
     * anna═══bram───carla
     * </pre>
     */
    @Test
    void isMergedOverTheTiesOfAPair() {
        Network network = Network.builder()
                .add(new Resident(Profile.of("anna")))
                .add(new Resident(Profile.of("bram")))
                .add(new Resident(Profile.of("carla")))
                .add(Tie.of("anna", TieType.KNOWS, "bram").strength(0.5))
                .add(Tie.of("bram", TieType.KNOWS, "anna").strength(0.3))
                .add(Tie.of("bram", TieType.SUPPORTS, "anna").strength(0.2))
                .add(Tie.of("bram", TieType.KNOWS, "carla"))
                .build();

        assertThat(Measured.tie(new TieStrength(), network, "anna", "bram")).isCloseTo(0.6, within(1e-15));
        assertThat(Measured.tie(new TieStrength(), network, "bram", "carla")).isEqualTo(1);
    }

    @Test
    void isWhatOneMergesByHand() {
        for (int seed = 0; seed < 30; seed++) {
            Network network = RandomNetworks.ofAllKinds(12, 4, seed);
            try (Run run = Run.exact(1)) {
                Results results = Analysis.of(network, Request.everything(Projection.of(Choice.ALL)), run);
                Adjacency graph = Projection.of(Choice.ALL).project(network);
                double[] values = ((Values.Numbers) results.ties().entrySet().stream()
                                .filter(entry -> entry.getKey().id().equals("tie-strength"))
                                .findFirst()
                                .orElseThrow()
                                .getValue())
                        .values();
                assertThat(values).hasSize(graph.size());
                for (int t = 0; t < values.length; t++) {
                    Set<Integer> pair = Set.of(graph.actor(graph.tail(t)), graph.actor(graph.head(t)));
                    assertThat(values[t]).isCloseTo(merged(network, pair), within(1e-12));
                }
            }
        }
    }

    private static double merged(Network network, Set<Integer> pair) {
        Map<TieType, Double> strongest = new EnumMap<>(TieType.class);
        for (int i = 0; i < network.ties().count(); i++) {
            if (pair.equals(Set.of(network.ties().source(i), network.ties().target(i)))) {
                double known = network.ties().strength(i);
                strongest.merge(network.ties().type(i), Double.isNaN(known) ? 1 : known, Math::max);
            }
        }
        return 1 - strongest.values().stream().mapToDouble(s -> 1 - s).reduce(1, (one, other) -> one * other);
    }
}
