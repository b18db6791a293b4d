package nl.kring.api;

import nl.kring.api.command.Console;
import nl.kring.api.command.KringCommand;

/** Where the program begins. */
public final class KringMain {

    private KringMain() {}

    public static void main(String[] arguments) {
        Console console = Console.ofSystem();
        int code = KringCommand.run(console, arguments);
        console.finished();
        System.exit(code);
    }
}
