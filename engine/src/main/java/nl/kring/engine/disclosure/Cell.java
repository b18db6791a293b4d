package nl.kring.engine.disclosure;

/**
 * How many of the residents of a place have some property.
 *
 * @param count 0 to {@code of}
 * @param of how many residents the place has
 */
public record Cell(int count, int of) {

    /** @throws IllegalArgumentException when the count is not 0 to {@code of} */
    public Cell {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("count must be 0 to of");
        }
    }
}
