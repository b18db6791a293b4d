package nl.kring.engine.model;

import java.util.Locale;

/** What a tie is about. A dataset says which categories it {@linkplain Fieldwork#collects() collects}. */
public enum Category {
    CONTACT,
    SUPPORT,
    AFFILIATION,
    SERVICE,
    GOVERNANCE,
    /** A register's opportunity for contact (same street, school, household): not contact. */
    OPPORTUNITY;

    /** The word in files: {@code contact}, {@code support}, … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
