/**
 * Protected figures: what a table of counts may show of people, as pure functions. Nothing here knows where the counts
 * come from.
 */
@NullMarked
package nl.kring.engine.disclosure;

import org.jspecify.annotations.NullMarked;
