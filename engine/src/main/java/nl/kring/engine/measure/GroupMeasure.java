package nl.kring.engine.measure;

/** One figure about a grouping of the actors, and about each of its values. */
public non-sealed interface GroupMeasure extends Measure {
    /** The figures; NaN where undefined. */
    Result compute(View view, Grouping grouping, Run run);

    /**
     * @param whole the figure of the grouping
     * @param byValue the figure of each of {@link Grouping#values()}
     */
    record Result(double whole, double[] byValue) {}
}
