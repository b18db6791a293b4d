package nl.kring.datasets.csv;

/** Why a file cannot be read on. Where, is known to the one who catches it. */
final class Damage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String advice;

    Damage(String code, String advice) {
        super(code, null, false, false);
        this.code = code;
        this.advice = advice;
    }

    String code() {
        return code;
    }

    String advice() {
        return advice;
    }
}
