package nl.kring.engine.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a table of counts may be shown, as CBS, ABS and OpenSAFELY do.
 *
 * <ol>
 *   <li>Suppressed: a figure with fewer than 10 residents behind it; a count, or its complement, of 1 to 9; a count above
 *       90%.
 *   <li>All others are rounded to 5, and shares computed from rounded counts.
 *   <li>Complementary suppression: where a place lies within another (buurt ⊂ wijk ⊂ gemeente) and their counts add up,
 *       more is suppressed until every suppressed count keeps an interval of at least 10 (or all of a place with fewer
 *       residents) from what is shown.
 * </ol>
 *
 * <p>Says nothing about differences between one table and another, or with a table of other properties.
 */
public final class DisclosureGuard {
    /** Residents that a figure rests on, at least; also the width of the interval that a suppressed count keeps. */
    public static final int LEAST = 10;

    private static final int ROUNDED_TO = 5;
    private static final double MOST = 0.9;

    private DisclosureGuard() {}

    /** What may be shown of a count that adds up to no other that is shown. */
    public static Figure protect(Cell cell) {
        return risky(cell) ? new Figure.Suppressed() : published(cell);
    }

    /**
     * What may be shown of the places of a hierarchy.
     *
     * @param cells by place
     * @param within for each place the one that it lies in; null or absent at the top. The cells of all places within
     *     another add up to that one
     * @return by place, in the order of {@code cells}
     * @throws IllegalArgumentException when the counts do not add up
     */
    public static Map<String, Figure> protect(Map<String, Cell> cells, Map<String, @Nullable String> within) {
        Hierarchy hierarchy = new Hierarchy(cells, within);
        Set<String> suppressed = new HashSet<>();
        cells.forEach((place, cell) -> {
            if (risky(cell)) {
                suppressed.add(place);
            }
        });
        String exposed = hierarchy.exposed(suppressed);
        while (exposed != null) {
            suppressed.add(hierarchy.companion(exposed, suppressed));
            exposed = hierarchy.exposed(suppressed);
        }
        Map<String, Figure> figures = new LinkedHashMap<>();
        cells.forEach((place, cell) ->
                figures.put(place, suppressed.contains(place) ? new Figure.Suppressed() : published(cell)));
        return Collections.unmodifiableMap(figures);
    }

    /**
     * Of which suppressed places it may also be said that their count is below 10. That too tells something of the places
     * beside them, so it is said only while every other suppressed count keeps its interval, and while these counts
     * themselves can still be any from 1 to 9.
     *
     * @param cells as given to {@link #protect(Map, Map)}
     * @param within as given to it
     * @param figures what it returned
     * @param told the places whose figures are shown to anyone
     */
    public static Set<String> few(
            Map<String, Cell> cells,
            Map<String, @Nullable String> within,
            Map<String, Figure> figures,
            Set<String> told) {
        Hierarchy hierarchy = new Hierarchy(cells, within);
        Set<String> suppressed = new HashSet<>();
        List<String> few = new ArrayList<>();
        cells.forEach((place, cell) -> {
            if (figures.get(place) instanceof Figure.Suppressed) {
                suppressed.add(place);
                if (cell.count() < LEAST && told.contains(place)) {
                    few.add(place);
                }
            }
        });
        few.sort(Comparator.comparingInt((String place) ->
                        Objects.requireNonNull(cells.get(place)).count())
                .thenComparing(place -> place));
        while (!few.isEmpty() && hierarchy.exposed(suppressed, Set.copyOf(few)) != null) {
            few.remove(few.size() - 1);
        }
        return Set.copyOf(few);
    }

    private static boolean risky(Cell cell) {
        int complement = cell.of() - cell.count();
        return cell.of() < LEAST || small(cell.count()) || small(complement) || cell.count() > MOST * cell.of();
    }

    private static boolean small(int count) {
        return count > 0 && count < LEAST;
    }

    private static Figure.Published published(Cell cell) {
        return new Figure.Published(rounded(cell.count()), rounded(cell.of()));
    }

    /** A count to the nearest multiple of 5. */
    public static int rounded(int count) {
        return (count + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO;
    }

    /** What a reader who knows the rules can tell of a count that is shown. */
    static Interval seen(Cell cell) {
        int shown = rounded(cell.count());
        if (shown == 0) {
            return new Interval(0, 0);
        }
        return new Interval(Math.max(LEAST, shown - ROUNDED_TO / 2), Math.min(cell.of(), shown + ROUNDED_TO / 2));
    }

    /** What a reader can tell of a count of which is said that it is below 10. */
    static Interval few(Cell cell) {
        return cell.of() < LEAST ? new Interval(0, cell.of()) : new Interval(1, LEAST - 1);
    }

    /**
     * Where a count can lie.
     *
     * @param least the least
     * @param most the most
     */
    record Interval(int least, int most) {
        Interval and(Interval other) {
            return new Interval(Math.max(least, other.least), Math.min(most, other.most));
        }

        int width() {
            return most - least;
        }
    }
}
