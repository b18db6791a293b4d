package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;

/** The residents of a network or a neighbourhood, each with the verdict, for figures that count them. */
record PlainResidents(List<One> all) {
    private static final String OPEN = "NOT_DETERMINABLE";

    /**
     * A resident.
     *
     * @param least class of the lower values: that of the verdict where there is one
     * @param most class of the upper values, likewise
     */
    record One(String least, String most, boolean asked) {}

    /** Holds figures, by id, against what they are of the residents of three hundred networks and their neighbourhoods. */
    static void onMany(List<String> ids, long seed, ToDoubleBiFunction<String, PlainResidents> definition) {
        Map<String, Set<Double>> values = new HashMap<>();
        for (Network network : RandomNetworks.ofAllKinds(300, seed)) {
            Results results = results(network, ids);
            for (String id : ids) {
                compare(results, id, definition, values.computeIfAbsent(id, fresh -> new HashSet<>()));
            }
        }
        // Zero, one and undefined are not enough to tell one definition from another.
        assertThat(values.values())
                .allSatisfy(of -> assertThat(of).hasSizeGreaterThan(8).contains(Double.NaN));
    }

    private static Results results(Network network, List<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        wanted.add("verdict");
        try (Run run = Run.exact(1)) {
            return Analysis.of(network, new Request(Projection.of(Choice.ALL), wanted, List.of()), run);
        }
    }

    private static void compare(
            Results results, String id, ToDoubleBiFunction<String, PlainResidents> definition, Set<Double> values) {
        Map<String, ToDoubleFunction<String>> places = new HashMap<>();
        places.put("", results::figure);
        results.neighbourhoods().forEach(part -> places.put(part.neighbourhood().code(), part::figure));
        places.forEach((place, figures) -> {
            double expected = definition.applyAsDouble(id, of(results, place));
            assertThat(figures.applyAsDouble(id))
                    .as(
                            "%s of \"%s\" in %d actors",
                            id, place, results.network().order())
                    .isCloseTo(expected, within(1e-9));
            values.add(expected);
        });
    }

    /** The residents of a place; of the whole network when that is empty. */
    private static PlainResidents of(Results results, String place) {
        Network network = results.network();
        Isolation isolation = Towns.isolation(network);
        Values verdicts = results.actorValues("verdict");
        List<One> all = new ArrayList<>();
        for (int i = 0; i < network.order(); i++) {
            boolean here = place.isEmpty() || network.actor(i).neighbourhoods().contains(place);
            if (here && network.actor(i).kind() == Kind.RESIDENT) {
                all.add(one((Values.Words) verdicts, isolation, i));
            }
        }
        return new PlainResidents(all);
    }

    private static One one(Values.Words verdicts, Isolation isolation, int actor) {
        String verdict = String.valueOf(verdicts.values().get(actor));
        boolean asked = isolation.network().asked(actor);
        return verdict.equals(OPEN)
                ? new One(named(isolation, Side.LOWER, actor), named(isolation, Side.UPPER, actor), asked)
                : new One(verdict, verdict, asked);
    }

    /** The class that the index and the contact deficit of one side lead to, by the published thresholds. */
    private static String named(Isolation isolation, Side side, int actor) {
        double index = isolation.index(side, actor) + 1e-9;
        double contact = isolation.deficit(Deficit.CONTACT, side, actor) + 1e-9;
        if (Double.isNaN(contact)) {
            return OPEN;
        }
        if (contact >= 1 || (index >= 0.70 && contact >= 0.75)) {
            return "ISOLATED";
        }
        return index >= 0.45 ? "AT_RISK" : "CONNECTED";
    }

    /** Those of them who were asked. */
    PlainResidents asked() {
        return new PlainResidents(all.stream().filter(One::asked).toList());
    }

    /** How many have the class that an id names, or a worse one, on the side that it names; NaN when no class is known. */
    private double found(String id) {
        double found = 0;
        for (One one : all) {
            String own = id.endsWith("-lower") ? one.least() : one.most();
            if (own.equals(OPEN)) {
                return Double.NaN;
            }
            found += own.equals("ISOLATED") || (id.startsWith("at-risk") && own.equals("AT_RISK")) ? 1 : 0;
        }
        return found;
    }

    /** Which part that is; NaN of nobody. */
    double share(String id) {
        return found(id) / all.size();
    }

    /** The end that an id names of Wilson's interval around what was found among those asked; NaN when nobody was. */
    double wilson(String id) {
        double asked = asked().all().size();
        double found = asked().found(id);
        if (asked == 0 || asked == all.size()) {
            return found / asked;
        }
        double square = 1.959963984540054 * 1.959963984540054 * (all.size() - asked) / (all.size() - 1);
        double half = Math.sqrt(square) * Math.sqrt(found * (asked - found) / asked + square / 4);
        return (found + square / 2 + (id.endsWith("-lower") ? -half : half)) / (asked + square);
    }
}
