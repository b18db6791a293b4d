package nl.kring.api.rest;

import org.jspecify.annotations.Nullable;

/** A request that is not carried out, in words: an answer of RFC 9457. Nothing has changed. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String advice;
    private final transient @Nullable Object report;

    /**
     * @param status HTTP status, 400 to 599
     * @param code stable, kebab-case
     * @param detail what is wrong, one sentence; never a value of a person
     * @param advice what to do about it, one sentence
     */
    public Refusal(int status, String code, String detail, String advice) {
        this(status, code, detail, advice, null);
    }

    /** The same, with more for programs. */
    public Refusal(int status, String code, String detail, String advice, @Nullable Object report) {
        super(detail);
        this.status = status;
        this.code = code;
        this.advice = advice;
        this.report = report;
    }

    /** 400: the request means nothing. */
    public static Refusal wrong(String code, String detail, String advice) {
        return new Refusal(400, code, detail, advice);
    }

    /** 404: there is no such thing. */
    public static Refusal missing(String code, String detail, String advice) {
        return new Refusal(404, code, detail, advice);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String advice() {
        return advice;
    }

    /** More for programs, such as bad rows; null when there is none. */
    public @Nullable Object report() {
        return report;
    }
}
