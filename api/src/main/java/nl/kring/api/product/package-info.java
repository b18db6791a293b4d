/**
 * What the product says about itself, wherever it signs its work: {@code Product.version()}.
 */
@NullMarked
package nl.kring.api.product;

import org.jspecify.annotations.NullMarked;
