package nl.kring.datasets.csv;

import org.jspecify.annotations.Nullable;

/**
 * Cells that a file repeats, such as types, dates and the numbers of actors, are one text each: the next takes no memory, and is
 * hashed no more. Only the last cell of each place in a table is known, so that a file of nothing but different cells costs a look
 * a cell.
 */
final class RecurringCells {
    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 24;

    private final @Nullable String[] known = new String[PLACES];

    String of(char[] text, int from, int count) {
        if (count == 0) {
            return "";
        }
        if (count > LONGEST) {
            return new String(text, from, count);
        }
        int hash = 0;
        for (int i = from; i < from + count; i++) {
            hash = 31 * hash + text[i];
        }
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        String before = known[place];
        if (before == null || !same(before, text, from, count)) {
            before = new String(text, from, count);
            known[place] = before;
        }
        return before;
    }

    private static boolean same(String one, char[] text, int from, int count) {
        if (one.length() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (one.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
