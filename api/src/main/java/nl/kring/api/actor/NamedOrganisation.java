package nl.kring.api.actor;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.kring.api.analysis.MeasureValues;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Compared;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Results;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Organisation;

/**
 * An organisation with a name among the other organisations of its network.
 *
 * @param number its number in the network
 * @param results the values of all actors
 */
record NamedOrganisation(Network network, int number, Results results) {

    private static final int OTHERS = 4;
    private static final double MOST = 0.75;
    private static final double CLEAR = 0.2;

    Organisation actor() {
        return (Organisation) network.actor(number);
    }

    String name() {
        return Objects.requireNonNull(actor().name());
    }

    /**
     * The measures that it has a value of and that can be told about, in the order of the catalogue: none that is about
     * residents, and of a figure and the same figure normalised, or of whether and how much comes loose, only the first,
     * since in words they are one.
     */
    List<ActorMeasure> measures() {
        return Catalogue.measures().stream()
                .filter(ActorMeasure.class::isInstance)
                .map(ActorMeasure.class::cast)
                .filter(measure -> tellsOf(measure.definition()))
                .toList();
    }

    /** Whether one of these has that id. */
    boolean has(String measure) {
        return measures().stream().anyMatch(one -> one.id().equals(measure));
    }

    private boolean tellsOf(Definition definition) {
        Values values = results.actors().get(definition);
        return values != null
                && !MeasureValues.isAboutIsolation(definition)
                && !definition.id().endsWith("-normalised")
                && !definition.id().equals("cut-off")
                && (definition.unit().ranged() || definition.id().equals("cut-actor"))
                && !values.text(number, definition.unit()).isEmpty();
    }

    Values values(Definition definition) {
        return Objects.requireNonNull(results.actors().get(definition));
    }

    /**
     * How its value stands to those of the other organisations: more (less) when it is above (below) at least three
     * quarters of them, and a fifth away from the one in the middle. A convention for words, no test.
     */
    Compared compared(Definition definition) {
        Coverage coverage = network.coverage();
        double[] all = ((Values.Numbers) values(definition)).values();
        double own = all[number];
        double[] others = IntStream.range(0, network.order())
                .filter(other -> other != number && network.actor(other) instanceof Organisation)
                .mapToDouble(other -> all[other])
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (others.length < OTHERS || 2 * coverage.asked() < coverage.residents()) {
            return Compared.NONE;
        }
        double median = (others[others.length / 2] + others[(others.length - 1) / 2]) / 2;
        if (Math.abs(own - median) < CLEAR * Math.abs(median)) {
            return Compared.ALIKE;
        }
        double below =
                IntStream.range(0, others.length).filter(i -> others[i] < own).count();
        double above =
                IntStream.range(0, others.length).filter(i -> others[i] > own).count();
        return below >= MOST * others.length
                ? Compared.MORE
                : above >= MOST * others.length ? Compared.LESS : Compared.ALIKE;
    }
}
