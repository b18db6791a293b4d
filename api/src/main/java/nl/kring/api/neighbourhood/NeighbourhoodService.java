package nl.kring.api.neighbourhood;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import nl.kring.api.dataset.DatasetService;
import nl.kring.api.dataset.OpenDataset;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Row;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Value;
import nl.kring.api.rest.Refusal;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.network.StoredDataset;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.isolation.Isolation;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;

/** The neighbourhoods of stored datasets with their figures. Remembers what it computed. Safe for use by many threads. */
public final class NeighbourhoodService {

    private static final int REMEMBERED = 24;
    private static final long SEED = 1;
    private static final String GROUPING = "neighbourhood";

    private final DatasetService datasets;
    private final Map<Key, NeighbourhoodTable> tables = new LinkedHashMap<>(32, 0.75f, true);

    private final Map<ReportKey, Map<String, ReportMaker.Made>> reports = new LinkedHashMap<>(8, 0.75f, true);

    private record ReportKey(String dataset, long version) {}

    private record Key(String dataset, long version, Perspective perspective) {}

    public NeighbourhoodService(DatasetService datasets) {
        this.datasets = datasets;
    }

    /** The stored datasets, by name. */
    public List<StoredDataset> datasets() {
        return datasets.list();
    }

    /**
     * The current version of a dataset.
     *
     * @throws nl.kring.api.rest.Refusal 404 when there is none of that name
     */
    public long version(String dataset) {
        return datasets.required(dataset).version();
    }

    /** The dataset to show when none is asked for: the one stored last; empty when there is none. */
    public Optional<StoredDataset> latest() {
        return datasets.list().stream().max(Comparator.comparing(StoredDataset::since));
    }

    /**
     * The neighbourhoods of a dataset, computed by nobody who follows or stops it.
     *
     * @throws StoreException {@code UNKNOWN_DATASET}
     */
    public NeighbourhoodTable table(String dataset, Perspective perspective) {
        return table(dataset, perspective, Progress.NONE, () -> false);
    }

    /**
     * The neighbourhoods of a dataset. One computation at a time; seconds for 100,000 residents, nothing the second time.
     *
     * @throws StoreException {@code UNKNOWN_DATASET}
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public synchronized NeighbourhoodTable table(
            String dataset, Perspective perspective, Progress progress, BooleanSupplier cancelled) {
        long version = datasets.find(dataset).map(StoredDataset::version).orElse(0L);
        NeighbourhoodTable known = tables.get(new Key(dataset, version, perspective));
        if (known != null) {
            return known;
        }
        OpenDataset stored = datasets.pseudonymous(dataset);
        NeighbourhoodTable table = compute(stored.network(), perspective, progress, cancelled);
        tables.put(new Key(dataset, stored.dataset().version(), perspective), table);
        if (tables.size() > REMEMBERED) {
            tables.remove(tables.keySet().iterator().next());
        }
        return table;
    }

    /**
     * The report of one neighbourhood; null when the dataset has none of that code or name.
     *
     * @param place its code, or its name in any case
     * @throws StoreException {@code UNKNOWN_DATASET}
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public @Nullable NeighbourhoodReport report(
            String dataset, String place, Progress progress, BooleanSupplier cancelled) {
        ReportMaker.Made made = made(dataset, place, progress, cancelled);
        return made == null ? null : made.report();
    }

    /** 404: the dataset has no neighbourhood of a code. */
    static Refusal unknown() {
        return Refusal.missing(
                "unknown-neighbourhood",
                "The dataset has no neighbourhood of that code.",
                "See /api/v1/datasets/{dataset}/neighbourhoods for those there are.");
    }

    /** The report with what its donut shows. */
    synchronized ReportMaker.@Nullable Made made(
            String dataset, String place, Progress progress, BooleanSupplier cancelled) {
        Map<String, ReportMaker.Made> all = reports(dataset, progress, cancelled);
        ReportMaker.Made ofCode = all.get(place);
        return ofCode != null
                ? ofCode
                : all.values().stream()
                        .filter(made -> made.report().name().equalsIgnoreCase(place))
                        .findFirst()
                        .orElse(null);
    }

    private Map<String, ReportMaker.Made> reports(String dataset, Progress progress, BooleanSupplier cancelled) {
        long version = datasets.find(dataset).map(StoredDataset::version).orElse(0L);
        Map<String, ReportMaker.Made> known = reports.get(new ReportKey(dataset, version));
        if (known != null) {
            return known;
        }
        OpenDataset stored = datasets.pseudonymous(dataset);
        Map<String, ReportMaker.Made> made = ReportMaker.of(stored.network(), progress, cancelled);
        reports.put(new ReportKey(dataset, stored.dataset().version()), made);
        if (reports.size() > REMEMBERED) {
            reports.remove(reports.keySet().iterator().next());
        }
        return made;
    }

    static NeighbourhoodTable compute(
            Network network, Perspective perspective, Progress progress, BooleanSupplier cancelled) {
        Figures figures = Figures.of(perspective);
        Set<String> ids = new HashSet<>(figures.ids());
        ids.addAll(Figures.BOUNDS);
        List<String> groups = network.neighbourhoods().isEmpty() ? List.of() : List.of(GROUPING);
        Request request = new Request(Projection.of(figures.network()), ids, groups);
        int threads = Runtime.getRuntime().availableProcessors();
        try (Run run = Run.with(threads, SEED, Approximation.AUTO, progress, cancelled)) {
            return table(Analysis.of(network, request, run), perspective, figures.columns());
        }
    }

    private static NeighbourhoodTable table(Results results, Perspective perspective, List<Definition> columns) {
        Network network = results.network();
        Adjacency donut = Projection.of(Choice.DONUT).project(network);
        List<Rings> rings = Rings.of(
                donut,
                results.neighbourhoods().stream()
                        .map(part -> part.neighbourhood().code())
                        .toList());
        Protection protection = Protection.of(results);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            Results.OfNeighbourhood part = results.neighbourhoods().get(i);
            Neighbourhood place = part.neighbourhood();
            String district = place.district() == null ? null : place.district().name();
            rows.add(row(place.code(), place.name(), district, rings.get(i), protection, columns, part::figure));
        }
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag("nl"));
        rows.sort(Comparator.comparing(Row::name, alphabet).thenComparing(Row::code));
        return new NeighbourhoodTable(
                network.provenance(),
                Isolation.local(network) ? Boundary.LOCAL : Boundary.OPEN,
                perspective,
                columns,
                rows,
                row(Protection.WHOLE, "", null, Rings.of(donut), protection, columns, id -> whole(results, id)));
    }

    /** A figure of the whole network, or of how its neighbourhoods stand to each other. */
    private static double whole(Results results, String id) {
        for (Results.OfGrouping grouping : results.groups()) {
            for (Map.Entry<Definition, GroupMeasure.Result> figure :
                    grouping.figures().entrySet()) {
                if (figure.getKey().id().equals(id)) {
                    return figure.getValue().whole();
                }
            }
        }
        return results.figure(id);
    }

    private static Row row(
            String code,
            String name,
            @Nullable String district,
            Rings rings,
            Protection protection,
            List<Definition> columns,
            ToDoubleFunction<String> figure) {
        return new Row(
                code,
                name,
                district,
                rings,
                protection.asked(code),
                protection.isolated(code),
                protection.atRisk(code),
                columns.stream()
                        .map(column -> Value.of(column.id(), figure.applyAsDouble(column.id()), rings.coverage()))
                        .toList());
    }
}
