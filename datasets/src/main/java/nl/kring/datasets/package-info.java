/** To be written. */
@NullMarked
package nl.kring.datasets;

import org.jspecify.annotations.NullMarked;
