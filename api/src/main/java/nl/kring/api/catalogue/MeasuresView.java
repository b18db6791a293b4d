package nl.kring.api.catalogue;

import java.util.List;
import nl.kring.api.neighbourhood.ReportText.Fact;

/**
 * What the page of measures says, in one language; nothing in it is left to compute.
 *
 * @param address of this page
 * @param wanted what measures must speak of; empty for all
 * @param found how many there are
 * @param languages this page in each language
 * @param levels the measures
 * @param sources what the definitions come from
 */
record MeasuresView(
        String address, String wanted, String found, List<Choice> languages, List<Level> levels, List<Fact> sources) {

    static final String DUTCH = "/maten";
    static final String ENGLISH = "/en/measures";

    /** This page in a language. */
    record Choice(String key, String words, String address, boolean current) {}

    /** Measures of networks, of actors and so on. */
    record Level(String id, String title, List<Theme> themes) {}

    /** Measures that belong together. */
    record Theme(String title, List<Entry> measures) {}

    /**
     * A measure.
     *
     * @param id also its place on the page
     * @param name what it is called
     * @param meaning one sentence
     * @param facts the exact definition
     */
    record Entry(String id, String name, String meaning, List<Exact> facts) {}

    /**
     * A part of an exact definition.
     *
     * @param name what it is called
     * @param words what it is
     * @param english whether the words are English whatever the language of the page
     */
    record Exact(String name, String words, boolean english) {}
}
