/**
 * Kring as people meet it: a command line, a page, and JSON under the same addresses.
 *
 * <p>{@link nl.kring.api.KringMain} reads the command line first and starts Spring or Neo4j only for commands that need
 * them. Below it lies one package for each thing a user does; each has a service that the command line and the page call
 * alike, so both say the same:
 *
 * <pre>
 *   command  ─┐                         vault      names of residents, apart from the graph; pseudonyms
 *   pages    ─┼─▶ feature services ──▶  dataset    files and stored datasets
 *   /api/v1  ─┘                         analysis   measures of a network, kept with its version
 *                                       actor      single actors with reasons, and ties
 *                                       neighbourhood   the table, the reports and the donuts
 *                                       catalogue, query   what can be measured, and asked in Cypher
 *                                       job        long work: queue, progress, cancel, run again
 *                                       rest       what all of /api/v1 has in common, and openapi.yaml
 *                                       operate    settings, the open store, the web server
 * </pre>
 *
 * <p>Nothing here computes a measure; that is what {@code nl.kring.engine} is for.
 */
@NullMarked
package nl.kring.api;

import org.jspecify.annotations.NullMarked;
