package nl.kring.api.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kring.api.analysis.MeasureValues;
import nl.kring.api.rest.Words;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;

/** The value of an actor with the reasons behind it, in the words of a language: for REST, pages and command line alike. */
public final class Why {

    private final Network network;
    private final Results results;
    private final ActorMeasure measure;
    private final int actor;

    private Why(Network network, Results results, ActorMeasure measure, int actor) {
        this.network = network;
        this.results = results;
        this.measure = measure;
        this.actor = actor;
    }

    /**
     * Computes a value and its reasons.
     *
     * @param measure one that has a meaning on the ties of the projection
     * @param actor number of an actor of the network
     * @throws java.util.concurrent.CancellationException when the run was cancelled
     */
    public static WhyFacts of(
            Network network, ActorMeasure measure, int actor, Projection projection, Locale language, Run run) {
        Request request = new Request(projection, Set.of(measure.id()), List.of());
        return of(network, Analysis.of(network, request, run), measure, actor, language, run);
    }

    /** The same of a value among results. */
    static WhyFacts of(Network network, Results results, ActorMeasure measure, int actor, Locale language, Run run) {
        return new Why(network, results, measure, actor).facts(language, run);
    }

    private WhyFacts facts(Locale language, Run run) {
        Definition definition = measure.definition();
        Projection projection = results.request().projection();
        boolean undefined = projection.choice().twoMode() && definition.triangles();
        List<Reason> reasons = undefined ? List.of() : measure.why(new View(network, projection, run), run, actor);
        WhyWords words = new WhyWords(network, definition, language);
        Values values = Objects.requireNonNull(results.actors().get(definition));
        Results.Method method = Objects.requireNonNull(results.methods().get(definition.id()));
        Coverage coverage = network.coverage();
        return new WhyFacts(
                words.named(actor),
                definition.id(),
                Words.of(projection.choice()),
                MeasureValues.at(Map.of(definition, values), actor).get(definition.id()),
                words.value(values, actor),
                method.whole(),
                new WhyFacts.Coverage(coverage.asked(), coverage.residents(), coverage.known()),
                reasons.stream().map(reason -> line(reason, words)).toList());
    }

    private WhyFacts.Line line(Reason reason, WhyWords words) {
        Reason.Bond bond = reason.bond();
        return new WhyFacts.Line(
                reason.code().sort().word(),
                reason.code().word(),
                words.sentence(reason),
                reason.actors().stream().map(words::named).toList(),
                number(reason.amount()),
                reason.unit().word(),
                number(reason.detail()),
                reason.subject().isEmpty() ? null : reason.subject(),
                bond == null
                        ? null
                        : new WhyFacts.Bond(
                                bond.types().stream().map(Enum::name).toList(),
                                bond.since() == null ? null : bond.since().toString(),
                                bond.recorded() == null ? null : bond.recorded().toString()));
    }

    private @Nullable Double number(double value) {
        if (MeasureValues.isAboutIsolation(measure.definition())) {
            return MeasureValues.twoDigits(value);
        }
        return Double.isNaN(value) ? null : value;
    }
}
