package nl.kring.cypher.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dataset in the store, without its content.
 *
 * @param name unique in the store
 * @param version id of its current version, above 0; another one after every write
 * @param title full title; null when not stated
 * @param since when this version became current, by the clock of the database
 * @param actors how many, 0 or more
 * @param ties how many, 0 or more
 */
public record StoredDataset(
        String name, long version, @Nullable String title, Instant since, int actors, int ties) {}
