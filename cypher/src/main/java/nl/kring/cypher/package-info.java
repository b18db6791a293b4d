/**
 * The Neo4j of the product: opening one, its schema, and its Cypher.
 *
 * <p>A {@link nl.kring.cypher.Neo4j} is reached in one of three ways and then looks the same:
 *
 * <pre>{@code
 * try (Neo4j neo4j = Neo4j.serve(directory)) { … }      // a server: the database runs in this process, commands may join
 * try (Neo4j neo4j = Neo4j.open(directory)) { … }       // a command: joins the server, or opens the database itself
 * try (Neo4j neo4j = Neo4j.connect(uri, user, password)) { … }   // a database that someone else runs
 * }</pre>
 *
 * <p>All Cypher stands in {@code .cypher} files ({@code schema}, {@code read}, {@code write}, {@code measures}) and is
 * fixed text with parameters; {@link nl.kring.cypher.Statements} loads it. The numbered files in {@code schema} are applied
 * once, when a database is opened; {@code measures} are for researchers to paste, the product itself never runs them.
 * Stores, one concrete class each, lie in the packages below. Whatever fails is a
 * {@link nl.kring.cypher.StoreException} with one line for the reader and one of advice.
 */
@NullMarked
package nl.kring.cypher;

import org.jspecify.annotations.NullMarked;
