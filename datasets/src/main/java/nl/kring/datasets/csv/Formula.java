package nl.kring.datasets.csv;

import java.util.regex.Pattern;

/** Keeps spreadsheets from taking a text for a formula. */
final class Formula {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?([eE][+-]?\\d+)?");

    private Formula() {}

    /** The text, with an apostrophe before it when it begins like a formula; numbers stay numbers. */
    static String neutral(String text) {
        boolean formula = !text.isEmpty()
                && STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
