package nl.kring.datasets.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What only a city that was drawn by hand has, beside flats and the registers of neighbours and of schools.
 *
 * @param before the wave before the newest
 * @param boundaries where its buurten lie
 */
record Detail(Wave before, Boundaries boundaries) {
    /** Attribute of residents: the flat. */
    static final String BUILDING = "building";

    /** Names of the attributes that others have not. */
    static final List<String> ATTRIBUTES = List.of(BUILDING, "askedIn", "lon", "lat");

    /** Some place in a buurt, as attributes: degrees with five decimals, about a metre. */
    Map<String, String> place(Buurt buurt, Chance chance) {
        Boundaries.Place place = boundaries.within(buurt, chance);
        return Map.of("lon", decimals(place.east()), "lat", decimals(place.north()));
    }

    private static String decimals(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees);
    }
}
