/** Measures in Cypher, each held against the engine. */
@NullMarked
package nl.kring.cypher.measures;

import org.jspecify.annotations.NullMarked;
