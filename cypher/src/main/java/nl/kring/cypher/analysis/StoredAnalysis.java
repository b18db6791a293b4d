package nl.kring.cypher.analysis;

import java.time.Instant;

/**
 * An analysis in the store, without what it found.
 *
 * @param id of the {@code key}
 * @param dataset name of the dataset whose current version it is about
 * @param version id of that version
 * @param key what was measured, and how
 * @param keptAt when it was stored, by the clock of the database
 */
public record StoredAnalysis(String id, String dataset, long version, AnalysisKey key, Instant keptAt) {}
