package nl.kring.engine.measure;

/** One figure or word about each actor. */
public non-sealed interface ActorMeasure extends Measure {
    /** Values by actor number of the network; undefined for actors that are not in the view. */
    Values compute(View view, Run run);
}
