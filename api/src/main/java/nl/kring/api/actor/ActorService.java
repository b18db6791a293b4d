package nl.kring.api.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import nl.kring.api.actor.ActorFacts.IsolationFacts;
import nl.kring.api.actor.ActorFacts.ReasonFacts;
import nl.kring.api.analysis.MeasureValues;
import nl.kring.api.dataset.DatasetService;
import nl.kring.api.dataset.OpenDataset;
import nl.kring.api.rest.Refusal;
import nl.kring.api.rest.Words;
import nl.kring.engine.Analysis;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.isolation.Isolation;
import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Resident;
import org.jspecify.annotations.Nullable;

/** What is known of single actors. Safe for use by many threads. */
public final class ActorService {

    /** Up to this many actors, paths from everyone take less than a second or two. */
    private static final int QUICK_PATHS = 5_000;

    private final DatasetService datasets;
    private final Map<OpenDataset, Isolation> isolation = new WeakHashMap<>();
    private final Map<OpenDataset, Map<Choice, Results>> measured = new WeakHashMap<>();

    public ActorService(DatasetService datasets) {
        this.datasets = datasets;
    }

    /**
     * A dataset with pseudonyms for residents.
     *
     * @throws Refusal 404 when there is none of that name
     */
    OpenDataset open(String dataset) {
        datasets.required(dataset);
        return datasets.pseudonymous(dataset);
    }

    /**
     * What is known of an actor.
     *
     * @param measures ids of measures of actors; empty for those that are quick
     * @throws Refusal 404 when there is no such actor; 400 for what is no measure of actors in that network; 422 for one that is too slow
     */
    ActorFacts actor(OpenDataset open, String id, Choice projection, Set<String> measures, Locale language) {
        Network network = open.network();
        int number = number(network, id);
        measures.forEach(measure -> require(measure, network, projection));
        return new ActorFacts(
                ActorRow.of(network.actor(number)),
                ties(network, number),
                Words.of(projection),
                MeasureValues.at(chosen(results(open, projection), measures), number),
                network.actor(number) instanceof Resident
                        ? isolation(network, isolation(open), number, language)
                        : null);
    }

    /**
     * Why an actor has its value.
     *
     * @param measure id of a measure of actors, alone or by group
     * @param group name of a grouping, for a measure by group; null for the home ring
     * @throws Refusal 404 when there is no such actor; 400 for what is no measure of actors or has no meaning on the
     *     projection, and for a grouping that is not there; 422 for one that is too slow
     */
    WhyFacts why(
            OpenDataset open, String id, String measure, Choice projection, @Nullable String group, Locale language) {
        Network network = open.network();
        int number = number(network, id);
        if (Catalogue.measure(measure) instanceof GroupTableMeasure byGroup) {
            return why(network, number, byGroup, projection, group == null ? "ring" : group, language);
        }
        ActorMeasure asked = require(measure, network, projection);
        try (Run run = Run.exact(1)) {
            return Why.of(network, results(open, projection), asked, number, language, run);
        }
    }

    private static WhyFacts why(
            Network network, int number, GroupTableMeasure measure, Choice projection, String group, Locale language) {
        requireSuited(measure, projection);
        try (Run run = Run.exact(1)) {
            return Why.byGroup(network, measure, group, number, Projection.of(projection), language, run);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.wrong(
                    "unknown-group",
                    "The dataset has no such group.",
                    "See the dataset under groups for those there are.");
        }
    }

    private static void requireSuited(Measure measure, Choice projection) {
        if (!measure.definition().suits(Projection.of(projection))) {
            throw Refusal.wrong(
                    "unsuited-measure",
                    "The measure " + measure.id() + " has no form for ties that lead one way, as in support.",
                    "Start an analysis with it and directed false, and ask for its values there.");
        }
    }

    /**
     * A named organisation with the values of all measures that are quick, on all ties.
     *
     * @throws Refusal 404 when there is none of that id; the same when it is of a person
     */
    NamedOrganisation organisation(OpenDataset open, String id) {
        Network network = open.network();
        int number = network.number(id);
        if (number < 0
                || !(network.actor(number) instanceof Organisation)
                || network.actor(number).name() == null) {
            throw Refusal.missing(
                    "unknown-organisation",
                    "There is no named organisation of that id in the dataset.",
                    "See /api/v1/datasets/{dataset}/actors?kind=organisation for those there are.");
        }
        return new NamedOrganisation(network, number, results(open, Choice.ALL));
    }

