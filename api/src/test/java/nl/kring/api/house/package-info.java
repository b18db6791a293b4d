/** Rules that hold for the whole product, checked on its classes. */
@NullMarked
package nl.kring.api.house;

import org.jspecify.annotations.NullMarked;
