/** To be written. */
@NullMarked
package nl.kring.cypher;

import org.jspecify.annotations.NullMarked;
