/** Tests of this package. */
@NullMarked
package nl.kring.api.operate;

import org.jspecify.annotations.NullMarked;
