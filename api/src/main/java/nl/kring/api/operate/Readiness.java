package nl.kring.api.operate;

import org.jspecify.annotations.Nullable;

/** Whether the server has a store to answer from. Safe for use by many threads. */
final class Readiness {

    private volatile @Nullable Services services;
    private volatile @Nullable LongWork work;

    /** A request came before the store was open. */
    static final class NotReadyException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void ready(Services open, LongWork jobs) {
        work = jobs;
        services = open;
    }

    boolean isReady() {
        return services != null;
    }

    /**
     * The services of the open store.
     *
     * @throws NotReadyException when it is not open yet
     */
    Services services() {
        Services open = services;
        if (open == null) {
            throw new NotReadyException();
        }
        return open;
    }

    /**
     * The jobs of the server.
     *
     * @throws NotReadyException when the store is not open yet
     */
    LongWork work() {
        LongWork open = work;
        if (open == null) {
            throw new NotReadyException();
        }
        return open;
    }
}
