package nl.kring.engine.measure;

import java.util.List;
import java.util.Map;

/** A table of each neighbourhood that sets its figures beside those of the others; of a network by itself it is empty. */
public interface ComparingMeasure extends TableMeasure {
    /** Whether it looks at a figure of neighbourhoods. */
    boolean looksAt(Definition figure);

    /**
     * The tables.
     *
     * @param figures all figures that it looks at, in the order of the catalogue, one value a neighbourhood
     * @param neighbourhoods how many
     * @return one a neighbourhood
     */
    List<Table> compare(Map<Definition, double[]> figures, int neighbourhoods, Run run);
}
