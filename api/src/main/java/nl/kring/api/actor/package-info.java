/**
 * Actors and ties of a stored dataset, as a researcher may see them: residents under pseudonyms, and what is known of how
 * many contacts of theirs are in view, always with the reasons.
 *
 * <pre>{@code
 * ActorService actors = new ActorService(datasets);
 * actors.actor("veldermeer", pseudonym).isolation();      // verdict, bounds, and the ties behind it
 * }</pre>
 */
@NullMarked
package nl.kring.api.actor;

import org.jspecify.annotations.NullMarked;
