/**
 * The neighbourhoods of a dataset: a table of all, a report of each, and what of both may be told to anyone.
 *
 * <p>The table has a row of figures and a donut for each neighbourhood, and says how many of the residents were asked:
 *
 * <pre>{@code
 * NeighbourhoodTable table = services.neighbourhoods().table("veldermeer", Perspective.RELATIONAL);
 * table.rows().get(0).asked().shown();    // how many were asked; null when it is not told
 * table.rows().get(0).atRisk();           // few contacts in view: at least, at most
 * }</pre>
 *
 * <p>The page, the command {@code report} and the REST interface give the same table. Neighbourhoods stand in alphabetical
 * order, never in order of a figure: this is no league table. How many residents have few contacts in view is a pair, at
 * least and at most, since it is not known of everyone.
 *
 * <p>The report tells of one neighbourhood what stands out among the others, and puts it into the words of a language:
 *
 * <pre>{@code
 * NeighbourhoodReport report = services.neighbourhoods().report("veldermeer", "Het Zand", progress, cancelled);
 * ReportText.of(report, Words.of(Locale.ENGLISH)).sentences();
 * }</pre>
 *
 * <p>Nothing here tells of fewer than 10 residents. {@code Protection} decides once for a network which of the counts of few
 * contacts are shown, over all neighbourhoods, wijken and the whole together: a count of 1 to 9, or of all but 1 to 9, is
 * not shown, nor so many of those beside it that it could be had by subtraction. The others are rounded to 5. Table and
 * report take these values as they are. Counts of other things (who takes part, who is tied to whom) are protected one by
 * one. The donut grows in steps of at least 10 residents. A mean of a place with fewer than 10 residents
 * is not shown, nor any other figure of one with fewer than 20; {@code NeighbourhoodTable.Value} decides that for both. What
 * two different figures tell together is not guarded.
 */
@NullMarked
package nl.kring.api.neighbourhood;

import org.jspecify.annotations.NullMarked;
