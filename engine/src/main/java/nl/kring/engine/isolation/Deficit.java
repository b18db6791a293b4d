package nl.kring.engine.isolation;

import nl.kring.engine.model.Category;
import nl.kring.engine.model.Fieldwork;

/** What someone can be short of. Each is 0 (enough) to 1 (none). */
public enum Deficit {
    /** Strength of personal ties, against 4. */
    CONTACT("contact-deficit"),
    /** People to fall back on, against 2. */
    SUPPORT("support-deficit"),
    /** Residents within two steps, against 15. */
    REACH("reach-deficit"),
    /** Residents within two steps after the loss of the one who matters most, against 5. */
    FALLBACK("fallback-deficit"),
    /** Organisations taken part in or volunteered for, against 2. */
    PARTICIPATION("participation-deficit"),
    /** Steps to the nearest professional or facility. */
    LINKING("linking-deficit");

    private final String id;

    Deficit(String id) {
        this.id = id;
    }

    /** Id of the measure. */
    public String id() {
        return id;
    }

    /** Whether a dataset collects what the deficit rests on; a deficit that it does not is left out for everyone. */
    boolean collected(Fieldwork fieldwork, boolean formalActors) {
        return switch (this) {
            case CONTACT, REACH, FALLBACK ->
                fieldwork.collects(Category.CONTACT) || fieldwork.collects(Category.SUPPORT);
            case SUPPORT -> fieldwork.collects(Category.SUPPORT);
            case PARTICIPATION -> fieldwork.collects(Category.AFFILIATION);
            case LINKING ->
                formalActors && (fieldwork.collects(Category.SERVICE) || fieldwork.collects(Category.AFFILIATION));
        };
    }
}
