/**
 * What the relations of a neighbourhood amount to: who takes part, who gives time.
 */
@NullMarked
package nl.kring.engine.strength;

import org.jspecify.annotations.NullMarked;
