package nl.kring.api.neighbourhood;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of neighbourhoods says, in one language; nothing in it is left to compute.
 *
 * @param title heading of the page
 * @param about the dataset; empty when there is none
 * @param languages the page in each language
 * @param datasets the page of each dataset
 * @param page the neighbourhoods of the dataset; null when there is no dataset
 */
record PageView(
        String title,
        String about,
        List<Choice> languages,
        List<Choice> datasets,
        @Nullable Page page) {

    /**
     * Something to choose.
     *
     * @param key short, for programs
     * @param words for people
     * @param address of the page with it
     * @param current whether this is that page
     */
    record Choice(String key, String words, String address, boolean current) {}

    /** A fact: what it is called, and what it is. */
    record Fact(String key, String words) {}

    /**
     * What a colour or pattern of the donut means.
     *
     * @param ring name of the style of a ring; null for a pattern
     * @param pattern name of the pattern; null for a ring
     */
    record Mark(@Nullable String ring, @Nullable String pattern, String words) {}

    /**
     * The neighbourhoods of a dataset.
     *
     * @param lead how many there are, and how many were asked
     * @param remarks what a reader must know before the figures
     * @param perspectives the page in each perspective
     * @param caption of the table
     * @param columns of the table, after the name
     * @param rows neighbourhoods, in alphabetical order
     * @param whole all together
     * @param legend the rings, and the patterns that donuts of the page have
     * @param sources where the data come from
     */
    record Page(
            String lead,
            List<String> remarks,
            List<Choice> perspectives,
            String caption,
            List<Column> columns,
            List<Line> rows,
            Line whole,
            List<Mark> legend,
            List<ReportText.Fact> sources) {}

    /** A column: its name, unit, meaning in a sentence, and exact definition. */
    record Column(String id, String name, String unit, String meaning, List<Fact> facts) {}

    /**
     * A row.
     *
     * @param name of the neighbourhood
     * @param address of its report; null for all together
     * @param where its wijk; null when unknown
     * @param picture what the donut shows, in words
     * @param donut the donut
     * @param cells for every column
     * @param thin whether less than half of the residents were asked
     */
    record Line(
            String name,
            @Nullable String address,
            @Nullable String where,
            String picture,
            Donut donut,
            List<Cell> cells,
            boolean thin) {}

    /** What a cell says, and whether part of it is not known or not shown: then it is hatched. */
    record Cell(String words, boolean hatched) {}
}
