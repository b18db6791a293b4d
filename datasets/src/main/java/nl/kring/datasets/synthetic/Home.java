package nl.kring.datasets.synthetic;

import org.jspecify.annotations.Nullable;

/**
 * Where a household lives.
 *
 * @param street the street
 * @param building the flat; null for a house of its own
 */
record Home(String street, @Nullable String building) {

    /** From a text like {@code Spoorstraat} or {@code Stationsplein/Stationsflat A}. */
    static Home of(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new Home(text, null) : new Home(text.substring(0, slash), text.substring(slash + 1));
    }
}
