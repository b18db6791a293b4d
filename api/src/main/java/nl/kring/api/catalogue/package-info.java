/**
 * What can be measured, told alike by the command line and by the interface for programs.
 *
 * <pre>{@code
 * MeasureFacts.all(null).stream().filter(measure -> measure.level().equals("actor")).toList();
 * }</pre>
 */
@NullMarked
package nl.kring.api.catalogue;

import org.jspecify.annotations.NullMarked;
