package nl.kring.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * That an actor acts in a ring.
 *
 * @param ring the ring
 * @param through the type of tie that gives the role (volunteers for, works for, advises); null for the home ring and
 *     for a role that the dataset states
 */
public record Role(Ring ring, @Nullable TieType through) {}
