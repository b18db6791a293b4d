/** Tests of the store of analyses, on an embedded and on an external database alike. */
@NullMarked
package nl.kring.cypher.analysis;

import org.jspecify.annotations.NullMarked;
