package nl.kring.api.job;

/**
 * How much work there may be at once.
 *
 * @param running jobs that run together, 1 or more
 * @param waiting jobs that wait, 0 or more
 * @param bytes memory that running jobs may be expected to need together
 */
public record Limits(int running, int waiting, long bytes) {

    private static final double SHARE_OF_HEAP = 0.6;
    private static final int WAITING = 32;

    /** Half of the processors and three fifths of the heap, so that readers are answered meanwhile. */
    public static Limits ofThisMachine() {
        Runtime machine = Runtime.getRuntime();
        return new Limits(
                Math.max(1, machine.availableProcessors() / 4), WAITING, (long) (SHARE_OF_HEAP * machine.maxMemory()));
    }

    /** Threads that one job may use. */
    public int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2 / running);
    }
}
