package nl.kring.engine.measure;

/** Several figures that belong together about actors and a grouping of them, as a table. */
public non-sealed interface GroupTableMeasure extends Measure {
    /** The table; its columns are the same for every grouping. */
    Table compute(View view, Grouping grouping, Run run);
}
