/**
 * Questions of researchers, in Cypher, asked of a stored dataset by name; never any other Cypher.
 *
 * <pre>{@code
 * Table table = services.queries().run("shared-participants", Map.of("dataset", "veldermeer", "least", "20"));
 * }</pre>
 */
@NullMarked
package nl.kring.api.query;

import org.jspecify.annotations.NullMarked;
