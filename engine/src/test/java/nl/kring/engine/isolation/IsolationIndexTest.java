package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import org.junit.jupiter.api.Test;

class IsolationIndexTest {

    /** What was collected in a town with its published weight, in hundredths, before the weights are rescaled. */
    private static Map<Deficit, Integer> weights(Set<Category> collects, Iterable<Actor> actors) {
        boolean formal = false;
        for (Actor actor : actors) {
            formal |= actor.ring() == Ring.FORMAL;
        }
        boolean affiliation = collects.contains(Category.AFFILIATION);
        Map<Deficit, Integer> weights = new EnumMap<>(Deficit.class);
        if (collects.contains(Category.CONTACT) || collects.contains(Category.SUPPORT)) {
            weights.putAll(Map.of(Deficit.CONTACT, 30, Deficit.REACH, 15, Deficit.FALLBACK, 10));
        }
        if (collects.contains(Category.SUPPORT)) {
            weights.put(Deficit.SUPPORT, 25);
        }
        if (affiliation) {
            weights.put(Deficit.PARTICIPATION, 10);
        }
        if (formal && (affiliation || collects.contains(Category.SERVICE))) {
            weights.put(Deficit.LINKING, 10);
        }
        return weights;
    }

    /** Σ weight × deficit / Σ weight; NaN of who is no resident and when nothing was collected. */
    private static double index(Map<Deficit, Integer> weights, Isolation isolation, Side side, int actor) {
        double above = 0;
        double below = 0;
        for (Map.Entry<Deficit, Integer> weight : weights.entrySet()) {
            above += weight.getValue() * isolation.deficit(weight.getKey(), side, actor);
            below += weight.getValue();
        }
        return above / below;
    }

    @Test
    void isTheWeightedMeanOfTheDeficitsInRandomTowns() {
        Map<Side, IsolationIndex> measures = Map.of(
                Side.LOWER, IsolationIndex.lower(),
                Side.OBSERVED, IsolationIndex.observed(),
                Side.UPPER, IsolationIndex.upper());
        Set<Double> values = new HashSet<>();
        Set<Set<Deficit>> collected = new HashSet<>();
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            Towns town = Towns.random(random);
            Network network = town.network(town.fieldwork(Map.of(), true), i -> random.nextInt(4) > 0, town.ties);
            Map<Deficit, Integer> weights = weights(town.collects, town.actors);
            Isolation isolation = Towns.isolation(network);
            collected.add(weights.keySet());
            measures.forEach((side, measure) -> {
                double[] found = Measured.actors(measure, network, Choice.ALL);
                for (int actor = 0; actor < network.order(); actor++) {
                    boolean resident = network.actor(actor) instanceof Resident;
                    double expected = resident ? index(weights, isolation, side, actor) : Double.NaN;
                    assertThat(found[actor]).isCloseTo(expected, within(1e-12));
                    values.add(expected);
                }
            });
        }
        assertThat(values).hasSizeGreaterThan(100).contains(Double.NaN);
        assertThat(collected).hasSizeGreaterThan(5);
    }
}
