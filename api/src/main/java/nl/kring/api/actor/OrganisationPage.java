package nl.kring.api.actor;

import java.util.Locale;
import java.util.function.Supplier;
import nl.kring.api.dataset.OpenDataset;
import nl.kring.api.neighbourhood.NeighbourhoodService;
import nl.kring.api.neighbourhood.PageAddress;
import nl.kring.api.neighbourhood.Words;
import nl.kring.api.rest.Refusal;
import nl.kring.engine.measure.Perspective;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What its measures say of one named organisation, and why. People have no page. */
@Controller
class OrganisationPage {

    private final Supplier<ActorService> actors;
    private final Supplier<NeighbourhoodService> neighbourhoods;

    OrganisationPage(Supplier<ActorService> actors, Supplier<NeighbourhoodService> neighbourhoods) {
        this.actors = actors;
        this.neighbourhoods = neighbourhoods;
    }

    /** @param measure the one whose reasons are told: all at once take seconds, since some are searched for */
    @GetMapping(
            path = {PageAddress.ORGANISATION_DUTCH, PageAddress.ORGANISATION_ENGLISH},
            produces = MediaType.TEXT_HTML_VALUE)
    String page(
            @PathVariable String dataset,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String measure,
            Locale language,
            Model model) {
        OpenDataset open = actors.get().open(dataset);
        NamedOrganisation organisation = actors.get().organisation(open, id);
        if (!measure.isEmpty() && !organisation.has(measure)) {
            throw Refusal.missing(
                    "unknown-measure",
                    "The page of the organisation has no such measure.",
                    "Leave the measure out for those there are.");
        }
        OrganisationWriter writer = new OrganisationWriter(
                organisation,
                neighbourhoods.get().table(dataset, Perspective.RELATIONAL).whole(),
                Words.of(language));
        model.addAttribute("view", writer.page(dataset, measure));
        return "organisation";
    }
}
