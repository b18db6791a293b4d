/**
 * Samenhang: how well actors are joined to each other. One class a measure; the kernels they rest on are in
 * {@link nl.kring.engine.graph}.
 */
@NullMarked
package nl.kring.engine.connectivity;

import org.jspecify.annotations.NullMarked;
