package nl.kring.engine.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.kring.engine.disclosure.DisclosureGuard.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Places within places, whose counts add up, and what a reader can work out of those that are not shown. On a tree two
 * passes give the exact intervals: up, what the parts allow for the whole; down, what the whole and the other parts leave.
 */
final class Hierarchy {
    private final Map<String, Cell> cells;
    private final Map<String, @Nullable String> within;
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final List<String> topDown = new ArrayList<>();

    Hierarchy(Map<String, Cell> cells, Map<String, @Nullable String> within) {
        this.cells = cells;
        this.within = within;
        cells.keySet().forEach(place -> {
            String whole = within.get(place);
            if (whole == null) {
                topDown.add(place);
            } else {
                parts.computeIfAbsent(whole, any -> new ArrayList<>()).add(place);
            }
        });
        for (int i = 0; i < topDown.size(); i++) {
            topDown.addAll(parts(topDown.get(i)));
        }
        if (topDown.size() != cells.size()) {
            throw new IllegalArgumentException("a place lies within one that has no cell, or within itself");
        }
        parts.forEach(this::requireSum);
    }

    private void requireSum(String whole, List<String> places) {
        int count = 0;
        int of = 0;
        for (String place : places) {
            count += cell(place).count();
            of += cell(place).of();
        }
        if (count != cell(whole).count() || of != cell(whole).of()) {
            throw new IllegalArgumentException("the parts of " + whole + " do not add up to it");
        }
    }

    private Cell cell(String place) {
        return Objects.requireNonNull(cells.get(place));
    }

    private List<String> parts(String place) {
        return parts.getOrDefault(place, List.of());
    }

    /** A suppressed place of which too much can be worked out; null when there is none. */
    @Nullable
    String exposed(Set<String> suppressed) {
        return exposed(suppressed, Set.of());
    }

    /** The same when of some of those suppressed it is said that their count is below 10. */
    @Nullable
    String exposed(Set<String> suppressed, Set<String> few) {
        Map<String, Interval> known = known(suppressed, few);
        for (String place : topDown) {
            int least = few.contains(place)
                    ? DisclosureGuard.few(cell(place)).width()
                    : Math.min(DisclosureGuard.LEAST, cell(place).of());
            if (suppressed.contains(place)
                    && Objects.requireNonNull(known.get(place)).width() < least) {
                return place;
            }
        }
        return null;
    }

    /** What a reader can work out of every place. */
    private Map<String, Interval> known(Set<String> suppressed, Set<String> few) {
        Map<String, Interval> up = new HashMap<>();
        for (int i = topDown.size() - 1; i >= 0; i--) {
            String place = topDown.get(i);
            Cell cell = cell(place);
            Interval hidden = few.contains(place) ? DisclosureGuard.few(cell) : new Interval(0, cell.of());
            Interval own = suppressed.contains(place) ? hidden : DisclosureGuard.seen(cell);
            up.put(place, parts(place).isEmpty() ? own : own.and(sum(parts(place), up)));
        }
        Map<String, Interval> known = new LinkedHashMap<>();
        for (String place : topDown) {
            String whole = within.get(place);
            Interval own = Objects.requireNonNull(up.get(place));
            known.put(place, whole == null ? own : own.and(left(place, whole, up, known)));
        }
        return known;
    }

    private static Interval sum(List<String> places, Map<String, Interval> of) {
        int least = 0;
        int most = 0;
        for (String place : places) {
            Interval interval = Objects.requireNonNull(of.get(place));
            least += interval.least();
            most += interval.most();
        }
        return new Interval(least, most);
    }

    private Interval left(String place, String whole, Map<String, Interval> up, Map<String, Interval> known) {
        Interval all = Objects.requireNonNull(known.get(whole));
        List<String> others =
                parts(whole).stream().filter(other -> !other.equals(place)).toList();
        Interval rest = sum(others, up);
        return new Interval(all.least() - rest.most(), all.most() - rest.least());
    }

    /**
     * What to suppress beside a place: of what is shown next to it, within it or around it the one with the smallest count;
     * else the smallest count that is shown anywhere.
     */
    String companion(String exposed, Set<String> suppressed) {
        for (String at = exposed; at != null; at = within.get(at)) {
            String whole = within.get(at);
            List<String> near = new ArrayList<>(whole == null ? List.of() : parts(whole));
            near.addAll(parts(at));
            Optional<String> smallest = smallestShown(near, suppressed);
            if (smallest.isPresent()) {
                return smallest.get();
            }
            if (whole != null && !suppressed.contains(whole)) {
                return whole;
            }
        }
        return smallestShown(topDown, suppressed).orElseThrow();
    }

    private Optional<String> smallestShown(List<String> places, Set<String> suppressed) {
        return places.stream()
                .filter(place -> !suppressed.contains(place))
                .min(Comparator.comparingInt((String place) -> cell(place).count())
                        .thenComparing(place -> place));
    }
}
