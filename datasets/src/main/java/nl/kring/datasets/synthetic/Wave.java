package nl.kring.datasets.synthetic;

import java.time.LocalDate;

/**
 * A round of interviews.
 *
 * @param name its name in files
 * @param from first day
 * @param days how many days it lasted
 */
record Wave(String name, LocalDate from, int days) {
    /** Years after which someone is no newcomer any more. */
    private static final int NEWCOMER_YEARS = 3;

    int year() {
        return from.getYear();
    }

    /** The first year in which newcomers came. */
    int newcomersSince() {
        return year() - NEWCOMER_YEARS;
    }

    /** The date of which the data speak. */
    LocalDate end() {
        return from.plusDays(days);
    }
}
