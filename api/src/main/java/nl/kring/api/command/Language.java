package nl.kring.api.command;

import java.util.Locale;
import nl.kring.api.neighbourhood.Words;

/** A language of what is printed for readers. */
enum Language {
    NL,
    EN;

    Words words() {
        return Words.of(Locale.forLanguageTag(name().toLowerCase(Locale.ROOT)));
    }
}
