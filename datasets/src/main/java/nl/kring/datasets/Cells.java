package nl.kring.datasets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import nl.kring.engine.model.InvalidModelException;

/** What the text of a cell means. A field is named for the message only. */
final class Cells {
    private static final int LONGEST_NUMBER = 400;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Cells() {}

    /**
     * A decimal number with a point or a comma: {@code 0.5}, {@code 0,5}, {@code -1e3}. Not {@code NaN}, {@code Infinity},
     * hexadecimal numbers or thousands separators. Infinite when too large.
     */
    static double number(String text, String field) {
        double exact = shortNumber(text);
        if (!Double.isNaN(exact)) {
            return exact;
        }
        if (!isNumber(text)) {
            throw new InvalidModelException(
                    "number-format", field, "Give a decimal number such as 0.5, or leave the cell empty.");
        }
        return Double.parseDouble(text.indexOf(',') < 0 ? text : text.replace(',', '.'));
    }

    /**
     * A number of at most 15 digits with a point and nothing else: both the digits and the power of ten are doubles, so that their
     * quotient is rounded once and is what {@link Double#parseDouble} gives. NaN for other numbers, and for what is none.
     */
    private static double shortNumber(String text) {
        int length = text.length();
        long digits = 0;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char at = text.charAt(i);
            if (at >= '0' && at <= '9') {
                digits = 10 * digits + (at - '0');
            } else if (point < 0 && (at == '.' || at == ',')) {
                point = i;
            } else {
                return Double.NaN;
            }
        }
        boolean inside = point > 0 && point < length - 1 && length <= POWERS.length;
        return inside ? digits / POWERS[length - 1 - point] : Double.NaN;
    }

    /** Whether the text is a decimal number as {@link #number} takes it. */
    static boolean isNumber(String text) {
        int end = text.length();
        if (end > LONGEST_NUMBER) {
            return false;
        }
        int i = sign(text, 0);
        int digits = skipDigits(text, i) - i;
        i += digits;
        if (i < end && (text.charAt(i) == '.' || text.charAt(i) == ',')) {
            int fraction = skipDigits(text, i + 1) - (i + 1);
            digits += fraction;
            i += 1 + fraction;
        }
        if (digits == 0) {
            return false;
        }
        if (i < end && (text.charAt(i) | 0x20) == 'e') {
            int from = sign(text, i + 1);
            i = skipDigits(text, from);
            return i == end && i > from;
        }
        return i == end;
    }

    /** A whole number that fits an {@code int}. */
    static int whole(String text, String field) {
        int from = sign(text, 0);
        if (skipDigits(text, from) == text.length() && text.length() > from && text.length() - from < 10) {
            return Integer.parseInt(text);
        }
        throw new InvalidModelException(
                "whole-format", field, "Give a whole number such as 3, or leave the cell empty.");
    }

    /** {@code true} or {@code false}; also yes/no, ja/nee, waar/onwaar and 1/0. */
    static boolean truth(String text, String field) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "ja", "waar", "1" -> true;
            case "false", "no", "nee", "onwaar", "0" -> false;
            default ->
                throw new InvalidModelException("truth-format", field, "Say true or false, or leave the cell empty.");
        };
    }

    /** A day as year-month-day. */
    static LocalDate date(String text, String field) {
        try {
            if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
                return LocalDate.of(part(text, 0, 4), part(text, 5, 7), part(text, 8, 10));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // told below
        }
        throw new InvalidModelException(
                "date-format", field, "Give a date that exists as year-month-day, such as 2026-05-01.");
    }

    private static int part(String text, int from, int to) {
        if (skipDigits(text, from) < to) {
            throw new NumberFormatException();
        }
        return Integer.parseInt(text, from, to, 10);
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int skipDigits(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
