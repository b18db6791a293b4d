package nl.kring.api.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list. As CSV it has a column for each component of its items.
 *
 * @param items what stands in this part
 * @param offset how many come before it
 * @param limit how many it may hold
 * @param total how many the whole list has
 * @param next address of the next part; null when this is the last
 */
public record Listing<T>(
        List<T> items,
        int offset,
        int limit,
        long total,
        @Nullable String next) {}
