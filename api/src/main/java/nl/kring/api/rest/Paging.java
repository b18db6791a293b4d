package nl.kring.api.rest;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param offset how many to pass over, 0 or more
 * @param limit how many at most, 1 or more
 * @param here address of the list with all that was asked but the part
 */
public record Paging(int offset, int limit, String here) {

    static final int USUAL = 100;
    static final int MOST = 10_000;

    /** A part of rows that are all there. */
    public <T> Listing<T> of(List<T> rows) {
        return of(rows.size(), rows::get);
    }

    /** A part of rows of which only those asked for are made. */
    public <T> Listing<T> of(int total, IntFunction<T> row) {
        int from = Math.min(offset, total);
        int to = (int) Math.min(total, (long) from + limit);
        return part(IntStream.range(from, to).mapToObj(row).toList(), total);
    }

    /** A part that someone else cut out. */
    public <T> Listing<T> part(List<T> items, long total) {
        long end = (long) offset + items.size();
        return new Listing<>(items, offset, limit, total, end < total && !items.isEmpty() ? at(end) : null);
    }

    private @Nullable String at(long from) {
        return here + (here.contains("?") ? "&" : "?") + "offset=" + from + "&limit=" + limit;
    }
}
