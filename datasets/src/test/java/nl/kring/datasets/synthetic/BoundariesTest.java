package nl.kring.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kring.datasets.synthetic.Boundaries.Place;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The boundaries of Veldermeer tile the city, and every organisation stands in its buurt. */
class BoundariesTest {
    private static final Network NETWORK = Veldermeer.of().network();
    private static final Map<String, List<Place>> RINGS = rings();

    /** The polygons by code, as anyone would read them from the file; JSON is YAML. */
    @SuppressWarnings("unchecked")
    private static Map<String, List<Place>> rings() {
        Map<String, Object> collection = (Map<String, Object>) Objects.requireNonNull(
                new Load(LoadSettings.builder().build()).loadFromString(Veldermeer.boundaries()));
        assertThat(collection).containsEntry("type", "FeatureCollection").containsEntry("synthetic", true);
        Map<String, List<Place>> rings = new HashMap<>();
        for (Object each : (List<Object>) Objects.requireNonNull(collection.get("features"))) {
            Map<String, Object> feature = (Map<String, Object>) each;
            Map<String, Object> geometry = (Map<String, Object>) Objects.requireNonNull(feature.get("geometry"));
            assertThat(feature).containsEntry("type", "Feature");
            assertThat(geometry).containsEntry("type", "Polygon");
            Map<String, Object> properties = (Map<String, Object>) Objects.requireNonNull(feature.get("properties"));
            assertThat(properties).containsOnlyKeys("code", "name", "wijk", "wijkName");
            List<List<List<Double>>> polygon =
                    (List<List<List<Double>>>) Objects.requireNonNull(geometry.get("coordinates"));
            assertThat(polygon).hasSize(1);
            List<Place> ring = polygon.get(0).stream()
                    .map(place -> new Place(place.get(0), place.get(1)))
                    .toList();
            rings.put(String.valueOf(properties.get("code")), ring);
        }
        return rings;
    }

    @Test
    void everyBuurtHasOneClosedRingCounterclockwise() {
        assertThat(RINGS.keySet())
                .containsExactlyInAnyOrderElementsOf(NETWORK.neighbourhoods().stream()
                        .map(buurt -> buurt.code())
                        .toList());
        for (List<Place> ring : RINGS.values()) {
            assertThat(ring.get(ring.size() - 1)).isEqualTo(ring.get(0));
            assertThat(area(ring)).isPositive();
        }
    }

    /** Twice the area, positive counterclockwise. */
    private static double area(List<Place> ring) {
        double area = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            Place one = ring.get(i);
            Place next = ring.get(i + 1);
            area += one.east() * next.north() - next.east() * one.north();
        }
        return area;
    }

    /**
     * A side belongs to one buurt, or to two that go along it in opposite directions; the sides of one buurt only make one
     * ring, whose area is that of all buurten.
     */
    @Test
    void theBuurtenTileTheCityWithoutGapOrOverlap() {
        Set<List<Place>> sides = new HashSet<>();
        double sum = 0;
        for (List<Place> ring : RINGS.values()) {
            sum += area(ring);
            for (int i = 0; i + 1 < ring.size(); i++) {
                assertThat(sides.add(List.of(ring.get(i), ring.get(i + 1)))).isTrue();
            }
        }
        Map<Place, Place> outline = new HashMap<>();
        for (List<Place> side : sides) {
            if (!sides.contains(List.of(side.get(1), side.get(0)))) {
                assertThat(outline.put(side.get(0), side.get(1))).isNull();
            }
        }
        List<Place> city = new ArrayList<>(List.of(outline.keySet().iterator().next()));
        while (city.size() <= outline.size()) {
            city.add(Objects.requireNonNull(outline.get(city.get(city.size() - 1))));
        }
        assertThat(city.get(city.size() - 1)).isEqualTo(city.get(0));
        assertThat(new HashSet<>(city)).hasSize(outline.size());
        assertThat(area(city)).isCloseTo(sum, within(1e-9));
    }

    @Test
    void itLiesInTheOpenWaterOfTheIJsselmeer() {
        for (List<Place> ring : RINGS.values()) {
            assertThat(ring).allMatch(place -> place.east() > 5.36 && place.east() < 5.41);
            assertThat(ring).allMatch(place -> place.north() > 52.755 && place.north() < 52.795);
        }
    }

    @Test
    void everyOrganisationStandsInItsBuurt() {
        for (Actor actor : NETWORK.actors()) {
            if (actor.kind() == Kind.ORGANISATION) {
                double east = Double.parseDouble(Objects.requireNonNull(actor.attribute("lon")));
                double north = Double.parseDouble(Objects.requireNonNull(actor.attribute("lat")));
                List<Place> ring =
                        Objects.requireNonNull(RINGS.get(actor.neighbourhoods().get(0)));
                assertThat(Boundaries.contains(ring.subList(1, ring.size()), new Place(east, north)))
                        .isTrue();
            }
        }
    }
}
