package nl.kring.datasets.synthetic;

import java.util.List;
import java.util.function.Function;
import nl.kring.engine.model.Area;
import nl.kring.engine.model.Neighbourhood;

/**
 * One buurt and its situation as numbers.
 *
 * @param code its code
 * @param name its name
 * @param wijk the wijk in which it lies
 * @param setting {@code town}, {@code village} or {@code rural}: which facilities suit it
 * @param residents how many people live there
 * @param asked share of residents whose ties were asked
 * @param askedBefore share of those who lived there already that was asked in the wave before, if there was one
 * @param housing who lives together
 * @param contact how people know each other
 * @param participation share that takes part in an organisation
 * @param volunteering share of those taking part that volunteers
 * @param support how often a contact is also support, in (0, 1]
 * @param served how many people professionals know here; 1 is usual
 * @param elsewhere mean number of contacts that live elsewhere
 * @param joined share of informal organisations that work together with a formal one
 * @param oneLine whether one community worker is the only line between its organisations and policy
 * @param streets its streets, and flats in them
 */
record Buurt(
        String code,
        String name,
        Area wijk,
        String setting,
        int residents,
        double asked,
        double askedBefore,
        Housing housing,
        Contact contact,
        double participation,
        double volunteering,
        double support,
        double served,
        double elsewhere,
        double joined,
        boolean oneLine,
        List<Home> streets) {

    /**
     * Who lives together: shares of the households, together 1.
     *
     * @param older share of the households without children that are 65 or older
     * @param built nobody lives there since before this year
     * @param newcomers share of the households that came in the last three years
     * @param dutch share of the households with Dutch names
     */
    record Housing(
            double singles,
            double couples,
            double families,
            double loneParents,
            double shared,
            double older,
            int built,
            double newcomers,
            double dutch) {}

    /**
     * How people know each other outside their household.
     *
     * @param mean mean number of contacts
     * @param closure share of them that are contacts of contacts
     * @param bridging share of them in other buurten
     * @param outward how readily people take part in organisations outside the buurt; 1 is as readily as inside
     * @param welcome share of the chances to meet a settled resident that a newcomer really has
     * @param isolates share of residents without any contact
     * @param pendants share of residents with one contact
     */
    record Contact(
            double mean,
            double closure,
            double bridging,
            double outward,
            double welcome,
            double isolates,
            double pendants) {}

    static Buurt read(Table.Row row, Function<String, Area> wijken) {
        return new Buurt(
                row.text("code"),
                row.text("name"),
                wijken.apply(row.text("wijk")),
                row.text("setting"),
                row.count("residents"),
                row.number("asked"),
                row.number("asked-before"),
                new Housing(
                        row.number("singles"),
                        row.number("couples"),
                        row.number("families"),
                        row.number("lone-parents"),
                        row.number("shared"),
                        row.number("older"),
                        row.count("built"),
                        row.number("newcomers"),
                        row.number("dutch")),
                new Contact(
                        row.number("contacts"),
                        row.number("closure"),
                        row.number("bridging"),
                        row.number("outward"),
                        row.number("welcome"),
                        row.number("isolates"),
                        row.number("pendants")),
                row.number("participation"),
                row.number("volunteering"),
                row.number("support"),
                row.number("served"),
                row.number("elsewhere"),
                row.number("joined"),
                row.text("line").equals("worker"),
                row.list("streets").stream().map(Home::of).toList());
    }

    /** The same situation in another place. */
    Buurt at(String otherCode, String otherName, Area otherWijk, int size, List<Home> otherStreets) {
        return new Buurt(
                otherCode,
                otherName,
                otherWijk,
                setting,
                size,
                asked,
                askedBefore,
                housing,
                contact,
                participation,
                volunteering,
                support,
                served,
                elsewhere,
                joined,
                oneLine,
                otherStreets);
    }

    Neighbourhood in(Area gemeente) {
        return new Neighbourhood(code, name, wijk, gemeente);
    }
}
