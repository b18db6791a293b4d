/**
 * Actors and ties as comma-separated files.
 *
 * <p>{@link nl.kring.datasets.csv.CsvDataset} reads them. Separator (comma, semicolon or tab), line ends and a byte order
 * mark are found out; the text must be UTF-8. A file that is damaged (not UTF-8, an unclosed quote, a cell of more than
 * 1 MiB) is refused at once; a row that is wrong is noted and the next one read. Cells are read as a stream, so a file of
 * any size takes no more memory than the network it holds.
 */
@NullMarked
package nl.kring.datasets.csv;

import org.jspecify.annotations.NullMarked;
