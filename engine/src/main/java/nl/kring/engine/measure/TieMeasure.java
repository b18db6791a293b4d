package nl.kring.engine.measure;

/** One figure about each tie. */
public non-sealed interface TieMeasure extends Measure {
    /** Values by tie of {@link View#ties()}. */
    Values compute(View view, Run run);
}
