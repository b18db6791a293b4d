/**
 * Weinig contacten in beeld: six deficits a resident, an index that is their weighted sum, bounds that hold the truth
 * when not everyone was asked, and a verdict that says "not determinable" where the bounds disagree.
 *
 * <p>Weights, thresholds and constants are conventions of Kring ({@link nl.kring.engine.isolation.Conventions}), not
 * validated scales. Isolated (few or no ties) is not lonely (a feeling), and neither is not observed.
 *
 * <p>Bounds are sound rather than tight: they assume that every recorded tie exists and that who was asked reported all
 * own ties of the categories asked, and allow any other tie that nobody who could report it was asked for. Source and
 * target are those of the tie as it is written.
 */
@NullMarked
package nl.kring.engine.isolation;

import org.jspecify.annotations.NullMarked;
