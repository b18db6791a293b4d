package nl.kring.engine.model;

/**
 * Something that no {@link Network} can hold, with a stable code. The message says what to do and never repeats a value,
 * since a value may be about a person.
 */
public final class InvalidModelException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final String advice;

    /**
     * @param code stable, kebab-case: {@code tie-self}, {@code strength-range}, …
     * @param field the field that is wrong, by its name in files
     * @param advice what is wrong and what to do about it
     */
    public InvalidModelException(String code, String field, String advice) {
        super(advice);
        this.code = code;
        this.field = field;
        this.advice = advice;
    }

    /** Stable code of the rule that was broken. */
    public String code() {
        return code;
    }

    /** The field that is wrong, by its name in files. */
    public String field() {
        return field;
    }

    /** What is wrong and what to do about it; the same as the message. */
    public String advice() {
        return advice;
    }
}
