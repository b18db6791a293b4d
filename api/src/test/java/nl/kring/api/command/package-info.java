/** Tests of the command line. */
@NullMarked
package nl.kring.api.command;

import org.jspecify.annotations.NullMarked;
