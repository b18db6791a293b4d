package nl.kring.datasets.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kring.datasets.Dataset;
import nl.kring.engine.model.Area;

/**
 * The example city Veldermeer: 3,000 residents in eight buurten, each with a situation of its own. Invented; its codes
 * lie outside the ranges in use. It was asked in two waves, in 2024 and in 2026. The files that come with the product
 * ({@code example/veldermeer}, with a README) are what this makes, to the byte.
 *
 * <table>
 * <caption>What is planted</caption>
 * <tr><th>buurt</th><th>residents</th><th>situation</th></tr>
 * <tr><td>Bloemenbuurt</td><td>640</td><td>hangs on library De Leeslamp</td></tr>
 * <tr><td>Stationskwartier</td><td>520</td><td>flats, mostly single people, movers: many with few contacts</td></tr>
 * <tr><td>Nieuwe Werf</td><td>480</td><td>new-build, families; only 18% were asked</td></tr>
 * <tr><td>Tuindorp</td><td>270</td><td>mixed flat; formal and informal organisations well joined</td></tr>
 * <tr><td>Molenakker</td><td>340</td><td>well connected</td></tr>
 * <tr><td>Het Zand</td><td>430</td><td>close-knit; the playground association shuts newcomers out</td></tr>
 * <tr><td>Kerkdorp Oosterveen</td><td>210</td><td>volunteers run the village hall; one community worker is the only line
 * between its organisations and policy</td></tr>
 * <tr><td>Buitengebied</td><td>110</td><td>neighbourly help; migrant workers apart from the others</td></tr>
 * </table>
 */
public final class Veldermeer {
    /** The seed of the city as it is shown everywhere. */
    public static final long SEED = 2026;

    static final Area MUNICIPALITY = new Area("GM9999", "Veldermeer");

    private static final Map<String, Area> WIJKEN = Map.of(
            "WK999901", new Area("WK999901", "Centrum"),
            "WK999902", new Area("WK999902", "Buiten"));

    private Veldermeer() {}

    /** The city as it is shown everywhere. */
    public static Dataset of() {
        return of(SEED);
    }

    /** The same situations with other people. */
    public static Dataset of(long seed) {
        return City.of(plan(seed));
    }

    /** The boundaries of its buurten as GeoJSON (RFC 7946), each with code, name and wijk; in open water. */
    public static String boundaries() {
        return Boundaries.read().geoJson(buurten());
    }

    static Plan plan(long seed) {
        List<Buurt> buurten = buurten();
        Places places = new Places(venues(buurten), buurten.size());
        return new Plan(
                "veldermeer",
                "Veldermeer, een verzonnen stad",
                MUNICIPALITY,
                buurten,
                places,
                Plan.SPRING,
                new Detail(Plan.TWO_YEARS_BEFORE, Boundaries.read()),
                seed);
    }

    /** The eight buurten; also the kinds of buurt of which other cities are made. */
    static List<Buurt> buurten() {
        return Table.read("buurten.csv", row -> Buurt.read(row, WIJKEN::get));
    }

    private static List<Venue> venues(List<Buurt> buurten) {
        List<Venue> venues = new ArrayList<>();
        Table.read("organisations.csv", row -> venues.add(venue(row, venues.size(), buurten)));
        return venues;
    }

    private static Venue venue(Table.Row row, int number, List<Buurt> buurten) {
        Facility facility = Facility.ofSort(row.text("sort"));
        int home = IntStream.range(0, buurten.size())
                .filter(buurt -> buurten.get(buurt).code().equals(row.text("buurt")))
                .findFirst()
                .orElseThrow();
        List<Integer> serves = IntStream.range(0, buurten.size())
                .filter(buurt -> facility.level() == Facility.Level.CITY
                        || buurt == home
                        || (facility.level() == Facility.Level.WIJK
                                && buurten.get(buurt)
                                        .wijk()
                                        .equals(buurten.get(home).wijk())))
                .boxed()
                .toList();
        LocalDate paidUntil = row.has("paid-until") ? LocalDate.parse(row.text("paid-until")) : null;
        double appeal = row.has("appeal") ? row.number("appeal") : facility.appeal();
        return new Venue(number, facility, row.text("name"), home, serves, appeal, row.has("closed"), paidUntil);
    }
}
