/** Tests of what is told of single actors. */
@NullMarked
package nl.kring.api.actor;

import org.jspecify.annotations.NullMarked;
