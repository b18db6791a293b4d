package nl.kring.api.neighbourhood;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Asked;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Bounds;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.engine.Results;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.disclosure.Cell;
import nl.kring.engine.disclosure.DisclosureGuard;
import nl.kring.engine.disclosure.Figure;
import nl.kring.engine.disclosure.Figure.Published;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Neighbourhood;
import org.jspecify.annotations.Nullable;

/**
 * The only place where is decided what may be shown of how many residents have few contacts in view. The table and the
 * reports take these values as they are, so that neither shows what the other hides.
 *
 * <p>Each count (isolated at least, isolated at most, and so on) is protected over all places together: buurt ⊂ wijk ⊂
 * whole, with who lives in no neighbourhood as one more part, so that no count can be had by taking others from the whole.
 * Wijken and that part are not shown, but protected as if they were.
 *
 * <p>Not claimed: that nothing follows from two different properties, such as at least and at most, isolated and at risk,
 * or one of these and a mean; nor from two versions of a dataset. Each count is rounded to 5 on its own, which leaves such
 * differences uncertain, not unknown.
 */
final class Protection {
    /** Stands for the code of a neighbourhood where all of them together are meant. */
    static final String WHOLE = "";

    private static final String BUURT = "buurt ";
    private static final String WIJK = "wijk ";
    private static final String ELSEWHERE = "elsewhere";

    private final Results results;
    private final Map<String, @Nullable String> within = new HashMap<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private final Map<String, Map<String, Count>> counts = new HashMap<>();

    private Protection(Results results) {
        this.results = results;
    }

    /** @param results with the shares, by measure id, of which counts are to be protected */
    static Protection of(Results results) {
        Protection protection = new Protection(results);
        protection.places();
        protection.coverage();
        return protection;
    }

    private static String key(String code) {
        return code.isEmpty() ? WHOLE : BUURT + code;
    }

    private void places() {
        for (OfNeighbourhood part : results.neighbourhoods()) {
            Neighbourhood place = part.neighbourhood();
            String wijk =
                    place.district() == null ? WHOLE : WIJK + place.district().code();
            within.put(key(place.code()), wijk);
            if (!wijk.equals(WHOLE)) {
                within.put(wijk, WHOLE);
            }
        }
        if (!within.isEmpty()) {
            within.put(ELSEWHERE, WHOLE);
        }
    }

    /** Isolated: with very few contacts in view; null when the dataset cannot say. */
    @Nullable
    Bounds isolated(String code) {
        return bounds(code, "isolated");
    }

    /** With few contacts in view or fewer; null when the dataset cannot say. */
    @Nullable
    Bounds atRisk(String code) {
        return bounds(code, "at-risk");
    }

    /** Of whom that is not known; null when the dataset cannot say. */
    @Nullable
    Count notDeterminable(String code) {
        return count(code, "not-determinable-share");
    }

    /** Of how many residents the ties were asked. */
    Asked asked(String code) {
        return Objects.requireNonNull(asked.get(key(code)));
    }

    private @Nullable Bounds bounds(String code, String which) {
        Count least = count(code, which + "-share-lower");
        Count most = count(code, which + "-share-upper");
        return least == null || most == null ? null : new Bounds(least, most);
    }

    private @Nullable Count count(String code, String measure) {
        boolean undefined = code.isEmpty()
                ? Double.isNaN(results.figure(measure))
                : results.neighbourhoods().stream()
                        .anyMatch(
                                part -> part.neighbourhood().code().equals(code) && Double.isNaN(part.figure(measure)));
        return undefined ? null : counts.computeIfAbsent(measure, this::counts).get(key(code));
    }

    private Map<String, Count> counts(String measure) {
        Map<String, Cell> cells = cells(measure);
        Map<String, Figure> figures = DisclosureGuard.protect(cells, within);
        Set<String> told = cells.keySet().stream()
                .filter(place -> place.equals(WHOLE) || place.startsWith(BUURT))
                .collect(Collectors.toSet());
        Set<String> few = DisclosureGuard.few(cells, within, figures, told);
        Map<String, Count> counts = new HashMap<>();
        figures.forEach((place, figure) -> counts.put(
                place,
                figure instanceof Published shown
                        ? new Count(shown.count(), shown.of(), false)
                        : new Count(
                                null,
                                DisclosureGuard.rounded(
                                        Objects.requireNonNull(cells.get(place)).of()),
                                few.contains(place))));
        return counts;
    }

    private Map<String, Cell> cells(String measure) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Cell whole = cell(results.figure(measure), residents());
        Cell parts = new Cell(0, 0);
        for (OfNeighbourhood part : results.neighbourhoods()) {
            Cell cell = cell(part.figure(measure), part.coverage().residents());
            String buurt = key(part.neighbourhood().code());
            cells.put(buurt, cell);
            String wijk = Objects.requireNonNull(within.get(buurt));
            if (!wijk.equals(WHOLE)) {
                cells.merge(wijk, cell, Protection::sum);
            }
            parts = sum(parts, cell);
        }
        if (!cells.isEmpty()) {
            cells.put(ELSEWHERE, new Cell(whole.count() - parts.count(), whole.of() - parts.of()));
        }
        cells.put(WHOLE, whole);
        return cells;
    }

    private int residents() {
        return results.network().coverage().residents();
    }

    private static Cell cell(double share, int of) {
        return new Cell(Double.isNaN(share) ? 0 : (int) Math.round(share * of), of);
    }

    private static Cell sum(Cell one, Cell other) {
        return new Cell(one.count() + other.count(), one.of() + other.of());
    }

    /** Of the whole no more is told than what is told of its parts. */
    private void coverage() {
        Coverage whole = results.network().coverage();
        int asked = whole.asked();
        int residents = whole.residents();
        for (OfNeighbourhood part : results.neighbourhoods()) {
            Coverage coverage = part.coverage();
            this.asked.put(key(part.neighbourhood().code()), Asked.of(coverage.asked(), coverage.residents()));
            asked -= coverage.asked();
            residents -= coverage.residents();
        }
        List<Asked> parts = Stream.concat(this.asked.values().stream(), Stream.of(Asked.of(asked, residents)))
                .toList();
        this.asked.put(
                WHOLE,
                new Asked(
                        parts.stream().mapToInt(Asked::least).sum(),
                        parts.stream().mapToInt(Asked::most).sum()));
    }
}
