package nl.kring.api.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kring.api.actor.OrganisationView.Choice;
import nl.kring.api.actor.OrganisationView.Entry;
import nl.kring.api.actor.OrganisationView.Known;
import nl.kring.api.actor.OrganisationView.Place;
import nl.kring.api.actor.OrganisationView.Theme;
import nl.kring.api.neighbourhood.Linked;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Row;
import nl.kring.api.neighbourhood.PageAddress;
import nl.kring.api.neighbourhood.ReportText.Fact;
import nl.kring.api.neighbourhood.Words;
import nl.kring.api.product.Product;
import nl.kring.engine.Catalogue;
import nl.kring.engine.isolation.Isolation;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Provenance;

/** Puts what the measures say of an organisation into the words of a language. */
final class OrganisationWriter {

    private final NamedOrganisation organisation;
    private final Row whole;
    private final Words words;

    /** @param whole what may be told of the dataset as a whole */
    OrganisationWriter(NamedOrganisation organisation, Row whole, Words words) {
        this.organisation = organisation;
        this.whole = whole;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param dataset name of the dataset
     * @param opened id of the measure whose reasons are told; those of others are a click away
     */
    OrganisationView page(String dataset, String opened) {
        Provenance provenance = organisation.network().provenance();
        boolean english = words.language().equals("en");
        String id = organisation.actor().id();
        return new OrganisationView(
                organisation.name(),
                title(provenance),
                PageAddress.neighbourhoods(words.language(), dataset),
                english ? "/en/measures" : "/maten",
                List.of(
                        new Choice("nl", "Nederlands", address("nl", dataset, id, opened), !english),
                        new Choice("en", "English", address("en", dataset, id, opened), english)),
                facts(dataset),
                themes(dataset, opened),
                remarks(),
                new Linked(others(dataset)),
                sources(provenance));
    }

    /** The pages of other organisations by name; of two of one name neither, since nobody could tell which is meant. */
    private Map<String, String> others(String dataset) {
        Map<String, List<String>> pages = new HashMap<>();
        for (Actor actor : organisation.network().actors()) {
            if (actor instanceof Organisation other
                    && other.name() != null
                    && !other.name().isBlank()) {
                pages.computeIfAbsent(other.name(), fresh -> new ArrayList<>())
                        .add(PageAddress.organisation(words.language(), dataset, other.id()));
            }
        }
        pages.remove(organisation.name());
        Map<String, String> others = new HashMap<>();
        pages.forEach((name, addresses) -> {
            if (addresses.size() == 1) {
                others.put(name, addresses.get(0));
            }
        });
        return others;
    }

    private static String title(Provenance provenance) {
        return Objects.requireNonNullElse(provenance.title(), provenance.name());
    }

    private String address(String language, String dataset, String id, String opened) {
        String page = PageAddress.organisation(language, dataset, id);
        return organisation.has(opened) ? page + "?measure=" + opened + "#" + opened : page;
    }

    private List<Known> facts(String dataset) {
        List<Known> facts = new ArrayList<>();
        String sort = organisation.actor().attribute("sort");
        facts.add(known("organisation.kind", words.say("organisation.kind.value") + (sort == null ? "" : ": " + sort)));
        facts.add(known(
                "organisation.ring", words.say("ring." + organisation.actor().ring())));
        List<Place> places = organisation.actor().neighbourhoods().stream()
                .map(code -> place(dataset, code))
                .toList();
        if (!places.isEmpty()) {
            facts.add(new Known(words.say("neighbourhood"), places));
        }
        facts.add(known("fact.projection", words.say("organisation.network")));
        facts.add(
                known("coverage", words.coverage(whole.asked(), whole.coverage()) + " " + words.say("coverage.unit")));
        return facts;
    }

    private Known known(String key, String text) {
        return new Known(words.say(key), List.of(new Place(text, null)));
    }

    private Place place(String dataset, String code) {
        Neighbourhood place = organisation.network().neighbourhood(code);
        return place == null
                ? new Place(code, null)
                : new Place(place.name(), PageAddress.neighbourhood(words.language(), dataset, code));
    }

    private List<Theme> themes(String dataset, String opened) {
        try (Run run = Run.exact(1)) {
            View view = new View(
                    organisation.network(), organisation.results().request().projection(), run);
            DiscreetWords discreet =
                    new DiscreetWords(organisation, Surroundings.of(view, organisation.number()), words);
            Map<String, List<Entry>> byTheme = new LinkedHashMap<>();
            for (ActorMeasure measure : organisation.measures()) {
                Definition definition = measure.definition();
                Catalogue.Text text = words.measure(measure.id());
                byTheme.computeIfAbsent(words.theme(measure), fresh -> new ArrayList<>())
                        .add(new Entry(
                                measure.id(),
                                text.name(),
                                text.meaning(),
                                discreet.value(definition),
                                address(
                                        words.language(),
                                        dataset,
                                        organisation.actor().id(),
                                        measure.id()),
                                measure.id().equals(opened)
                                        ? discreet.reasons(definition, measure.why(view, run, organisation.number()))
                                        : null));
            }
            List<Theme> themes = new ArrayList<>();
            byTheme.forEach((title, entries) -> themes.add(new Theme("theme-" + themes.size(), title, entries)));
            return themes;
        }
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(words.say("organisation.remark.people"));
        remarks.add(words.say("organisation.remark.compared"));
        if (Isolation.local(organisation.network())) {
            remarks.add(words.say("remark.local"));
        }
        if (organisation.network().provenance().synthetic()) {
            remarks.add(words.say("lead.invented"));
        }
        return remarks;
    }

    private List<Fact> sources(Provenance provenance) {
        List<Fact> sources = new ArrayList<>();
        sources.add(new Fact(words.say("source.title"), title(provenance)));
        if (provenance.date() != null) {
            sources.add(new Fact(words.say("source.date"), provenance.date().toString()));
        }
        sources.add(new Fact(words.say("source.method"), words.say("source.method.value", Product.version())));
        return sources;
    }
}
