package nl.kring.api.neighbourhood;

import java.util.List;
import nl.kring.api.neighbourhood.PageView.Choice;
import nl.kring.api.neighbourhood.PageView.Mark;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page of one neighbourhood.
 *
 * @param report its words
 * @param donut its donut
 * @param picture what the donut shows, in words
 * @param legend the rings, and the patterns that the donut has
 * @param back address of the page of all neighbourhoods
 * @param languages this page in each language
 * @param linked makes names of organisations lead to their pages
 * @param thin whether less than half of the residents were asked
 */
record ReportView(
        ReportText report,
        Donut donut,
        String picture,
        List<Mark> legend,
        String back,
        List<Choice> languages,
        Linked linked,
        boolean thin) {

    static final String DUTCH = "/buurten/{dataset}/{code}";
    static final String ENGLISH = "/en/neighbourhoods/{dataset}/{code}";

    /** Where the report of a neighbourhood is, in a language. */
    static String address(String language, String dataset, String code) {
        return UriComponentsBuilder.fromPath(language.equals("en") ? ENGLISH : DUTCH)
                .encode()
                .buildAndExpand(dataset, code)
                .toUriString();
    }
}
