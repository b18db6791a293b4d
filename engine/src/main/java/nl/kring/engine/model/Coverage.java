package nl.kring.engine.model;

/**
 * Of how many residents the ties were asked: <em>gevraagd: n van N</em>. Stands beside every neighbourhood figure.
 *
 * @param asked residents whose ties were asked, 0 to {@code residents}
 * @param residents all residents
 * @param known false when the dataset does not say who was asked; then everyone counts as asked
 */
public record Coverage(int asked, int residents, boolean known) {

    public Coverage {
        if (asked < 0 || asked > residents) {
            throw new IllegalArgumentException("asked must be 0 to residents");
        }
    }
}
