/**
 * The neighbourhoods of a dataset: a row of figures and a donut for each, and how many of the residents were asked.
 *
 * <pre>{@code
 * NeighbourhoodTable table = services.neighbourhoods().table("veldermeer", Perspective.RELATIONAL);
 * table.rows().get(0).coverage();         // gevraagd: n van N
 * }</pre>
 *
 * <p>The page and the command {@code report} print the same table. Neighbourhoods stand in alphabetical order, never in
 * order of a figure: this is no league table. How many residents have few contacts in view is a pair, at least and at
 * most, since it is not known of everyone.
 */
@NullMarked
package nl.kring.api.neighbourhood;

import org.jspecify.annotations.NullMarked;
