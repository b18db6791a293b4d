package nl.kring.datasets.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kring.datasets.Assembly;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a row, only of those columns that are read. The same array serves every row. */
final class CellHandler extends AbstractBaseCsvCallbackHandler<CellHandler> {
    static final int LONGEST_CELL = 1 << 20;
    private static final int LONGEST_ROW = 1 << 23;
    private static final int MOST_COLUMNS = 10_000;

    private final List<String> header = new ArrayList<>();
    private final boolean keepAll;
    private final List<String> further = new ArrayList<>();
    private final RecurringCells recurring = new RecurringCells();
    private String[] cells = new String[0];
    private boolean[] reads = new boolean[0];
    private Assembly.@Nullable Table table;
    private long row;
    private int length;
    private int damaged = -1;

    /** @param keepAll whether cells of columns that are not read are kept too */
    CellHandler(boolean keepAll) {
        this.keepAll = keepAll;
    }

    /** From here on, rows are those of a table. */
    void expect(Assembly.Table of) {
        table = of;
        cells = new String[of.columns()];
        reads = new boolean[of.columns()];
        for (int i = 0; i < reads.length; i++) {
            reads[i] = keepAll || of.reads(i);
        }
    }

    /** Number of the row that is being read or was read last; the header is row 1. Blank rows count. */
    long row() {
        return row;
    }

    /** The column that is being read; null when the file has no such column. */
    @Nullable
    String column() {
        int field = damaged < 0 ? getFieldCount() : damaged;
        return table == null || field >= table.columns() ? null : table.name(field);
    }

    /** The cells of the first row. */
    List<String> header() {
        return header;
    }

    /** The cells of the row; valid until the next. */
    String[] cells() {
        return cells;
    }

    /** The row as text, with cells of no column. */
    String content(char separator) {
        List<String> all = new ArrayList<>(List.of(cells).subList(0, Math.min(cells.length, getFieldCount())));
        all.addAll(further);
        return String.join(String.valueOf(separator), all);
    }

    /** Whether the row has as many cells as the header. */
    boolean even() {
        return getFieldCount() == cells.length;
    }

    @Override
    protected void handleBegin(long startingLine) {
        row++;
        length = 0;
        Arrays.fill(cells, "");
        further.clear();
    }

    @Override
    protected void handleField(int field, char[] text, int from, int count, boolean quoted) {
        if (count > LONGEST_CELL) {
            damaged = field;
            throw longCell();
        }
        if (field >= MOST_COLUMNS) {
            throw new Damage("columns-many", "A row has at most 10,000 cells: is the separator right?");
        }
        if (table == null) {
            header.add(new String(text, from, count));
        } else if (field >= reads.length ? keepAll : reads[field]) {
            length += count;
            if (length > LONGEST_ROW) {
                throw new Damage("row-long", "A row has at most 8 MiB.");
            }
            keep(field, recurring.of(text, from, count));
        }
    }

    private void keep(int field, String cell) {
        if (field < cells.length) {
            cells[field] = cell;
        } else {
            further.add(cell);
        }
    }

    @Override
    protected CellHandler buildRecord() {
        return this;
    }

    static Damage longCell() {
        return new Damage("cell-long", "A cell has at most 1 MiB: is a quote not closed, or is this not a CSV file?");
    }
}
