package nl.kring.api.vault;

import org.jspecify.annotations.Nullable;

/** The vault cannot do what was asked. The message says what to do and holds no value of a person. */
public final class VaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VaultException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
