/**
 * The command line: one small class a command, that reads options, calls a feature service and prints.
 *
 * <pre>{@code
 * int code = KringCommand.run(new Console(out, err), "analyse", "--ties", "ties.csv", "--out", "results");
 * }</pre>
 *
 * <p>Exit codes are 0 done, 1 refused or failed, 2 wrong use. What a person or program asked for goes to standard output;
 * progress, warnings and errors to standard error. An error is one line that says what is wrong and what to do. A new
 * command is one class and one line in {@link nl.kring.api.command.KringCommand}.
 */
@NullMarked
package nl.kring.api.command;

import org.jspecify.annotations.NullMarked;
