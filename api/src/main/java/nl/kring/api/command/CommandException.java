package nl.kring.api.command;

/** A command cannot do what was asked; the message says what to do. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