    private static int number(Network network, String id) {
        int number = network.number(id);
        if (number < 0) {
            throw Refusal.missing(
                    "unknown-actor",
                    "There is no actor of that id in the dataset.",
                    "See /api/v1/datasets/{dataset}/actors for those there are.");
        }
        return number;
    }

    private static ActorMeasure require(String id, Network network, Choice projection) {
        if (!(Catalogue.measure(id) instanceof ActorMeasure asked)) {
            throw Refusal.wrong(
                    "not-a-measure-of-actors",
                    "One of the measures does not exist or says nothing about an actor.",
                    "See /api/v1/measures?level=actor for those that do.");
        }
        requireSuited(asked, projection);
        if (!isQuick(asked, network)) {
            throw new Refusal(
                    422,
                    "start-an-analysis",
                    "On a network of this size this measure takes longer than an answer may.",
                    "Start an analysis with it, and ask for its values there.");
        }
        return asked;
    }

    private static boolean isQuick(Measure measure, Network network) {
        return network.order() <= QUICK_PATHS || !measure.definition().paths();
    }

    /** All quick measures of a projection at once: whatever is asked, there are no more results than projections. */
    private synchronized Results results(OpenDataset open, Choice projection) {
        return measured.computeIfAbsent(open, dataset -> new EnumMap<>(Choice.class))
                .computeIfAbsent(projection, chosen -> {
                    Set<String> quick = Catalogue.measures().stream()
                            .filter(ActorMeasure.class::isInstance)
                            .filter(measure -> isQuick(measure, open.network()))
                            .filter(measure -> measure.definition().suits(Projection.of(chosen)))
                            .map(Measure::id)
                            .collect(Collectors.toSet());
                    try (Run run = Run.exact(1)) {
                        return Analysis.of(open.network(), new Request(Projection.of(chosen), quick, List.of()), run);
                    }
                });
    }

    /** Those that were asked for; else all but those of isolation, which are told in words beside them. */
    private static Map<Definition, Values> chosen(Results results, Set<String> measures) {
        Map<Definition, Values> chosen = new LinkedHashMap<>(results.actors());
        chosen.keySet()
                .removeIf(definition -> measures.isEmpty()
                        ? MeasureValues.isAboutIsolation(definition)
                        : !measures.contains(definition.id()));
        return chosen;
    }

    private synchronized Isolation isolation(OpenDataset open) {
        return isolation.computeIfAbsent(open, dataset -> {
            try (Run run = Run.exact(1)) {
                return Isolation.of(new View(dataset.network(), Projection.of(Choice.DONUT), run), run);
            }
        });
    }

    private static Map<String, Integer> ties(Network network, int number) {
        Map<String, Integer> counts = new TreeMap<>();
        Projection now = Projection.of(Choice.ALL);
        for (int i = 0; i < network.ties().count(); i++) {
            boolean own = network.ties().source(i) == number || network.ties().target(i) == number;
            if (own && now.present(network.ties(), i)) {
                counts.merge(network.ties().type(i).name(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static IsolationFacts isolation(Network network, Isolation isolation, int number, Locale language) {
        List<ReasonFacts> reasons = new ArrayList<>();
        for (Isolation.Reason reason : isolation.reasons(number)) {
            reasons.add(new ReasonFacts(
                    reason.deficit().id(),
                    Catalogue.text(reason.deficit().id(), language).meaning(),
                    digits(reason.value()),
                    digits(isolation.deficit(reason.deficit(), Side.LOWER, number)),
                    digits(isolation.deficit(reason.deficit(), Side.UPPER, number)),
                    digits(reason.weight()),
                    digits(reason.contribution())));
        }
        return new IsolationFacts(
                Words.of(isolation.verdict(number)),
                Isolation.local(network),
                known(isolation.index(Side.OBSERVED, number)),
                known(isolation.index(Side.LOWER, number)),
                known(isolation.index(Side.UPPER, number)),
                reasons);
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : digits(value);
    }

    private static double digits(double value) {
        return Objects.requireNonNull(MeasureValues.twoDigits(value));
    }
}
