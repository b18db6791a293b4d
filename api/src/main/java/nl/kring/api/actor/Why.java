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
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Grouping;
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
    private final Projection projection;
    private final Definition definition;
    private final int actor;
    private final WhyWords words;

    private Why(Network network, Projection projection, Definition definition, int actor, Locale language) {
        this.network = network;
        this.projection = projection;
        this.definition = definition;
        this.actor = actor;
        this.words = new WhyWords(network, definition, language);
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
        Definition definition = measure.definition();
        Projection projection = results.request().projection();
        boolean undefined = projection.choice().twoMode() && definition.triangles();
        List<Reason> reasons = undefined ? List.of() : measure.why(new View(network, projection, run), run, actor);
        Values values = Objects.requireNonNull(results.actors().get(definition));
        Results.Method method = Objects.requireNonNull(results.methods().get(definition.id()));
        Why why = new Why(network, projection, definition, actor, language);
        return why.facts(
                MeasureValues.at(Map.of(definition, values), actor).get(definition.id()),
                why.words.value(values, actor),
                method.whole(),
                reasons);
    }

    /**
     * The reasons behind the figures of an actor by group; the figures themselves are a row of a table, and no value.
     *
     * @param grouping name of a grouping of the network
     * @throws IllegalArgumentException when the network has no such grouping
     * @throws java.util.concurrent.CancellationException when the run was cancelled
     */
    public static WhyFacts byGroup(
            Network network,
            GroupTableMeasure measure,
            String grouping,
            int actor,
            Projection projection,
            Locale language,
            Run run) {
        View view = new View(network, projection, run);
        List<Reason> reasons = measure.why(view, Grouping.of(network, grouping), run, actor);
        Why why = new Why(network, projection, measure.definition(), actor, language);
        return why.facts(null, why.words.byGroup(grouping), measure.method(view), reasons);
    }

    private WhyFacts facts(@Nullable Object value, String sentence, String method, List<Reason> reasons) {
        Coverage coverage = network.coverage();
        return new WhyFacts(
                words.named(actor),
                definition.id(),
                Words.of(projection.choice()),
                value,
                sentence,
                method,
                new WhyFacts.Coverage(coverage.asked(), coverage.residents(), coverage.known()),
                reasons.stream().map(this::line).toList());
    }

    private WhyFacts.Line line(Reason reason) {
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
        if (MeasureValues.isAboutIsolation(definition)) {
            return MeasureValues.twoDigits(value);
        }
        return Double.isNaN(value) ? null : value;
    }
}
