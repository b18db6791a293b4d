package nl.kring.engine.measure;

import java.util.List;

/** Several figures that belong together about actors and a grouping of them, as a table. */
public non-sealed interface GroupTableMeasure extends Measure {
    /** The table; its columns are the same for every grouping. */
    Table compute(View view, Grouping grouping, Run run);

    /**
     * Why an actor has its figures: what is behind them, most important first. Empty for an actor that is not in the
     * network or in no group, never for another. The same on any number of threads.
     */
    List<Reason> why(View view, Grouping grouping, Run run, int actor);
}
