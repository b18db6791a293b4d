package nl.kring.api.neighbourhood;

import org.springframework.web.util.UriComponentsBuilder;

/** Where pages are that others lead to, in each language. */
public final class PageAddress {

    public static final String ORGANISATION_DUTCH = "/actoren/{dataset}/{id}";
    public static final String ORGANISATION_ENGLISH = "/en/actors/{dataset}/{id}";

    private PageAddress() {}

    /** The neighbourhoods of a dataset. */
    public static String neighbourhoods(String language, String dataset) {
        return UriComponentsBuilder.fromPath(language.equals("en") ? "/en" : "/")
                .queryParam("dataset", "{dataset}")
                .encode()
                .buildAndExpand(dataset)
                .toUriString();
    }

    /** The report of a neighbourhood. */
    public static String neighbourhood(String language, String dataset, String code) {
        return ReportView.address(language, dataset, code);
    }

    /** The page of a named organisation. */
    public static String organisation(String language, String dataset, String id) {
        return UriComponentsBuilder.fromPath(language.equals("en") ? ORGANISATION_ENGLISH : ORGANISATION_DUTCH)
                .encode()
                .buildAndExpand(dataset, id)
                .toUriString();
    }
}
