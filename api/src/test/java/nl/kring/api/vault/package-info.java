/** Tests of this package. */
@NullMarked
package nl.kring.api.vault;

import org.jspecify.annotations.NullMarked;
