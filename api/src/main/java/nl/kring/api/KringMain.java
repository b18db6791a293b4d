package nl.kring.api;

import java.util.logging.Level;
import java.util.logging.Logger;
import nl.kring.api.command.Console;
import nl.kring.api.command.KringCommand;

/** Where the program begins. */
public final class KringMain {

    /** Held, since a logger that nobody holds forgets its level. It tells of every connection it opens. */
    private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

    private KringMain() {}

    public static void main(String[] arguments) {
        if (KringMain.class.getResource("/picocli/CommandLine.class") == null) {
            System.err.println("kring: The folder lib with the libraries is not beside kring.jar. Copy both together.");
            System.exit(1);
        }
        DRIVER.setLevel(Level.WARNING);
        Console console = Console.ofSystem();
        int code = KringCommand.run(console, arguments);
        console.finished();
        System.exit(code);
    }
}
