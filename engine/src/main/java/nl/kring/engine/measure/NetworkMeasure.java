package nl.kring.engine.measure;

/** One figure about a whole network, or about each neighbourhood. */
public non-sealed interface NetworkMeasure extends Measure {
    /** The figure; NaN when undefined. */
    double compute(View view, Run run);
}
