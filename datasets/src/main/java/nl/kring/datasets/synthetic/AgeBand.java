package nl.kring.datasets.synthetic;

import java.util.Locale;

/** Age in bands, with a border at 16: younger people have no page and get no introduction. */
enum AgeBand {
    CHILD(0, 11),
    TEEN(12, 15),
    YOUTH(16, 19),
    YOUNG(20, 29),
    ADULT(30, 44),
    MIDDLE(45, 64),
    OLDER(65, 79),
    OLDEST(80, 99);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Old enough to be interviewed. */
    boolean interviewed() {
        return this != CHILD;
    }

    boolean under16() {
        return this == CHILD || this == TEEN;
    }

    boolean over65() {
        return this == OLDER || this == OLDEST;
    }

    /** The word in files: {@code 0-11}, {@code 80+}. */
    String word() {
        return this == OLDEST ? "80+" : String.format(Locale.ROOT, "%d-%d", from, to);
    }
}
