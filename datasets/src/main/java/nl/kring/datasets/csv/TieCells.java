package nl.kring.datasets.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;

/** The columns of {@code ties.csv} that a network needs, and what stands in them. */
final class TieCells {
    private final Network network;
    private final Ties ties;
    private final List<Column> columns = new ArrayList<>();
    private boolean typed;

    private record Column(String name, IntFunction<@Nullable String> cell) {}

    private TieCells(Network network) {
        this.network = network;
        this.ties = network.ties();
    }

    static TieCells of(Network network) {
        TieCells cells = new TieCells(network);
        cells.addEnds();
        cells.addTypes();
        cells.addUsed("strength", i -> number(cells.ties.strength(i)));
        cells.addUsed("frequency", i -> number(cells.ties.frequency(i)));
        cells.addUsed("directed", cells::directed);
        cells.addUsed("since", i -> day(cells.ties.sinceDay(i)));
        cells.addUsed("until", i -> day(cells.ties.untilDay(i)));
        cells.addUsed("wave", cells.ties::wave);
        cells.addUsed("evidence", i -> word(cells.ties.evidence(i)));
        cells.addUsed(
                "reportedBy",
                i -> cells.ties.reporter(i) < 0
                        ? null
                        : network.actor(cells.ties.reporter(i)).id());
        cells.addUsed("recordedAt", i -> day(cells.ties.recordedDay(i)));
        return cells;
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    String[] row(int tie) {
        String[] row = new String[columns.size()];
        for (int c = 0; c < row.length; c++) {
            String cell = columns.get(c).cell().apply(tie);
            row[c] = cell == null ? "" : cell;
        }
        return row;
    }

    private void addEnds() {
        columns.add(new Column("source", i -> network.actor(ties.source(i)).id()));
        columns.add(new Column("target", i -> network.actor(ties.target(i)).id()));
    }

    /** A type stands in one column where its word says it all, else the word has a column of its own. */
    private void addTypes() {
        for (int i = 0; i < ties.count(); i++) {
            if (!wordSaysAll(i)) {
                columns.add(new Column("type", tie -> ties.type(tie).name()));
                columns.add(new Column("typeWord", ties::word));
                typed = true;
                return;
            }
        }
        addUsed("type", ties::word);
    }

    private boolean wordSaysAll(int i) {
        String word = ties.word(i);
        if (word != null) {
            return ties.type(i).name().equalsIgnoreCase(word);
        }
        return ties.type(i)
                == TieType.unstated(
                        network.actor(ties.source(i)).kind(),
                        network.actor(ties.target(i)).kind());
    }

    /** A row without a type is read as an arc unless it says that it is none; any other is one when it says so. */
    private @Nullable String directed(int i) {
        boolean usual = !typed && ties.word(i) == null;
        return ties.directed(i) == usual ? null : Boolean.toString(ties.directed(i));
    }

    private void addUsed(String name, IntFunction<@Nullable String> cell) {
        for (int i = 0; i < ties.count(); i++) {
            if (cell.apply(i) != null) {
                columns.add(new Column(name, cell));
                return;
            }
        }
    }

    private static @Nullable String number(double value) {
        return Double.isNaN(value) ? null : Double.toString(value);
    }

    private static @Nullable String day(int day) {
        return day == Ties.NO_DAY ? null : LocalDate.ofEpochDay(day).toString();
    }

    private static @Nullable String word(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.name().toLowerCase(Locale.ROOT);
    }
}
