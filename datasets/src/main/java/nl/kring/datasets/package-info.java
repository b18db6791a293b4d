/**
 * Data in and out. A reader turns files into a {@link nl.kring.datasets.Dataset}: a network, the identities of residents
 * apart from it, and a report of what was read, dropped and doubted.
 *
 * <pre>{@code
 * Dataset dataset = CsvDataset.of(Source.of(Path.of("ties.csv")))
 *         .actors(Source.of(Path.of("actors.csv")))
 *         .description(Source.of(Path.of("dataset.yaml")))
 *         .read();
 * }</pre>
 *
 * <p>A file is refused whole when one row is bad. The {@link nl.kring.datasets.DatasetException} says where the first one
 * is and what to do, and carries the report of all; no text of either repeats a value, since a value may be about a person.
 *
 * <p>A format is a package of its own. It turns its files into rows of text and hands them to an
 * {@link nl.kring.datasets.Assembly}, which knows what columns and words mean
 * ({@link nl.kring.datasets.DatasetDescription}); what can be true is known by the engine's model.
 */
@NullMarked
package nl.kring.datasets;

import org.jspecify.annotations.NullMarked;
