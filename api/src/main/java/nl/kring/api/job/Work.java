package nl.kring.api.job;

import org.jspecify.annotations.Nullable;

/** What a job does. */
@FunctionalInterface
public interface Work {

    /** How work hears that it is to stop, and tells how far it is. May be used from any thread. */
    interface Run {
        /** Asked often by the work; it then ends with a {@link java.util.concurrent.CancellationException}. */
        boolean isCancelled();

        /**
         * @param step what is being done, a word
         * @param done how much is done, 0 or more
         * @param total how much there is to do; 0 when unknown
         */
        void at(String step, long done, long total);
    }

    /**
     * Does it.
     *
     * @return the result as JSON; null when there is none
     * @throws nl.kring.api.rest.Refusal when it cannot be done
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    @Nullable
    String work(Run run);
}
