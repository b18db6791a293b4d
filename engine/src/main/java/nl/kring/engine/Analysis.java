package nl.kring.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.engine.Results.OfGrouping;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.GroupTies;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;

/** Network in, results out. Kernels that several measures rest on run once. */
public final class Analysis {
    /** Actors and ties of which nothing takes so long that one would notice; a thread of its own takes a millisecond or two. */
    private static final int SMALL = 50_000;

    private final Network network;
    private final Request request;
    private final Run run;
    private final View view;
    private final List<Measure> measures;
    private final List<Grouping> groupings;
    private final Course course;

    private Analysis(Network network, Request request, Run run) {
        this.network = network;
        this.request = request;
        this.run = run;
        this.view = new View(network, request.projection(), run);
        this.measures = Catalogue.measures().stream().filter(request::wants).toList();
        this.groupings = request.groups().stream()
                .map(name -> Grouping.of(network, name))
                .toList();
        int compared = groupings.size() + (network.neighbourhoods().isEmpty() ? 0 : 1);
        this.course = new Course(measures, compared, groupings.size(), view, run);
    }

    /**
     * Computes what is asked.
     *
     * @throws IllegalArgumentException when the network has no grouping of some name
     * @throws java.util.concurrent.CancellationException when the run was cancelled
     */
    public static Results of(Network network, Request request, Run run) {
        Analysis analysis = new Analysis(network, request, run);
        boolean small = network.order() + network.ties().count() < SMALL;
        return small ? analysis.results() : run.workers().watched(analysis::results);
    }

    private Results results() {
        Map<Definition, Double> whole = whole();
        Map<Definition, Table> tables = tables();
        Map<Definition, Values> actors = actors();
        Map<Definition, Values> ties = ties();
        List<OfGrouping> groups =
                groupings.stream().map(grouping -> group(grouping, true)).toList();
        List<OfNeighbourhood> neighbourhoods = neighbourhoods();
        course.end();
        return new Results(
                network,
                request,
                run.seed(),
                whole,
                tables,
                neighbourhoods,
                actors,
                ties,
                ties.isEmpty() ? null : view.ties(),
                groups,
                course.methods(),
                Warnings.of(network, request, measures),
                course.seconds());
    }

    private Map<Definition, Double> whole() {
        Map<Definition, Double> figures = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof NetworkMeasure of) {
                figures.put(of.definition(), course.whole(of, () -> figure(of, view)));
            }
        }
        return figures;
    }

    private Map<Definition, Table> tables() {
        Map<Definition, Table> tables = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof TableMeasure table) {
                tables.put(table.definition(), course.whole(table, () -> table.compute(view, run)));
            }
        }
        return tables;
    }

    private double figure(NetworkMeasure measure, View of) {
        return undefined(measure, of) ? Measure.UNDEFINED : measure.compute(of, run);
    }

    private Map<Definition, Values> actors() {
        Map<Definition, Values> values = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof ActorMeasure of) {
                values.put(
                        of.definition(),
                        course.whole(
                                of,
                                () -> undefined(of, view)
                                        ? run.forEachActor(view.ties(), v -> Measure.UNDEFINED)
                                        : of.compute(view, run)));
            }
        }
        return values;
    }

    private Map<Definition, Values> ties() {
        Map<Definition, Values> values = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof TieMeasure of) {
                values.put(
                        of.definition(),
                        course.whole(
                                of,
                                () -> undefined(of, view)
                                        ? run.forEachTie(view.ties(), t -> Measure.UNDEFINED)
                                        : of.compute(view, run)));
            }
        }
        return values;
    }

    /**
     * Figures of a grouping.
     *
     * @param listed whether it was asked for by name, and so gets tables too
     */
    private OfGrouping group(Grouping grouping, boolean listed) {
        Map<Definition, GroupMeasure.Result> figures = new LinkedHashMap<>();
        Map<Definition, Table> tables = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof GroupMeasure group) {
                figures.put(group.definition(), course.whole(group, () -> figures(grouping, group)));
            } else if (measure instanceof GroupTableMeasure table && listed) {
                tables.put(table.definition(), course.whole(table, () -> table.compute(view, grouping, run)));
            }
        }
        return new OfGrouping(grouping, GroupTies.of(view.ties(), grouping), figures, tables);
    }

    private GroupMeasure.Result figures(Grouping grouping, GroupMeasure measure) {
        if (undefined(measure, view)) {
            double[] none = new double[grouping.values().size()];
            Arrays.fill(none, Measure.UNDEFINED);
            return new GroupMeasure.Result(Measure.UNDEFINED, none);
        }
        return measure.compute(view, grouping, run);
    }

    /** Figures of each neighbourhood; measures of groups say how it stands among all neighbourhoods. */
    private List<OfNeighbourhood> neighbourhoods() {
        List<OfNeighbourhood> rows = new ArrayList<>();
        if (network.neighbourhoods().isEmpty()) {
            return rows;
        }
        OfGrouping among = group(Grouping.of(network, "neighbourhood"), false);
        Comparison comparison = new Comparison(measures, request.projection());
        for (Neighbourhood neighbourhood : network.neighbourhoods()) {
            course.neighbourhoods(rows.size(), network.neighbourhoods().size());
            rows.add(neighbourhood(neighbourhood, among, comparison));
        }
        return comparison.tables(rows, run);
    }

    private OfNeighbourhood neighbourhood(Neighbourhood neighbourhood, OfGrouping among, Comparison comparison) {
        View part = view.within(neighbourhood);
        int value = among.grouping().values().indexOf(neighbourhood.code());
        Map<Definition, Double> figures = new LinkedHashMap<>();
        Map<Definition, Table> tables = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof NetworkMeasure of) {
                figures.put(of.definition(), course.part(of, part, () -> figure(of, part)));
            } else if (measure instanceof TableMeasure of) {
                tables.put(of.definition(), course.part(of, part, () -> of.compute(part, run)));
            } else if (measure instanceof GroupMeasure of) {
                GroupMeasure.Result result = among.figures().get(of.definition());
                figures.put(of.definition(), value < 0 || result == null ? Measure.UNDEFINED : result.byValue()[value]);
            }
        }
        comparison.add(measure ->
                figures.containsKey(measure.definition()) ? figures.get(measure.definition()) : figure(measure, part));
        return new OfNeighbourhood(neighbourhood, network.coverage(neighbourhood), figures, tables);
    }

    private static boolean undefined(Measure measure, View of) {
        return of.projection().choice().twoMode() && measure.definition().triangles();
    }
}
