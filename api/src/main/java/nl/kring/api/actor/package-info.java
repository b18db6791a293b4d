/**
 * Actors and ties of a stored dataset, as a researcher may see them: residents under pseudonyms, and what is known of how
 * many contacts of theirs are in view, always with the reasons.
 *
 * <pre>{@code
 * ActorService actors = new ActorService(datasets);
 * actors.actor("veldermeer", pseudonym).isolation();      // verdict, bounds, and the ties behind it
 * }</pre>
 *
 * <p>A named organisation has a page as well, which anyone may read: there people are no more than a protected count, and
 * figures from which such a count could be worked out are put into words ({@code DiscreetWords}).
 */
@NullMarked
package nl.kring.api.actor;

import org.jspecify.annotations.NullMarked;
