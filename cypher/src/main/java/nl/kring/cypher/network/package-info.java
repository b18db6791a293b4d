/**
 * Networks in Neo4j.
 *
 * <pre>
 *   (:Dataset {name})-[:CURRENT]-&gt;(:Version {id, state, …})
 *
 *   (:Actor:Resident {version, id})-[:KNOWS {position, strength, …}]-&gt;(:Actor:Resident)
 *          |                                                   |
 *       [:LIVES_IN]                                    [:PARTICIPATES_IN]
 *          v                                                   v
 *   (:Neighbourhood {version, code})    &lt;-[:LOCATED_IN]-    (:Actor:Organisation)
 *
 *   (:Version)-[:HAS_WAVE]-&gt;(:Wave {version, name, ties})
 *
 *   (:Identity {version, key, sealed})          apart: tied to nothing
 *   (:Beginning {begunAt, completeAt})          of the store: whether it was given all examples
 * </pre>
 *
 * <p>Every node of a network carries the {@code version} it belongs to, and every statement takes one, so what is being staged is
 * never seen:
 *
 * <pre>{@code
 * NetworkStore store = NetworkStore.open(neo4j);
 * store.write("village-10", network, sealed, Progress.SILENT, () -> false);
 * StoredNetwork stored = store.read("village-10");
 * }</pre>
 *
 * <p>The life of a version: {@code staging} while batches come in, each with a sign of life; {@code current} by one
 * transaction, in which the version before becomes {@code old}; {@code deleting} while its rows are deleted in batches.
 * A version whose staging ended early is deleted at the next opening. A reader whose version was deleted under it reads
 * the newer one instead.
 *
 * <p>Actors and ties carry their {@code position} in the input; a network comes back in the same order, bit for bit.
 */
@NullMarked
package nl.kring.cypher.network;

import org.jspecify.annotations.NullMarked;
