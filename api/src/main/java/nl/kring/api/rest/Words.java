package nl.kring.api.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Constants as words of the interface: {@code POLICY_ACTOR} is {@code policy-actor}. */
public final class Words {

    private Words() {}

    /** The word of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a word; null when there is no word.
     *
     * @throws Refusal 400 when it is the word of none
     */
    public static <E extends Enum<E>> @Nullable E read(Class<E> type, String parameter, @Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong(
                        "parameter-word",
                        "The parameter " + parameter + " has a value that it cannot have.",
                        "Choose one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Words::of)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
