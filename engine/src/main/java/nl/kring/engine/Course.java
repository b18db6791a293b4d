package nl.kring.engine;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.kring.engine.Results.Method;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.View;

/**
 * How an analysis goes: who hears how far it is, how long each measure takes, how each figure came about, and which passes
 * over the whole network are still needed: a kernel is forgotten after the last measure that takes it.
 */
final class Course {
    private static final int PERCENT = 100;

    private final List<Measure> measures;
    private final View view;
    private final Run run;
    private final Map<Pass, Integer> users = new EnumMap<>(Pass.class);
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Map<String, String> ofWhole = new LinkedHashMap<>();
    private final Map<String, String> ofParts = new LinkedHashMap<>();
    private int done;
    private long said;

    /**
     * @param groupings how many there are to compare
     * @param listed how many of these were asked for by name, and so get tables too
     */
    Course(List<Measure> measures, int groupings, int listed, View view, Run run) {
        this.measures = measures;
        this.view = view;
        this.run = run;
        for (Measure measure : measures) {
            int times = measure instanceof GroupMeasure ? groupings : measure instanceof GroupTableMeasure ? listed : 1;
            measure.definition().passes().forEach(pass -> users.merge(pass, times, Integer::sum));
        }
    }

    /** Computes a measure of the whole network. */
    <T> T whole(Measure measure, Supplier<T> work) {
        at(measure.id(), 0);
        run.workers().tell((part, all) -> at(measure.id(), (int) (PERCENT * (long) part / all)));
        T result = timed(measure, work);
        run.workers().tell((part, all) -> {});
        done = Math.min(done + 1, measures.size());
        ofWhole.put(measure.id(), measure.method(view));
        measure.definition().passes().forEach(pass -> users.merge(pass, -1, Integer::sum));
        view.keep(needed());
        return result;
    }

    private Set<Pass> needed() {
        Set<Pass> needed = EnumSet.noneOf(Pass.class);
        users.forEach((pass, times) -> {
            if (times > 0) {
                needed.add(pass);
            }
        });
        return needed;
    }

    /** Computes a measure of a neighbourhood. */
    <T> T part(Measure measure, View part, Supplier<T> work) {
        T result = timed(measure, work);
        ofParts.merge(measure.id(), measure.method(part), (one, other) -> one.equals(Measure.EXACT) ? other : one);
        return result;
    }

    /** Seconds are those of the measure that comes first of those that share a pass. */
    private <T> T timed(Measure measure, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        seconds.merge(measure.id(), (System.nanoTime() - start) / 1e9, Double::sum);
        return result;
    }

    /** Tells that neighbourhoods are under way. */
    void neighbourhoods(int ready, int all) {
        run.workers().check();
        at("neighbourhoods", PERCENT * ready / all);
    }

    /** Tells that all is done. */
    void end() {
        done = measures.size();
        at("done", PERCENT);
    }

    /** A measure may rest on several pieces of work: what was said of one is not taken back by the next. */
    private void at(String step, int ofStep) {
        said = Math.max(said, (long) PERCENT * done + ofStep);
        run.progress().at(step, said, (long) PERCENT * (measures.size() + 1));
    }

    Map<String, Double> seconds() {
        return seconds;
    }

    /** How the figures of each measure came about. Where a neighbourhood has none of its own, they are those of the whole. */
    Map<String, Method> methods() {
        Map<String, Method> methods = new LinkedHashMap<>();
        for (Measure measure : measures) {
            String whole = ofWhole.containsKey(measure.id()) ? ofWhole.get(measure.id()) : measure.method(view);
            methods.put(measure.id(), new Method(whole, ofParts(measure, whole)));
        }
        return methods;
    }

    private String ofParts(Measure measure, String whole) {
        boolean own = measure instanceof NetworkMeasure || measure instanceof TableMeasure;
        boolean none = view.network().neighbourhoods().isEmpty();
        return own || none ? ofParts.getOrDefault(measure.id(), Measure.EXACT) : whole;
    }
}
