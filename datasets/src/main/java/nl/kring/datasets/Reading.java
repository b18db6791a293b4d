package nl.kring.datasets;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How files are read.
 *
 * @param partial whether good rows are taken when others are bad; otherwise one bad row refuses all
 * @param rejected where bad rows are written while the good ones are taken; null for nowhere
 * @param weight a numeric column of the ties that becomes their weight; null for none
 * @param progress told, now and then, a file and how many of its rows were read
 * @param cancelled asked, now and then, whether to stop
 */
public record Reading(
        boolean partial,
        @Nullable Path rejected,
        @Nullable String weight,
        ObjLongConsumer<String> progress,
        BooleanSupplier cancelled) {

    /** Every row must be good; no weights. */
    public static Reading strictly() {
        return new Reading(false, null, null, (file, rows) -> {}, () -> false);
    }

    /** The same, but takes good rows and writes the others, with reasons, to a file. */
    public Reading acceptPartial(Path rejectedRows) {
        return new Reading(true, rejectedRows, weight, progress, cancelled);
    }

    /** The same, but takes good rows and only notes the others. */
    public Reading acceptPartial() {
        return new Reading(true, null, weight, progress, cancelled);
    }

    /** The same with a numeric column of the ties as weight. */
    public Reading weightedBy(@Nullable String column) {
        return new Reading(partial, rejected, column, progress, cancelled);
    }

    /** The same, telling of progress. */
    public Reading telling(ObjLongConsumer<String> listener) {
        return new Reading(partial, rejected, weight, listener, cancelled);
    }

    /** The same, ending soon after {@code check} says so. */
    public Reading until(BooleanSupplier check) {
        return new Reading(partial, rejected, weight, progress, check);
    }

    /**
     * Tells of progress, and ends the reading if it was cancelled. Readers call this every few thousand rows.
     *
     * @throws CancellationException when it was cancelled
     */
    public void reached(String file, long rows) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled");
        }
        progress.accept(file, rows);
    }
}
