package nl.kring.api.command;

import java.util.Locale;
import nl.kring.api.neighbourhood.Words;
import picocli.CommandLine.Option;

/** The language of what is told of people and neighbourhoods, as an option: Dutch unless English is asked for. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "${COMPLETION-CANDIDATES} (default: nl).")
    private Language language = Language.NL;

    Language language() {
        return language;
    }

    Words words() {
        return language.words();
    }

    Locale locale() {
        return Locale.forLanguageTag(words().language());
    }
}
