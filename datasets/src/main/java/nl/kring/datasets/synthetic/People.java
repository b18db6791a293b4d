package nl.kring.datasets.synthetic;

import java.util.Locale;

/** For whom something is. */
enum People {
    ALL,
    ADULTS,
    FAMILY,
    YOUNG,
    OLDER;

    static People of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean includes(Person person) {
        return switch (this) {
            case ALL -> true;
            case ADULTS -> !person.age().under16();
            case FAMILY -> person.family();
            case YOUNG -> person.age().to() < 20;
            case OLDER -> person.age().over65();
        };
    }
}
