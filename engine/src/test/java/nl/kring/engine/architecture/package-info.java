/** Rules that the classes of the engine keep, whatever they compute. */
@NullMarked
package nl.kring.engine.architecture;

import org.jspecify.annotations.NullMarked;
