package nl.kring.datasets.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kring.datasets.Audience;
import nl.kring.datasets.Staging;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.Results.OfGrouping;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.isolation.Conventions;
import nl.kring.engine.isolation.Deficit;
import nl.kring.engine.isolation.Isolation;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Provenance;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes results as files: UTF-8, comma, decimal point, {@code \n}, every digit, counts as whole numbers, undefined empty
 * (in JSON null), infinite {@code Infinity}, rows in input order.
 *
 * @param results what was found
 * @param facts what else is known of the run
 * @param audience who reads the tables
 */
public record ResultWriter(Results results, RunFacts facts, Audience audience) {
    private static final List<String> FILES = Stream.concat(
                    Stream.of(
                            "network.json",
                            "neighbourhoods.csv",
                            "actors.csv",
                            "ties.csv",
                            "groups.csv",
                            "run.json",
                            "timing.json"),
                    Catalogue.measures().stream()
                            .filter(measure -> measure instanceof TableMeasure || measure instanceof GroupTableMeasure)
                            .map(measure -> fileOf(measure.definition())))
            .toList();

    /** Results for programs. */
    public ResultWriter(Results results, RunFacts facts) {
        this(results, facts, Audience.PROGRAM);
    }

    /**
     * Writes all files into a folder, which is made when it does not exist; what an earlier run left there under these
     * names goes. When writing fails or is cancelled, the folder stays as it was. {@code ties.csv} is written when
     * measures of ties were asked for, {@code groups.csv} when groups were, and a file of its own for every measure that is
     * a table.
     *
     * @throws UncheckedIOException when writing fails
     * @throws CancellationException when it was cancelled
     */
    public void write(Path folder) {
        long start = System.nanoTime();
        Tables tables = new Tables(results, audience, facts.cancelled());
        try (Staging files = Staging.of(folder, false)) {
            json(files, "network.json", this::network);
            table(files, "neighbourhoods.csv", tables::neighbourhoods);
            table(files, "actors.csv", tables::actors);
            Adjacency graph = results.graph();
            if (graph != null) {
                table(files, "ties.csv", to -> tables.ties(to, graph));
            }
            if (!results.groups().isEmpty()) {
                table(files, "groups.csv", tables::groups);
            }
            for (Definition measure : results.tables().keySet()) {
                table(files, fileOf(measure), to -> tables.ofNeighbourhoods(to, measure));
            }
            for (Definition measure : ofGroupings()) {
                table(files, fileOf(measure), to -> tables.ofGroupings(to, measure));
            }
            json(files, "run.json", this::run);
            json(files, "timing.json", json -> timing(json, (System.nanoTime() - start) / 1e9));
            files.keep(FILES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileOf(Definition measure) {
        return measure.id() + ".csv";
    }

    private Set<Definition> ofGroupings() {
        return results.groups().isEmpty()
                ? Set.of()
                : results.groups().get(0).tables().keySet();
    }

    /** Writes a table. */
    private interface Table {
        void write(Writer to) throws IOException;
    }

    private static void table(Staging files, String name, Table content) throws IOException {
        try (Writer to = files.file(name)) {
            content.write(to);
        }
    }

    private static void json(Staging files, String name, Consumer<Json> content) throws IOException {
        try (Writer to = files.file(name);
                Json json = new Json(to)) {
            content.accept(json);
        } catch (JacksonIOException e) {
            throw new IOException(e);
        }
    }

    private void network(Json json) {
        results.whole().forEach((measure, figure) -> json.figure(measure.id(), figure, measure.unit()));
        results.tables().forEach((measure, table) -> json.rows(measure.id(), table));
        for (OfGrouping group : results.groups()) {
            json.object("group:" + group.grouping().name());
            json.whole("values", group.grouping().values().size());
            json.whole("internal", group.counts().internal());
            json.whole("external", group.counts().external());
            group.figures().forEach((measure, figure) -> json.figure(measure.id(), figure.whole(), measure.unit()));
            json.end();
        }
    }

    private void run(Json json) {
        json.text("version", facts.version());
        dataset(json);
        parameters(json);
        json.whole("seed", results.seed());
        json.text("network", results.network().hash());
        json.object("coverage");
        coverage(json, results.network().coverage());
        json.object("neighbourhoods");
        results.neighbourhoods().forEach(row -> {
            json.object(row.neighbourhood().code());
            coverage(json, row.coverage());
            json.end();
        });
        json.end().end();
        json.array("warnings");
        results.warnings()
                .forEach(warning -> json.item()
                        .text("code", warning.code())
                        .text("text", warning.text())
                        .end());
        json.endArray().object("methods");
        results.methods()
                .forEach((id, method) -> json.object(id)
                        .text("whole", method.whole())
                        .text("neighbourhoods", method.neighbourhoods())
                        .end());
        json.end();
    }

    private void dataset(Json json) {
        Provenance provenance = results.network().provenance();
        json.object("dataset")
                .text("name", provenance.name())
                .text("title", provenance.title())
                .text("source", provenance.source())
                .text("licence", provenance.licence())
                .text("date", provenance.date())
                .truth("synthetic", provenance.synthetic())
                .end();
    }

    private void parameters(Json json) {
        Request request = results.request();
        json.object("parameters");
        json.text("projection", request.projection().choice().name().toLowerCase(java.util.Locale.ROOT));
        json.text("date", request.projection().date());
        json.text("wave", request.projection().wave());
        json.figure("minimum-strength", request.projection().minimumStrength(), Unit.SHARE);
        json.truth("directed", request.projection().directed());
        json.text("weights", request.projection().weights().name().toLowerCase(java.util.Locale.ROOT));
        if (request.measures().isEmpty()) {
            json.text("measures", "all");
        } else {
            json.texts("measures", request.measures().stream().sorted().toList());
        }
        json.texts("groups", request.groups());
        facts.parameters().forEach(json::text);
        isolation(json);
        json.end();
    }

    /** How the isolation index was put together; left out when no measure of isolation was asked for. */
    private void isolation(Json json) {
        if (results.actors().keySet().stream().noneMatch(measure -> measure.id().startsWith("isolation-"))) {
            return;
        }
        Conventions conventions = Conventions.PUBLISHED;
        json.object("isolation").object("weights");
        for (Deficit deficit : Isolation.collected(results.network())) {
            json.figure(deficit.id(), conventions.weight(deficit), Unit.SHARE);
        }
        json.end().object("enough");
        json.figure("contact", conventions.contact(), Unit.COUNT)
                .figure("support", conventions.support(), Unit.COUNT)
                .figure("reach", conventions.reach(), Unit.COUNT)
                .figure("fallback", conventions.fallback(), Unit.COUNT)
                .figure("participation", conventions.participation(), Unit.COUNT);
        json.end().object("thresholds");
        json.figure("isolated-index", conventions.isolatedIndex(), Unit.SHARE)
                .figure("isolated-contact-deficit", conventions.isolatedContact(), Unit.SHARE)
                .figure("at-risk-index", conventions.atRiskIndex(), Unit.SHARE);
        json.end().end();
    }

    private static void coverage(Json json, Coverage coverage) {
        json.whole("asked", coverage.asked())
                .whole("residents", coverage.residents())
                .truth("known", coverage.known());
    }

    private void timing(Json json, double writing) {
        json.whole("threads", facts.threads());
        json.whole("peak-heap-bytes", peakHeap());
        json.object("steps");
        seconds(json, facts.steps());
        json.figure("write", writing, Unit.NUMBER).end();
        json.object("measures");
        seconds(json, results.seconds());
        json.end();
    }

    private static void seconds(Json json, Map<String, Double> seconds) {
        seconds.forEach((name, value) -> json.figure(name, value, Unit.NUMBER));
    }

    /** The sum of the peaks of all heap pools: what was used at most, or somewhat more. */
    private static long peakHeap() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            bytes += pool.getType() == MemoryType.HEAP && pool.getPeakUsage() != null
                    ? pool.getPeakUsage().getUsed()
                    : 0;
        }
        return bytes;
    }
}
