package nl.kring.api.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.kring.api.neighbourhood.NeighbourhoodTable;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Row;
import nl.kring.api.neighbourhood.Words;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.model.Boundary;

/** The neighbourhoods as a table of text, its columns as wide as need be. */
final class ReportTable {

    private static final String GAP = "  ";
    private static final int WIDEST_HEAD = 18;

    private ReportTable() {}

    static void print(NeighbourhoodTable table, Language language, PrintWriter out) {
        Words words = language.words();
        List<List<String>> lines = new ArrayList<>(head(table, words));
        int headLines = lines.size();
        table.rows().forEach(row -> lines.add(line(row, table.columns(), words)));
        lines.add(line(table.whole(), table.columns(), words));
        int[] widths = widths(lines);
        String title = table.provenance().title();
        out.println();
        out.println(
                words.say("title") + " — " + (title == null ? table.provenance().name() : title) + " — "
                        + words.say("perspective." + table.perspective()));
        for (int i = 0; i < lines.size(); i++) {
            if (i == headLines || (i == lines.size() - 1 && i > headLines)) {
                out.println(rule(widths));
            }
            out.println(laidOut(lines.get(i), widths));
        }
        out.println(words.say("report.rounded"));
        if (table.boundary() == Boundary.LOCAL && table.whole().coverage().residents() > 0) {
            out.println(words.say("remark.local"));
        }
        out.flush();
    }

    /** The names of the columns, broken over lines; the last line of each is the lowest. */
    private static List<List<String>> head(NeighbourhoodTable table, Words words) {
        List<List<String>> broken = new ArrayList<>();
        broken.add(List.of(words.say("neighbourhood")));
        broken.add(broken(words.say("coverage")));
        broken.add(broken(words.say("bounds.head", words.say("isolated"))));
        broken.add(broken(words.say("bounds.head", words.say("atRisk"))));
        table.columns()
                .forEach(column -> broken.add(broken(words.measure(column.id()).name())));
        int deepest = broken.stream().mapToInt(List::size).max().orElse(1);
        List<List<String>> lines = new ArrayList<>();
        for (int depth = deepest; depth > 0; depth--) {
            List<String> line = new ArrayList<>();
            for (List<String> head : broken) {
                line.add(depth > head.size() ? "" : head.get(head.size() - depth));
            }
            lines.add(line);
        }
        return lines;
    }

    private static List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDEST_HEAD) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> line(Row row, List<Definition> columns, Words words) {
        List<String> cells = new ArrayList<>();
        cells.add(row.code().isEmpty() ? words.say("whole") : row.name());
        cells.add(words.coverage(row.asked(), row.coverage()));
        cells.add(words.shortBounds(row.isolated()));
        cells.add(words.shortBounds(row.atRisk()));
        for (int i = 0; i < columns.size(); i++) {
            cells.add(words.figure(row.values().get(i), columns.get(i)));
        }
        return cells;
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }

    private static String laidOut(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String spaces = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? "" : GAP).append(i == 0 ? cells.get(i) + spaces : spaces + cells.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static String rule(int[] widths) {
        int width = GAP.length() * (widths.length - 1);
        for (int each : widths) {
            width += each;
        }
        return "-".repeat(width);
    }
}
