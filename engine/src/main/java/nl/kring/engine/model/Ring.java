package nl.kring.engine.model;

/** The four rings of the donut, from the residents outwards. */
public enum Ring {
    /** Bewoners: the people who live there. */
    RESIDENTS(1),
    /** Sociale verbanden en informele netwerken: associations, clubs, congregations, initiatives. */
    INFORMAL(2),
    /** Professionals en voorzieningen: care, welfare, schools, libraries, housing. */
    FORMAL(3),
    /** Beleid en bestuur: municipality, council, funders. */
    POLICY(4);

    private final int number;

    Ring(int number) {
        this.number = number;
    }

    /** The number of the ring, 1 (residents) to 4 (policy). */
    public int number() {
        return number;
    }
}
