/** Small networks written as text, seeded random ones, and what a measure says of them. */
@NullMarked
package nl.kring.engine.drawing;

import org.jspecify.annotations.NullMarked;
