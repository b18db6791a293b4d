package nl.kring.datasets;

/** Who reads a CSV file that is written. */
public enum Audience {
    /** Programs, Kring among them: every text as it is. */
    PROGRAM,
    /** People with a spreadsheet, which takes some texts for formulas. */
    SPREADSHEET;

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /**
     * A text as it stands in a cell. For a spreadsheet, one that begins like a formula gets an apostrophe before it;
     * numbers stay numbers.
     */
    public String cell(String text) {
        boolean formula =
                this == SPREADSHEET && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !Cells.isNumber(text);
        return formula ? "'" + text : text;
    }
}
