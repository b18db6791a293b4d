package nl.kring.datasets.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.engine.model.Area;

/** Lays out a city of any size: buurten of the kinds that Veldermeer has, and organisations where they suit. */
final class Layout {
    private static final Area MUNICIPALITY = new Area("GM9999", "Kringstad");
    private static final int SMALLEST = 300;
    private static final double VARYING = 950;
    private static final int MOST_WIJKEN = 99;
    private static final int USUAL_BUURTEN = 6;
    private static final int WIJKEN_A_DISTRICT = 4;
    private static final int A_STREET = 50;

    private final int residents;
    private final long seed;
    private final List<Buurt> kinds = Veldermeer.buurten();
    private final List<String> names = new ArrayList<>();
    private final List<Buurt> buurten = new ArrayList<>();
    private final List<Venue> venues = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Layout(int residents, long seed) {
        this.residents = residents;
        this.seed = seed;
    }

    Plan plan() {
        List<Integer> sizes = sizes();
        int many = Math.max(USUAL_BUURTEN, (sizes.size() + MOST_WIJKEN - 1) / MOST_WIJKEN);
        Chance chance = Chance.of(seed, "buurten");
        nameBuurten(chance);
        List<Buurt> waiting = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            if (waiting.isEmpty()) {
                waiting.addAll(kinds);
                chance.shuffle(waiting);
            }
            buurten.add(buurt(waiting.remove(waiting.size() - 1), i, many, sizes.get(i), chance));
        }
        found(many);
        return new Plan(
                "synthetic-" + residents + "-" + seed,
                "Kringstad, an invented Dutch city of " + residents + " residents",
                MUNICIPALITY,
                buurten,
                new Places(venues, buurten.size()),
                Plan.SPRING,
                null,
                seed);
    }

    private List<Integer> sizes() {
        Chance chance = Chance.of(seed, "sizes");
        List<Integer> sizes = new ArrayList<>();
        int left = residents;
        while (left > 0) {
            int size = SMALLEST + (int) (VARYING * chance.tail(4));
            size = left - size < SMALLEST ? left : size;
            sizes.add(size);
            left -= size;
        }
        return sizes;
    }

    private void nameBuurten(Chance chance) {
        for (String first : Words.BUURT_FIRST) {
            for (String last : Words.BUURT_LAST) {
                names.add(first + last);
            }
        }
        chance.shuffle(names);
    }

    private Buurt buurt(Buurt kind, int number, int many, int size, Chance chance) {
        int wijk = number / many + 1;
        String code = String.format(Locale.ROOT, "9999%02d%02d", wijk, number % many + 1);
        List<String> streets = new ArrayList<>(Words.STREETS);
        chance.shuffle(streets);
        int wanted = Math.min(streets.size(), Math.max(1, size / A_STREET));
        return kind.at(
                "BU" + code,
                name(number),
                new Area("WK" + code.substring(0, 6), "Wijk " + name(number - number % many)),
                size,
                streets.subList(0, wanted).stream().map(Home::of).toList());
    }

    private String name(int number) {
        int round = number / names.size();
        return names.get(number % names.size()) + (round == 0 ? "" : " " + (round + 1));
    }

    /** Founds organisations: in buurten, in wijken of so many buurten, and in districts of some wijken. */
    private void found(int wijk) {
        for (Facility facility : Facility.ALL) {
            Chance chance = Chance.of(seed, "founding " + facility.sort());
            int together = switch (facility.level()) {
                case BUURT -> 1;
                case WIJK -> wijk;
                case CITY -> wijk * WIJKEN_A_DISTRICT;
            };
            for (int from = 0; from < buurten.size(); from += together) {
                if (chance.yes(facility.presence())) {
                    found(facility, from, Math.min(buurten.size(), from + together), chance);
                }
            }
        }
    }

    private void found(Facility facility, int from, int to, Chance chance) {
        List<Integer> served = IntStream.range(from, to).boxed().toList();
        List<Integer> suiting = served.stream()
                .filter(buurt -> facility.suits(buurten.get(buurt)))
                .toList();
        List<Integer> open =
                suiting.stream().filter(buurt -> !buurten.get(buurt).oneLine()).toList();
        if (!suiting.isEmpty()) {
            int home = chance.of(open.isEmpty() ? suiting : open);
            venues.add(new Venue(
                    venues.size(),
                    facility,
                    name(facility, home, chance),
                    home,
                    served,
                    facility.appeal(),
                    false,
                    null));
        }
    }

    private String name(Facility facility, int home, Chance chance) {
        String buurt = buurten.get(home).name();
        String name = chance.of(facility.names()).replace("{buurt}", buurt);
        return taken.add(name) ? name : name + " " + buurt;
    }
}
