package nl.kring.datasets.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The boundaries of buurten: polygons that share their corners, so that together they tile the city. In WGS 84, at a place
 * where nobody lives.
 */
final class Boundaries {
    /** A corner or any other place: degrees east and north. */
    record Place(double east, double north) {
        private String json() {
            return String.format(Locale.ROOT, "[%.5f,%.5f]", east, north);
        }
    }

    private final Map<String, List<Place>> corners;

    private Boundaries(Map<String, List<Place>> corners) {
        this.corners = corners;
    }

    /** Those in the tables {@code corners.csv} and {@code boundaries.csv}. */
    static Boundaries read() {
        Map<String, Place> places = new LinkedHashMap<>();
        Table.read(
                "corners.csv",
                row -> places.put(row.text("corner"), new Place(row.number("east"), row.number("north"))) == null);
        Map<String, List<Place>> corners = new LinkedHashMap<>();
        Table.read(
                "boundaries.csv",
                row -> corners.put(
                                row.text("code"),
                                row.list("corners").stream()
                                        .map(name -> Objects.requireNonNull(places.get(name)))
                                        .toList())
                        == null);
        return new Boundaries(corners);
    }

    /** The corners of a buurt, counterclockwise, none twice. */
    List<Place> of(Buurt buurt) {
        return Objects.requireNonNull(corners.get(buurt.code()));
    }

    /** Some place in a buurt. */
    Place within(Buurt buurt, Chance chance) {
        List<Place> ring = of(buurt);
        double west = ring.stream().mapToDouble(Place::east).min().orElseThrow();
        double east = ring.stream().mapToDouble(Place::east).max().orElseThrow();
        double south = ring.stream().mapToDouble(Place::north).min().orElseThrow();
        double north = ring.stream().mapToDouble(Place::north).max().orElseThrow();
        while (true) {
            Place place = new Place(west + (east - west) * chance.unit(), south + (north - south) * chance.unit());
            if (contains(ring, place)) {
                return place;
            }
        }
    }

    /** Whether a line from the place to the east crosses the boundary an odd number of times. */
    static boolean contains(List<Place> ring, Place place) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            Place one = ring.get(i);
            Place other = ring.get((i + 1) % ring.size());
            if ((one.north() > place.north()) != (other.north() > place.north())) {
                double part = (place.north() - one.north()) / (other.north() - one.north());
                inside ^= place.east() < one.east() + part * (other.east() - one.east());
            }
        }
        return inside;
    }

    /** A GeoJSON feature collection (RFC 7946) with a polygon a buurt. */
    String geoJson(List<Buurt> buurten) {
        return buurten.stream()
                .map(this::feature)
                .collect(Collectors.joining(
                        ",\n",
                        "{\"type\":\"FeatureCollection\",\"synthetic\":true,\"note\":\"Invented: these places lie in the"
                                + " open water of the IJsselmeer.\",\"features\":[\n",
                        "\n]}\n"));
    }

    private String feature(Buurt buurt) {
        List<Place> ring = new ArrayList<>(of(buurt));
        ring.add(ring.get(0));
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"%s\",\"wijk\":\"%s\",\"wijkName\":\"%s\"},"
                        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[%s]]}}",
                buurt.code(),
                buurt.name(),
                buurt.wijk().code(),
                buurt.wijk().name(),
                ring.stream().map(Place::json).collect(Collectors.joining(",")));
    }
}
