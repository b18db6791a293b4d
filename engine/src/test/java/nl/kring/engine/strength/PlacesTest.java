package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.strength.Places.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final double DEGREE = 2 * Math.PI * 6_371_008.8 / 360;

    @Test
    void metresAreThoseOfTheGreatCircle() {
        assertThat(new Point(0, 0).metresTo(new Point(1, 0))).isCloseTo(DEGREE, within(1e-6));
        assertThat(new Point(5, 52).metresTo(new Point(5, 53))).isCloseTo(DEGREE, within(1e-6));
        assertThat(new Point(0, 60).metresTo(new Point(180, 60))).isCloseTo(60 * DEGREE, within(1e-3));
        assertThat(new Point(-179.999, 0).metresTo(new Point(179.999, 0))).isCloseTo(0.002 * DEGREE, within(1e-6));
        assertThat(new Point(0, 0).metresTo(new Point(180, 0))).isCloseTo(180 * DEGREE, within(1e-3));
        assertThat(new Point(5, 52).metresTo(new Point(5, 52))).isZero();
    }

    /** Around any point, also at a pole and on the date line, exactly the points within 800 m are found. */
    @ParameterizedTest
    @CsvSource({"5.38, 52.76", "0, 0", "180, 0", "-180, -45", "20, 90", "0, -90", "179.99, 89.99"})
    void findsWhatIsWithin800Metres(double longitude, double latitude) {
        Random random = new Random(1);
        Places places = new Places();
        Point[] points = new Point[600];
        for (int i = 0; i < points.length; i++) {
            points[i] = near(longitude, latitude, random);
            places.add(i, points[i]);
        }
        int found = 0;
        for (Point from : points) {
            Set<Integer> expected = new TreeSet<>();
            for (int i = 0; i < points.length; i++) {
                if (from.metresTo(points[i]) <= 800) {
                    expected.add(i);
                }
            }
            Set<Integer> near = new TreeSet<>();
            places.near(from, near::add);
            assertThat(near).isEqualTo(expected);
            found += near.size();
        }
        assertThat(found).isBetween(points.length * 2, points.length * points.length - 1);
    }

    /** Up to some 3 km away in each direction. */
    private static Point near(double longitude, double latitude, Random random) {
        double north = Math.max(-90, Math.min(90, latitude + (random.nextDouble() - 0.5) * 0.05));
        double wide = Math.min(360, 0.05 / Math.max(1e-9, Math.cos(Math.toRadians(north))));
        double east = longitude + (random.nextDouble() - 0.5) * wide;
        return new Point(east > 180 ? east - 360 : east < -180 ? east + 360 : east, north);
    }

    @ParameterizedTest
    @CsvSource({"5, 91", "181, 5", "x, 5", "5, ''", "NaN, 5"})
    void whatCannotBeIsNowhere(String longitude, String latitude) {
        Profile profile = Profile.of("v").with("lon", longitude).with("lat", latitude);
        assertThat(Point.of(new Resident(profile))).isNull();
        assertThat(Point.of(new Resident(Profile.of("v").with("lon", "5")))).isNull();
        assertThat(Point.of(new Resident(Profile.of("v").with("lon", "5").with("lat", " 52 "))))
                .isEqualTo(new Point(5, 52));
    }
}
