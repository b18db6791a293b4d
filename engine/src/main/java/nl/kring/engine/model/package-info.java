/**
 * What Kring knows of a neighbourhood: actors in the four rings of the donut, the ties between them, and how those
 * ties were collected.
 *
 * <p>A {@link nl.kring.engine.model.Network} is immutable and made by its
 * {@linkplain nl.kring.engine.model.Network#builder() builder}, which refuses what cannot be true
 * ({@link nl.kring.engine.model.InvalidModelException}):
 *
 * <pre>{@code
 * Network network = Network.builder()
 *         .add(new Resident(Profile.of("anna").asked(true)))
 *         .add(new Organisation(Profile.of("choir"), "De Stem", Ring.INFORMAL))
 *         .add(Tie.of("anna", TieType.PARTICIPATES_IN, "choir"))
 *         .build();
 * }</pre>
 *
 * <p>There is no place in it for a resident's name: names travel beside the network and are sealed before they are
 * stored. Actors and ties are numbered in the order in which they were added, from 0; all results keep that order.
 */
@NullMarked
package nl.kring.engine.model;

import org.jspecify.annotations.NullMarked;
