package nl.kring.engine.disclosure;

/** What may be shown of a cell. */
public sealed interface Figure {

    /**
     * A count that may be shown.
     *
     * @param count rounded to 5
     * @param of rounded to 5
     */
    record Published(int count, int of) implements Figure {
        /** The share, from rounded counts; 0 when there is nobody. */
        public double share() {
            return of == 0 ? 0 : Math.min(1, count / (double) of);
        }
    }

    /** A count that may not be shown: afgeschermd. It does not say why. */
    record Suppressed() implements Figure {}
}
