/** Tests of this package. */
@NullMarked
package nl.kring.api.neighbourhood;

import org.jspecify.annotations.NullMarked;
