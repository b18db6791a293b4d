package nl.kring.api.command;

import nl.kring.api.catalogue.Nearest;

/** What to say of a measure that there is not. */
final class UnknownMeasure {

    private UnknownMeasure() {}

    /** One line, with the id that may have been meant. */
    static String text(String id) {
        String nearest = Nearest.measure(id);
        return "There is no measure " + id + ": "
                + (nearest == null ? "" : "did you mean " + nearest + "? ")
                + "kring measures lists them.";
    }
}
