/**
 * Datasets in and out of the store.
 *
 * <pre>{@code
 * Dataset read = InputFiles.csv(ties, actors, description).read(Reading.strictly());
 * datasets.store(read, Progress.SILENT, () -> false);
 * Network network = datasets.load("village-10");     // residents under their own ids again
 * }</pre>
 *
 * <p>On the way in residents lose their ids: each gets a person key, and own id, name and contact details are sealed by
 * the {@linkplain nl.kring.api.vault.Vault vault}. Someone who was in the version before keeps the key. On the way out only
 * {@link nl.kring.api.dataset.DatasetService#load} puts own ids back; whatever needs no ids uses
 * {@link nl.kring.api.dataset.DatasetService#pseudonymous}.
 */
@NullMarked
package nl.kring.api.dataset;

import org.jspecify.annotations.NullMarked;
