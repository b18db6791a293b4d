package nl.kring.datasets.synthetic;

import java.time.LocalDate;
import java.util.List;
import nl.kring.engine.model.Area;
import org.jspecify.annotations.Nullable;

/**
 * What is to be generated.
 *
 * @param name short name of the dataset
 * @param title its title
 * @param municipality the gemeente
 * @param buurten the buurten, those of a wijk together
 * @param places the organisations
 * @param wave the round of interviews
 * @param detail what only a city drawn by hand has; null for any other
 * @param seed the seed
 */
record Plan(
        String name,
        String title,
        Area municipality,
        List<Buurt> buurten,
        Places places,
        Wave wave,
        @Nullable Detail detail,
        long seed) {
    /** The interviews of spring 2026. */
    static final Wave SPRING = new Wave("2026", LocalDate.of(2026, 3, 2), 91);

    /** The interviews of spring 2024. */
    static final Wave TWO_YEARS_BEFORE = new Wave("2024", LocalDate.of(2024, 3, 4), 91);

    /** The random numbers for one part of a buurt. */
    Chance chance(String part, Buurt buurt) {
        return Chance.of(seed, part + " " + buurt.code());
    }

    /** The random numbers for one part of an organisation. */
    Chance chance(String part, Venue venue) {
        return Chance.of(seed, part + " " + venue.id());
    }

    /** Whether an organisation has ties with the other of the rings 2 and 3: every formal one, and the first informal ones. */
    boolean joined(Venue venue) {
        if (venue.informal()) {
            List<Venue> informal = places.located(venue.home()).stream()
                    .filter(Venue::informal)
                    .toList();
            return informal.indexOf(venue) < Math.round(home(venue).joined() * informal.size());
        }
        return true;
    }

    /** Whether two organisations can have anything to do with each other. */
    boolean meet(Venue one, Venue other) {
        return one.informal() == other.informal() || (joined(one) && joined(other));
    }

    Buurt home(Venue venue) {
        return buurten.get(venue.home());
    }
}
