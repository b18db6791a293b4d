package nl.kring.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.kring.engine.Results.Method;
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
    private static final int PERCENT = 100;

    private final Network network;
    private final Request request;
    private final Run run;
    private final View view;
    private final List<Measure> measures;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private int done;
    private long said;

    private Analysis(Network network, Request request, Run run) {
        this.network = network;
        this.request = request;
        this.run = run;
        this.view = new View(network, request.projection(), run);
        this.measures = Catalogue.measures().stream().filter(request::wants).toList();
    }

    /**
     * Computes what is asked.
     *
     * @throws IllegalArgumentException when the network has no grouping of some name
     * @throws java.util.concurrent.CancellationException when the run was cancelled
     */
    public static Results of(Network network, Request request, Run run) {
        return new Analysis(network, request, run).results();
    }

    private Results results() {
        List<Grouping> groupings = request.groups().stream()
                .map(name -> Grouping.of(network, name))
                .toList();
        Map<Definition, Double> whole = whole();
        Map<Definition, Table> tables = tables(view, true);
        Map<Definition, Values> actors = actors();
        Map<Definition, Values> ties = ties();
        List<OfGrouping> groups =
                groupings.stream().map(grouping -> group(view, grouping, true)).toList();
        List<View> within = new ArrayList<>();
        List<OfNeighbourhood> neighbourhoods = neighbourhoods(within);
        done = measures.size();
        progress("done", PERCENT);
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
                methods(within),
                Warnings.of(network, request, measures),
                seconds);
    }

    private Map<Definition, Double> whole() {
        Map<Definition, Double> figures = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof NetworkMeasure of) {
                figures.put(of.definition(), timed(of, () -> figure(of, view)));
            }
        }
        return figures;
    }

    private Map<Definition, Table> tables(View of, boolean timed) {
        Map<Definition, Table> tables = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof TableMeasure table) {
                tables.put(
                        table.definition(),
                        timed ? timed(table, () -> table.compute(of, run)) : table.compute(of, run));
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
                        timed(
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
                        timed(
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
    private OfGrouping group(View of, Grouping grouping, boolean listed) {
        Map<Definition, GroupMeasure.Result> figures = new LinkedHashMap<>();
        Map<Definition, Table> tables = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof GroupMeasure group) {
                figures.put(group.definition(), timed(group, () -> figures(of, grouping, group)));
            } else if (measure instanceof GroupTableMeasure table && listed) {
                tables.put(table.definition(), timed(table, () -> table.compute(of, grouping, run)));
            }
        }
        return new OfGrouping(grouping, GroupTies.of(of.ties(), grouping), figures, tables);
    }

    private GroupMeasure.Result figures(View of, Grouping grouping, GroupMeasure measure) {
        if (undefined(measure, of)) {
            double[] none = new double[grouping.values().size()];
            Arrays.fill(none, Measure.UNDEFINED);
            return new GroupMeasure.Result(Measure.UNDEFINED, none);
        }
        return measure.compute(of, grouping, run);
    }

    /** Figures of each neighbourhood; measures of groups say how it stands among all neighbourhoods. */
    private List<OfNeighbourhood> neighbourhoods(List<View> within) {
        List<OfNeighbourhood> rows = new ArrayList<>();
        if (network.neighbourhoods().isEmpty()) {
            return rows;
        }
        OfGrouping among = group(view, Grouping.of(network, "neighbourhood"), false);
        Comparison comparison = new Comparison(measures, request.projection());
        for (Neighbourhood neighbourhood : network.neighbourhoods()) {
            run.workers().check();
            progress(
                    "neighbourhoods",
                    PERCENT * rows.size() / network.neighbourhoods().size());
            View part = view.within(neighbourhood);
            int value = among.grouping().values().indexOf(neighbourhood.code());
            Map<Definition, Double> figures = new LinkedHashMap<>();
            for (Measure measure : measures) {
                if (measure instanceof NetworkMeasure of) {
                    figures.put(of.definition(), figure(of, part));
                } else if (measure instanceof GroupMeasure of) {
                    GroupMeasure.Result result = among.figures().get(of.definition());
                    figures.put(
                            of.definition(), value < 0 || result == null ? Measure.UNDEFINED : result.byValue()[value]);
                }
            }
            comparison.add(measure -> figures.containsKey(measure.definition())
                    ? figures.get(measure.definition())
                    : figure(measure, part));
            within.add(part);
            rows.add(new OfNeighbourhood(neighbourhood, network.coverage(neighbourhood), figures, tables(part, false)));
        }
        return comparison.tables(rows, run);
    }

    private static boolean undefined(Measure measure, View of) {
        return of.projection().choice().twoMode() && measure.definition().triangles();
    }

    private Map<String, Method> methods(List<View> within) {
        Map<String, Method> methods = new LinkedHashMap<>();
        for (Measure measure : measures) {
            String parts = Measure.EXACT;
            for (View part : within) {
                parts = parts.equals(Measure.EXACT) ? measure.method(part) : parts;
            }
            methods.put(measure.id(), new Method(measure.method(view), parts));
        }
        return methods;
    }

    private <T> T timed(Measure measure, Supplier<T> work) {
        progress(measure.id(), 0);
        run.workers().tell((part, all) -> progress(measure.id(), (int) (PERCENT * (long) part / all)));
        long start = System.nanoTime();
        T result = work.get();
        run.workers().tell((part, all) -> {});
        done = Math.min(done + 1, measures.size());
        seconds.merge(measure.id(), (System.nanoTime() - start) / 1e9, Double::sum);
        return result;
    }

    /** A measure may rest on several pieces of work: what was said of one is not taken back by the next. */
    private void progress(String step, int ofStep) {
        said = Math.max(said, (long) PERCENT * done + ofStep);
        run.progress().at(step, said, (long) PERCENT * (measures.size() + 1));
    }
}
