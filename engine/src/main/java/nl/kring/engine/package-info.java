/** To be written. */
@NullMarked
package nl.kring.engine;

import org.jspecify.annotations.NullMarked;
