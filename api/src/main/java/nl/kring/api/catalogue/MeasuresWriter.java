package nl.kring.api.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.api.catalogue.MeasuresView.Choice;
import nl.kring.api.catalogue.MeasuresView.Entry;
import nl.kring.api.catalogue.MeasuresView.Exact;
import nl.kring.api.catalogue.MeasuresView.Theme;
import nl.kring.api.neighbourhood.ReportText.Fact;
import nl.kring.api.neighbourhood.Words;
import nl.kring.api.product.Product;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Level;
import nl.kring.engine.measure.Measure;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the catalogue into the words of a language. */
final class MeasuresWriter {

    private static final String CHOSEN = "chosen";

    private final Words words;

    MeasuresWriter(Words words) {
        this.words = words;
    }

    /**
     * The page.
     *
     * @param wanted words that must all occur in a measure; empty for all measures
     */
    MeasuresView page(String wanted) {
        List<String> parts = Stream.of(wanted.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        List<Measure> chosen = Catalogue.measures().stream()
                .filter(measure -> speaksOf(measure, parts))
                .toList();
        List<MeasuresView.Level> levels = new ArrayList<>();
        for (Level level : Level.values()) {
            List<Theme> themes = themes(chosen.stream()
                    .filter(measure -> measure.definition().level() == level)
                    .toList());
            if (!themes.isEmpty()) {
                levels.add(new MeasuresView.Level(
                        "level-" + level.name().toLowerCase(Locale.ROOT), words.say("measures.of." + level), themes));
            }
        }
        return new MeasuresView(
                address(words.language(), ""),
                wanted,
                words.say("measures.found", chosen.size(), Catalogue.measures().size()),
                List.of(language("nl", "Nederlands", wanted), language("en", "English", wanted)),
                levels,
                List.of(new Fact(words.say("source.method"), words.say("source.method.value", Product.version()))));
    }

    private Choice language(String key, String name, String wanted) {
        return new Choice(key, name, address(key, wanted), words.language().equals(key));
    }

    private static String address(String language, String wanted) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(language.equals("en") ? MeasuresView.ENGLISH : MeasuresView.DUTCH);
        return wanted.isEmpty()
                ? address.build().toUriString()
                : address.queryParam("q", "{wanted}")
                        .encode()
                        .buildAndExpand(wanted)
                        .toUriString();
    }

    private boolean speaksOf(Measure measure, List<String> parts) {
        Definition of = measure.definition();
        Catalogue.Text text = words.measure(of.id());
        String all = String.join(
                        "\n",
                        Stream.concat(
                                        Stream.of(of.id(), text.name(), text.meaning(), words.theme(measure)),
                                        facts(of).stream().map(Exact::words))
                                .toList())
                .toLowerCase(Locale.ROOT);
        return parts.stream().allMatch(all::contains);
    }

    private List<Theme> themes(List<Measure> measures) {
        Map<String, List<Entry>> byTheme = new LinkedHashMap<>();
        for (Measure measure : measures) {
            byTheme.computeIfAbsent(words.theme(measure), fresh -> new ArrayList<>())
                    .add(entry(measure.definition()));
        }
        List<Theme> themes = new ArrayList<>();
        byTheme.forEach((title, entries) -> themes.add(new Theme(title, entries)));
        return themes;
    }

    private Entry entry(Definition of) {
        Catalogue.Text text = words.measure(of.id());
        return new Entry(of.id(), text.name(), text.meaning(), facts(of));
    }

    private List<Exact> facts(Definition of) {
        boolean table = MeasureFacts.isTable(of);
        List<Exact> facts = new ArrayList<>();
        facts.add(english("fact.formula", of.formula()));
        facts.add(own("fact.unit", words.say(table ? "unit.table" : "unit." + of.unit())));
        if (of.unit().ranged() && !table) {
            facts.add(own("fact.range", of.range().toString()));
        }
        facts.add(
                of.projection().equals(CHOSEN)
                        ? own("fact.projection", words.say("measures.chosen"))
                        : english("fact.projection", of.projection()));
        facts.add(own(
                "fact.forms",
                MeasureFacts.forms(of).stream()
                        .map(form -> words.say("form." + form))
                        .collect(Collectors.joining(", "))));
        if (!of.conventions().isEmpty()) {
            facts.add(english("fact.conventions", of.conventions()));
        }
        facts.add(english("fact.citation", of.citation()));
        return facts;
    }

    private Exact english(String key, String text) {
        return new Exact(words.say(key), text, true);
    }

    private Exact own(String key, String text) {
        return new Exact(words.say(key), text, false);
    }
}
