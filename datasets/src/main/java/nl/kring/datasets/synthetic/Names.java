package nl.kring.datasets.synthetic;

import java.util.List;

/**
 * Invented names of people: given and family names as they occur in the Netherlands, drawn apart from each other and
 * from everything else that is known of someone. Whom such a name fits is chance.
 */
final class Names {
    /** Names that often go together. */
    record Origin(String word, int weight, List<String> given, List<String> family) {}

    private static final List<Origin> ORIGINS = Table.read(
            "names.csv",
            row -> new Origin(row.text("origin"), row.count("weight"), row.list("given"), row.list("family")));
    private static final Origin DUTCH = ORIGINS.get(0);
    private static final Origin EAST_EUROPEAN = ORIGINS.stream()
            .filter(origin -> origin.word().equals("east-european"))
            .findFirst()
            .orElseThrow();
    private static final int WEIGHT = ORIGINS.stream().mapToInt(Origin::weight).sum();

    private Names() {}

    /** The origin of a household's names. */
    static Origin origin(double dutch, Chance chance) {
        if (chance.yes(dutch)) {
            return DUTCH;
        }
        int left = chance.below(WEIGHT);
        for (Origin origin : ORIGINS) {
            left -= origin.weight();
            if (left < 0) {
                return origin;
            }
        }
        return DUTCH;
    }

    /** The origin of names of most migrant workers. */
    static Origin migrantWorkers() {
        return EAST_EUROPEAN;
    }

    static String given(Origin origin, Chance chance) {
        return chance.of(origin.given());
    }

    static String family(Origin origin, Chance chance) {
        return chance.of(origin.family());
    }

    /** A professional is known by an initial, so that no resident, whose name is sealed, can have the same name. */
    static String ofWorker(Origin origin, Chance chance) {
        return given(origin, chance).substring(0, 1) + ". " + family(origin, chance);
    }
}
