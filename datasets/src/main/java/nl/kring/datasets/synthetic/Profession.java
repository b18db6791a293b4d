package nl.kring.datasets.synthetic;

import java.util.List;

/**
 * What a professional does.
 *
 * @param name in Dutch
 * @param employer sort of organisation where they work
 * @param number how many work there
 * @param people whom they serve
 * @param serves share of the residents whom one of them knows in a usual buurt, before it is seen whom they serve
 * @param refers sorts of organisation to which they refer people
 * @param joins sort of organisation with which they work together
 */
record Profession(
        String name, String employer, int number, People people, double serves, List<String> refers, String joins) {

    /** All of them. */
    static final List<Profession> ALL = Table.read(
            "professions.csv",
            row -> new Profession(
                    row.text("profession"),
                    row.text("employer"),
                    row.count("number"),
                    People.of(row.text("people")),
                    row.number("serves"),
                    row.list("refers"),
                    row.text("joins")));

    /** The one who works with residents' initiatives. */
    static final Profession COMMUNITY_WORKER = ALL.stream()
            .filter(profession -> profession.name().equals("opbouwwerker"))
            .findFirst()
            .orElseThrow();
}
