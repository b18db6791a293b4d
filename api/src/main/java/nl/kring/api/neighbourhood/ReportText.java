package nl.kring.api.neighbourhood;

import java.util.List;

/**
 * A report in the words of one language; nothing in it is left to compute.
 *
 * @param title name of the neighbourhood
 * @param about where it lies, and in which dataset
 * @param lead residents, and how many of them were asked
 * @param incomplete that there are no stories yet; empty when there are
 * @param sentences what stands out, each with what it rests on
 * @param links lists of the strongest and weakest links
 * @param figures the table
 * @param remarks what a reader must know
 * @param sources where the data come from
 */
public record ReportText(
        String title,
        String about,
        String lead,
        String incomplete,
        List<Sentence> sentences,
        List<Passage> links,
        List<Line> figures,
        List<String> remarks,
        List<Fact> sources) {

    /**
     * One or two sentences.
     *
     * @param text what stands out
     * @param counted what was counted, and from when it is said
     * @param why the measures it rests on
     */
    public record Sentence(String text, String counted, List<Basis> why) {}

    /**
     * A measure behind a sentence.
     *
     * @param id of the measure
     * @param name what it is called
     * @param meaning one sentence
     * @param formula how it is computed
     * @param value of this neighbourhood; empty when it is one of persons, or protected
     */
    public record Basis(String id, String name, String meaning, String formula, String value) {}

    /**
     * A list under a heading.
     *
     * @param key short, for programs
     * @param title heading
     * @param items one a line
     * @param empty what to say when there are none
     */
    public record Passage(String key, String title, List<String> items, String empty) {}

    /**
     * A row of the table of figures.
     *
     * @param name of the measure
     * @param value as it may be shown
     * @param compared to the other neighbourhoods, or why it is not
     * @param meaning of the measure, one sentence
     */
    public record Line(String name, String value, String compared, String meaning) {}

    /** A fact: what it is called, and what it is. */
    public record Fact(String name, String words) {}

    /** A report in the words of a language. */
    public static ReportText of(NeighbourhoodReport report, Words words) {
        return new ReportWriter(report, words).text();
    }
}
