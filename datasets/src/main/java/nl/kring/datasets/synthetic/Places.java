package nl.kring.datasets.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All organisations of a city, and which of them are for a buurt. */
final class Places {
    private final List<Venue> venues;
    private final List<List<Venue>> serving = new ArrayList<>();
    private final List<List<Venue>> located = new ArrayList<>();

    Places(List<Venue> venues, int buurten) {
        this.venues = List.copyOf(venues);
        for (int b = 0; b < buurten; b++) {
            serving.add(new ArrayList<>());
            located.add(new ArrayList<>());
        }
        for (Venue venue : this.venues) {
            venue.serves().forEach(buurt -> serving.get(buurt).add(venue));
            located.get(venue.home()).add(venue);
        }
    }

    List<Venue> venues() {
        return venues;
    }

    /** Organisations that are for the people of a buurt. */
    List<Venue> serving(int buurt) {
        return serving.get(buurt);
    }

    /** Organisations located in a buurt. */
    List<Venue> located(int buurt) {
        return located.get(buurt);
    }

    /** The organisation of a sort that is for a buurt, one in the buurt itself first; null when there is none. */
    @Nullable
    Venue nearest(String sort, int buurt) {
        Venue nearest = null;
        for (Venue venue : serving(buurt)) {
            if (venue.facility().sort().equals(sort)) {
                if (venue.home() == buurt) {
                    return venue;
                }
                nearest = nearest == null ? venue : nearest;
            }
        }
        return nearest;
    }
}
