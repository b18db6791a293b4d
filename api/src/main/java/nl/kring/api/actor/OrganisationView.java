package nl.kring.api.actor;

import java.util.List;
import nl.kring.api.neighbourhood.Linked;
import nl.kring.api.neighbourhood.ReportText.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The page of a named organisation, in one language; nothing in it is left to compute.
 *
 * @param name of the organisation
 * @param about title of the dataset
 * @param back address of the neighbourhoods of the dataset
 * @param definitions address of the page of measures
 * @param languages this page in each language
 * @param facts what it is, in which network, and how many residents were asked
 * @param themes what its measures say
 * @param remarks what a reader must know
 * @param linked makes names of other organisations lead to their pages
 * @param sources where the data come from
 */
record OrganisationView(
        String name,
        String about,
        String back,
        String definitions,
        List<Choice> languages,
        List<Known> facts,
        List<Theme> themes,
        List<String> remarks,
        Linked linked,
        List<Fact> sources) {

    /** This page in a language. */
    record Choice(String key, String words, String address, boolean current) {}

    /** A fact: what it is called, and what it is, perhaps with pages of its own. */
    record Known(String name, List<Place> values) {}

    /** A word of a fact, and the address of the page that tells more; null when there is none. */
    record Place(String words, @Nullable String address) {}

    /** Measures that belong together. */
    record Theme(String id, String title, List<Entry> entries) {}

    /**
     * What a measure says.
     *
     * @param id of the measure; also its place on the page
     * @param name what it is called
     * @param meaning one sentence
     * @param value the value, as a sentence
     * @param address of this page with the reasons
     * @param reasons behind the value, as sentences; null when they are not asked for
     */
    record Entry(
            String id,
            String name,
            String meaning,
            String value,
            String address,
            @Nullable List<String> reasons) {}
}
