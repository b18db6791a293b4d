package nl.kring.engine.isolation;

/** What can be said of someone's contacts. Ordered from most to least. */
public enum Verdict {
    /** Contacten in beeld. */
    CONNECTED,
    /** Weinig contacten in beeld. */
    AT_RISK,
    /** Heel weinig contacten in beeld. */
    ISOLATED,
    /** Weten we niet: what was asked allows more than one answer. */
    NOT_DETERMINABLE
}
