/** Tests of the product as a whole. */
@NullMarked
package nl.kring.api;

import org.jspecify.annotations.NullMarked;
