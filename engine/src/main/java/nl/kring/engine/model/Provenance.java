package nl.kring.engine.model;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Where a dataset comes from and who answers for it.
 *
 * @param name short name of the dataset, unique in a store
 * @param title full title; null when not stated
 * @param source who made it, with citation; null when not stated
 * @param licence terms of use; null when not stated
 * @param date the date of which the data speak; null when not stated
 * @param synthetic whether the people in it are invented
 * @param accountability who processes the data and why; null when not stated
 */
public record Provenance(
        String name,
        @Nullable String title,
        @Nullable String source,
        @Nullable String licence,
        @Nullable LocalDate date,
        boolean synthetic,
        @Nullable Accountability accountability) {

    /**
     * Who processes personal data, on which ground and for what.
     *
     * @param controller the organisation that decides on purpose and means
     * @param basis the legal basis
     * @param purpose what the data are used for
     * @param dpia date of the data protection impact assessment
     * @param retention how long the data are kept
     */
    public record Accountability(String controller, String basis, String purpose, LocalDate dpia, Period retention) {}

    /** A dataset of which only the name is known. */
    public static Provenance of(String name) {
        return new Provenance(name, null, null, null, null, false, null);
    }
}
