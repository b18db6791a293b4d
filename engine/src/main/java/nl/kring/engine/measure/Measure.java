package nl.kring.engine.measure;

/** A figure that Kring can compute. Stateless; safe to share between threads. */
public sealed interface Measure
        permits NetworkMeasure, ActorMeasure, TieMeasure, GroupMeasure, TableMeasure, GroupTableMeasure {
    /** What an undefined value is inside the engine. */
    double UNDEFINED = Double.NaN;

    /** What the figure means. */
    Definition definition();

    /** The id of the definition. */
    default String id() {
        return definition().id();
    }
}
