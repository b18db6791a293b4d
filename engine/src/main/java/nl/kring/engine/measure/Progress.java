package nl.kring.engine.measure;

/** Hears how far long work is. Called from one thread at a time. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress NONE = (step, done, total) -> {};

    /**
     * @param step what is being done, as an id: that of a measure, or a word such as {@code project}
     * @param done how much is done, 0 to {@code total}
     * @param total how much there is to do; 0 when unknown
     */
    void at(String step, long done, long total);
}
