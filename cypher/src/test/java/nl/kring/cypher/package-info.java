/** Tests of opening a Neo4j, and {@link nl.kring.cypher.SharedNeo4j}, which tests of other modules use too. */
@NullMarked
package nl.kring.cypher;

import org.jspecify.annotations.NullMarked;
