package nl.kring.api.analysis;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nl.kring.api.catalogue.Nearest;
import nl.kring.api.rest.Refusal;
import nl.kring.api.rest.Words;
import nl.kring.cypher.analysis.AnalysisKey;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Request;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A question as programs put it; null for what is left out.
 *
 * @param projection network that is measured; {@code all} when left out
 * @param measures ids of measures; all when left out or empty
 * @param groups attributes by which groups are compared
 * @param date only ties that exist on this day
 * @param wave only ties of this wave
 * @param minimumStrength only ties that are not known to be weaker, 0 to 1
 * @param directed whether ties lead one way; as the projection has it when left out
 * @param weighted whether ties weigh by their strength; not when left out
 * @param approximate {@code auto} (when left out), {@code never} or {@code always}
 * @param seed for whatever draws at random; 1 when left out
 */
record AnalysisBody(
        @Nullable String projection,
        @Nullable List<String> measures,
        @Nullable List<String> groups,
        @Nullable LocalDate date,
        @Nullable String wave,
        @Nullable Double minimumStrength,
        @Nullable Boolean directed,
        @Nullable Boolean weighted,
        @Nullable String approximate,
        @Nullable Long seed) {

    /**
     * What it asks.
     *
     * @throws Refusal 400 when it means nothing
     */
    Question question() {
        Choice choice = Words.read(Choice.class, "projection", projection);
        Approximation approximation = Words.read(Approximation.class, "approximate", approximate);
        double least = minimumStrength == null ? 0 : minimumStrength;
        if (!(least >= 0 && least <= 1)) {
            throw Refusal.wrong(
                    "parameter-range",
                    "The parameter minimumStrength is out of its range.",
                    "Give a number from 0 to 1.");
        }
        Projection plain = new Projection(choice == null ? Choice.ALL : choice, date, wave, least);
        Projection asked = plain.directed(directed == null ? plain.directed() : directed)
                .weighing(Boolean.TRUE.equals(weighted) ? Weights.STRENGTH : Weights.ONE);
        List<String> ids = measures == null ? List.of() : measures;
        if (ids.stream().anyMatch(Objects::isNull)) {
            throw Refusal.wrong("wrong-request", "The field measures is not of its kind.", "Give a list of texts.");
        }
        for (String id : ids) {
            require(id, Catalogue.measure(id), asked);
        }
        return new Question(
                new Request(asked, new HashSet<>(ids), groups == null ? List.of() : groups),
                approximation == null ? Approximation.AUTO : approximation,
                seed == null ? 1 : seed);
    }

    private static void require(String id, @Nullable Measure measure, Projection asked) {
        if (measure == null) {
            String nearest = Nearest.measure(id);
            throw Refusal.wrong(
                    "unknown-measure",
                    "There is no measure " + Nearest.told(id) + ".",
                    (nearest == null ? "" : "Did you mean " + nearest + "? ")
                            + "See /api/v1/measures for those there are.");
        }
        if (!measure.definition().suits(asked)) {
            throw Refusal.wrong(
                    "unsuited-measure",
                    "The measure " + measure.id() + " has no form for ties that are "
                            + (asked.directed() ? "directed" : "undirected")
                            + (asked.weighted() ? " and weighted." : "."),
                    "Leave it out, or ask with other values of directed and weighted; /api/v1/measures/" + measure.id()
                            + " says which forms it has.");
        }
    }

    /** The same question, with all that was left out. */
    static AnalysisBody of(AnalysisKey key) {
        Projection projection = key.request().projection();
        return new AnalysisBody(
                Words.of(projection.choice()),
                key.request().measures().stream().sorted().toList(),
                key.request().groups(),
                projection.date(),
                projection.wave(),
                projection.minimumStrength(),
                projection.directed(),
                projection.weighted(),
                Words.of(key.approximation()),
                key.seed());
    }
}
