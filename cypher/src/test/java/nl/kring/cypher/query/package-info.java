/** Tests of the queries of researchers. */
@NullMarked
package nl.kring.cypher.query;

import org.jspecify.annotations.NullMarked;
