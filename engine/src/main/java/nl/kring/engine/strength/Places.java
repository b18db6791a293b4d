package nl.kring.engine.strength;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import nl.kring.engine.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Points on the globe that are found by what is near: cubes with sides of 800 m, so that whatever lies within 800 m is in
 * the same cube or one beside it, at the poles and across the date line too. Memory O(points).
 */
final class Places {
    /** How near is near, in metres. */
    static final double NEAR = 800;

    private static final double RADIUS = 6_371_008.8;

    private final Map<Cube, List<Placed>> cubes = new HashMap<>();

    private record Cube(long x, long y, long z) {}

    private record Placed(int number, Point point) {}

    /**
     * Where something is.
     *
     * @param longitude −180 to 180 degrees
     * @param latitude −90 to 90 degrees
     */
    record Point(double longitude, double latitude) {

        /** Where an actor is by the attributes {@code lon} and {@code lat}; null when one is missing or cannot be. */
        static @Nullable Point of(Actor actor) {
            double longitude = number(actor.attribute("lon"));
            double latitude = number(actor.attribute("lat"));
            boolean possible = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
            return possible ? new Point(longitude, latitude) : null;
        }

        private static double number(@Nullable String text) {
            try {
                return text == null ? Double.NaN : Double.parseDouble(text.strip());
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }

        /** Metres to another point in a straight line over the globe, by the haversine formula. */
        double metresTo(Point other) {
            double across = Math.toRadians(other.longitude - longitude) / 2;
            double along = Math.toRadians(other.latitude - latitude) / 2;
            double haversine = square(StrictMath.sin(along))
                    + StrictMath.cos(Math.toRadians(latitude))
                            * StrictMath.cos(Math.toRadians(other.latitude))
                            * square(StrictMath.sin(across));
            return 2 * RADIUS * StrictMath.asin(Math.sqrt(Math.min(1, haversine)));
        }

        private static double square(double value) {
            return value * value;
        }

        private Cube cube() {
            double east = Math.toRadians(longitude);
            double north = Math.toRadians(latitude);
            double flat = RADIUS * StrictMath.cos(north);
            return new Cube(
                    (long) Math.floor(flat * StrictMath.cos(east) / NEAR),
                    (long) Math.floor(flat * StrictMath.sin(east) / NEAR),
                    (long) Math.floor(RADIUS * StrictMath.sin(north) / NEAR));
        }
    }

    void add(int number, Point point) {
        cubes.computeIfAbsent(point.cube(), empty -> new ArrayList<>()).add(new Placed(number, point));
    }

    /** Hands on the numbers of all points within 800 m. */
    void near(Point point, IntConsumer found) {
        Cube own = point.cube();
        for (int beside = 0; beside < 27; beside++) {
            Cube cube = new Cube(own.x() + beside % 3 - 1, own.y() + beside / 3 % 3 - 1, own.z() + beside / 9 - 1);
            for (Placed placed : cubes.getOrDefault(cube, List.of())) {
                if (point.metresTo(placed.point()) <= NEAR) {
                    found.accept(placed.number());
                }
            }
        }
    }
}
