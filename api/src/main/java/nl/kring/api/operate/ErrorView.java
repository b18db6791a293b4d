package nl.kring.api.operate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kring.api.neighbourhood.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the page says when something went wrong, in one language; nothing in it is left to compute.
 *
 * @param kind which messages say what went wrong
 * @param ways pages to go on from
 * @param languages where to go on in each language
 */
record ErrorView(String kind, List<Way> ways, List<Choice> languages) {

    private static final Set<String> MISSING =
            Set.of("unknown-dataset", "unknown-neighbourhood", "unknown-organisation", "unknown-measure");

    /** A page to go on from: the key of its words, and its address. */
    record Way(String words, String address) {}

    /** The first page in a language. */
    record Choice(String key, String words, String address, boolean current) {}

    /**
     * The page.
     *
     * @param code what went wrong, as programs are told; what people are told no more of is {@code otherwise}
     * @param dataset of the address that was asked for; null when it has none
     * @param id of the organisation of that address; null when it has none
     */
    static ErrorView of(String code, String otherwise, @Nullable String dataset, @Nullable String id, Locale language) {
        boolean english = language.getLanguage().equals("en");
        String own = english ? "en" : "nl";
        String kind = MISSING.contains(code) ? code : otherwise;
        List<Way> ways = kind.equals("unknown-measure") && dataset != null && id != null
                ? List.of(
                        new Way("error.way.organisation", PageAddress.organisation(own, dataset, id)),
                        new Way("report.back", PageAddress.neighbourhoods(own, dataset)))
                : List.of(new Way("report.back", neighbourhoods(own, kind, dataset)));
        return new ErrorView(
                kind,
                ways,
                List.of(
                        new Choice("nl", "Nederlands", neighbourhoods("nl", kind, dataset), !english),
                        new Choice("en", "English", neighbourhoods("en", kind, dataset), english)));
    }

    /** Of the dataset that was asked for, where it is certain that there is one. */
    private static String neighbourhoods(String language, String kind, @Nullable String dataset) {
        boolean certain = MISSING.contains(kind) && !kind.equals("unknown-dataset");
        return certain && dataset != null
                ? PageAddress.neighbourhoods(language, dataset)
                : language.equals("en") ? "/en" : "/";
    }
}
