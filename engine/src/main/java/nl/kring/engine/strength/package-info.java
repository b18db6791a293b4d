/**
 * What the relations of a neighbourhood amount to: who takes part, who gives time, what is within reach, what lasts, and
 * how one neighbourhood stands beside others ({@link nl.kring.engine.strength.RelationalStrength}).
 */
@NullMarked
package nl.kring.engine.strength;

import org.jspecify.annotations.NullMarked;
