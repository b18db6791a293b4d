/**
 * Kring as people meet it: a command line, a page, and JSON under the same addresses.
 *
 * <p>{@link nl.kring.api.KringMain} reads the command line first and starts Spring or Neo4j only for commands that need
 * them. Below it lies one package for each thing a user does; each has a service that the command line and the page call
 * alike, so both say the same:
 *
 * <pre>
 *   command ─┐                         vault      names of residents, apart from the graph
 *            ├─▶ feature services ──▶  dataset    files and stored datasets
 *   pages  ──┘                         analysis   measures of a network
 *                                      neighbourhood   the table and the donuts
 *                                      operate    settings, the open store, the web server
 * </pre>
 *
 * <p>Nothing here computes a measure; that is what {@code nl.kring.engine} is for.
 */
@NullMarked
package nl.kring.api;

import org.jspecify.annotations.NullMarked;
