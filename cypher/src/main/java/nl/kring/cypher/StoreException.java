package nl.kring.cypher;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.TransactionTerminatedException;
import org.neo4j.graphdb.TransientFailureException;

/**
 * The store cannot do what was asked: one line that says what is wrong, one that says what to do, and a {@link Reason}
 * for programs. The message never holds a value of a person, nor Cypher.
 */
public final class StoreException extends RuntimeException {

    /** What went wrong, for programs that choose an exit code or an HTTP status. */
    public enum Reason {
        /** Another process works on the data directory. */
        IN_USE,
        /** Too little free disk space. */
        NO_SPACE,
        /** The database does not answer; try again later. */
        UNREACHABLE,
        /** Wrong user or password. */
        REFUSED,
        /** The files in the data directory, or the graph, are not what this version of the product wrote. */
        DAMAGED,
        /** No dataset of that name. */
        UNKNOWN_DATASET,
        /** No query of that name. */
        UNKNOWN_QUERY,
        /** A parameter of a query is missing, unknown or not of its type. */
        WRONG_PARAMETER,
        /** A query took longer than it may. */
        TOO_SLOW,
        /** The caller cancelled; nothing changed. */
        CANCELLED,
        /** Someone else deleted the version while it was written or read. */
        SUPERSEDED,
        /** The database refused a statement. */
        FAILED
    }

    private final Reason reason;
    private final String advice;

    /**
     * @param message what is wrong, one line
     * @param advice what to do about it, one line
     */
    public StoreException(Reason reason, String message, String advice) {
        this(reason, message, advice, null);
    }

    /** As above, with the cause for the log. */
    public StoreException(Reason reason, String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.advice = advice;
    }

    public Reason reason() {
        return reason;
    }

    /** What to do about it, one line. */
    public String advice() {
        return advice;
    }

    /** What the driver, or the database in this process, threw, in the product's words. */
    static StoreException of(RuntimeException cause) {
        if (cause instanceof AuthenticationException) {
            return new StoreException(
                    Reason.REFUSED,
                    "Neo4j does not accept the user name or the password.",
                    "Check the configured user and password of the database.",
                    cause);
        }
        if (cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || cause instanceof DiscoveryException
                || cause instanceof TransientException
                || cause instanceof DatabaseShutdownException
                || cause instanceof TransactionTerminatedException
                || cause instanceof TransientFailureException
                || String.valueOf(code(cause)).startsWith("Neo.TransientError")) {
            return new StoreException(
                    Reason.UNREACHABLE,
                    "Neo4j does not answer.",
                    "Check that the database runs and can be reached, then try again.",
                    cause);
        }
        if (isNoSpace(cause)) {
            return noSpace(cause);
        }
        return new StoreException(
                Reason.FAILED,
                "Neo4j refused a statement (" + code(cause) + ").",
                "See the log for the cause; if it stays, report it.",
                cause);
    }

    private static boolean isNoSpace(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("no space left")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String code(RuntimeException cause) {
        return cause instanceof Neo4jException known
                ? known.code()
                : cause.getClass().getSimpleName();
    }

    static StoreException noSpace(@Nullable Throwable cause) {
        return new StoreException(
                Reason.NO_SPACE,
                "The disk of the data directory is full.",
                "Free some space, then try again; what was acknowledged is kept.",
                cause);
    }
}
