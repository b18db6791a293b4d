package nl.kring.engine.measure;

/** Several figures that belong together about a network or neighbourhood, as a table. */
public non-sealed interface TableMeasure extends Measure {
    /** The table; its columns are the same for every view. */
    Table compute(View view, Run run);
}
