package nl.kring.cypher.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query answered.
 *
 * @param columns names, in order
 * @param rows a value each column: String, Long, Double, Boolean, a list of such, or null; dates as text, 2026-03-31
 * @param more whether there were more rows than these
 */
public record Table(List<String> columns, List<List<@Nullable Object>> rows, boolean more) {}
