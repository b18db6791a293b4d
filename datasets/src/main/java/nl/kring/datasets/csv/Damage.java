package nl.kring.datasets.csv;

/** Why a file cannot be read on. Where, is known to the one who catches it. */
final class Damage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String advice;
    private final boolean whole;

    private Damage(String code, String advice, boolean whole) {
        super(code, null, false, false);
        this.code = code;
        this.advice = advice;
        this.whole = whole;
    }

    /** Damage at the place that is being read. */
    Damage(String code, String advice) {
        this(code, advice, false);
    }

    /** Damage of the file as a whole. */
    static Damage ofFile(String code, String advice) {
        return new Damage(code, advice, true);
    }

    /** Whether it is of the file as a whole. */
    boolean ofFile() {
        return whole;
    }

    String code() {
        return code;
    }

    String advice() {
        return advice;
    }
}
