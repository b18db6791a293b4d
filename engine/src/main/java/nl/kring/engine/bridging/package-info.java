/**
 * Bruggen slaan: ties and actors that join what would otherwise be apart, and whose loss would part it.
 */
@NullMarked
package nl.kring.engine.bridging;

import org.jspecify.annotations.NullMarked;
