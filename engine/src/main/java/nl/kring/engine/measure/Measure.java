package nl.kring.engine.measure;

/** A figure that Kring can compute. Stateless; safe to share between threads. */
public sealed interface Measure
        permits NetworkMeasure, ActorMeasure, TieMeasure, GroupMeasure, TableMeasure, GroupTableMeasure {
    /** What an undefined value is inside the engine. */
    double UNDEFINED = Double.NaN;

    /** The method of a figure that is no estimate. */
    String EXACT = "exact";

    /** What the figure means. */
    Definition definition();

    /** How the figure comes about in a view: {@link #EXACT}, or what stands in for it. Cheap once it is computed. */
    default String method(View view) {
        return Estimates.of(view, definition().passes());
    }

    /** The id of the definition. */
    default String id() {
        return definition().id();
    }
}
