package nl.kring.api.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.kring.api.neighbourhood.NeighbourhoodReport;
import nl.kring.api.neighbourhood.ReportText;
import nl.kring.api.neighbourhood.Words;

/** The report of one neighbourhood as text of at most 80 columns. */
final class ReportPrinter {
    private static final int WIDEST = 80;

    private final PrintWriter out;
    private final Words words;

    private ReportPrinter(PrintWriter out, Words words) {
        this.out = out;
        this.words = words;
    }

    static void print(NeighbourhoodReport report, Language language, PrintWriter out) {
        Words words = language.words();
        new ReportPrinter(out, words).print(ReportText.of(report, words));
        out.flush();
    }

    private void print(ReportText text) {
        out.println();
        out.println(text.title() + " — " + text.about());
        out.println();
        wrapped("", text.incomplete());
        wrapped("", text.lead());
        title(words.say("report.stands-out"));
        text.sentences().forEach(sentence -> wrapped("- ", sentence.text()));
        for (ReportText.Passage passage : text.links()) {
            title(passage.title());
            passage.items().forEach(item -> wrapped("- ", item));
            wrapped("", passage.items().isEmpty() ? passage.empty() : "");
        }
        title(words.say("report.figures"));
        for (ReportText.Line line : text.figures()) {
            wrapped("- ", line.name() + ": " + line.value() + " (" + line.compared() + ")");
        }
        out.println();
        text.remarks().forEach(remark -> wrapped("", remark));
        text.sources().forEach(source -> wrapped("", source.name() + ": " + source.words()));
    }

    private void title(String title) {
        out.println();
        out.println(title);
    }

    private void wrapped(String bullet, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(bullet);
        for (String word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDEST) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(bullet.length()));
            }
            line.append(line.length() <= bullet.length() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (!text.isEmpty()) {
            lines.forEach(out::println);
        }
    }
}
