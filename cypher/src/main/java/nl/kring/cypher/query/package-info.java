/**
 * Questions of researchers in Cypher: files in {@code read}, run by name and only to read.
 *
 * <p>A file begins with what it answers, then what it takes and gives, then the statement, which can be pasted into Neo4j
 * Browser as it is:
 *
 * <pre>{@code
 * // question: Which organisations share participants?
 * // vraag: Welke organisaties delen deelnemers?
 * // parameter: dataset (text) name of the dataset
 * // parameter: least (integer, default 10) fewest shared participants; below 10 counts as 10
 * // column: organisation (text) name
 * // …
 * MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
 * }</pre>
 *
 * <pre>{@code
 * Table table = Queries.run(neo4j, Queries.named("shared-participants"), Map.of("dataset", "village-10", "least", "20"));
 * }</pre>
 *
 * <p>No query gives a resident, only counts of them, and none below 10. A new query is one file and one line in
 * {@link nl.kring.cypher.query.Queries}.
 */
@NullMarked
package nl.kring.cypher.query;

import org.jspecify.annotations.NullMarked;
