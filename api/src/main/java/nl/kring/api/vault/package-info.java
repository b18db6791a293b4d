/**
 * Where the names of residents are kept apart from the graph.
 *
 * <p>A resident's node in Neo4j carries a random <em>person key</em> and a sealed identity: own id, name and contacts,
 * encrypted with AES-256-GCM under a key of that person alone. Those keys lie in the vault's directory, never in the
 * database or its backups, so what was once written to the database's logs says nothing to who has only those:
 *
 * <pre>{@code
 * Vault vault = Vault.at(data.resolve("vault"));
 * List<Sealed> sealed = vault.seal("veldermeer", identities, Map.of());   // sealed.get(0).key(): 26 characters
 * Map<String, Identity> people = vault.open("veldermeer", sealed);         // by key
 * }</pre>
 *
 * <p>A sealed identity opens only in the dataset and under the person key for which it was sealed; moved to another
 * person's node it is refused. A person is forgotten for good by overwriting one record of the key file.
 */
@NullMarked
package nl.kring.api.vault;

import org.jspecify.annotations.NullMarked;
