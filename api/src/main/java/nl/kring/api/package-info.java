/** To be written. */
@NullMarked
package nl.kring.api;

import org.jspecify.annotations.NullMarked;
