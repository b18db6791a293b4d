package nl.kring.api.job;

import java.util.Locale;
import nl.kring.api.rest.Refusal;
import nl.kring.api.vault.VaultException;
import nl.kring.cypher.StoreException;
import nl.kring.datasets.DatasetException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why a job failed, for those who asked for it.
 *
 * @param code stable, kebab-case
 * @param message what is wrong, one line
 * @param advice what to do about it, one line
 * @param report more, as JSON; null when there is none
 */
record Failure(
        String code,
        String message,
        String advice,
        @Nullable String report) {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    static Failure of(Throwable thrown) {
        if (thrown instanceof Refusal refused) {
            Object report = refused.report();
            return new Failure(
                    refused.code(),
                    String.valueOf(refused.getMessage()),
                    refused.advice(),
                    report == null ? null : report.toString());
        }
        if (thrown instanceof StoreException store) {
            String code = store.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Failure(code, String.valueOf(store.getMessage()), store.advice(), null);
        }
        if (thrown instanceof DatasetException refused) {
            return new Failure(refused.code(), String.valueOf(refused.getMessage()), refused.advice(), null);
        }
        if (thrown instanceof VaultException vault) {
            return new Failure("vault", String.valueOf(vault.getMessage()), "Ask who runs this Kring.", null);
        }
        if (thrown instanceof OutOfMemoryError) {
            return new Failure(
                    "memory",
                    "The work needed more memory than there is.",
                    "Give Kring more memory (java -Xmx), or ask for fewer measures.",
                    null);
        }
        LOG.error("A job failed", thrown);
        return new Failure(
                "unexpected",
                "Something unexpected went wrong.",
                "Try again; if it stays, report it with the time.",
                null);
    }
}
