/** Tests of this package. */
@NullMarked
package nl.kring.api.dataset;

import org.jspecify.annotations.NullMarked;
