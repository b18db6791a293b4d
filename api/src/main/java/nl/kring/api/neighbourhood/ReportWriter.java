package nl.kring.api.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Asked;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Bounds;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Compared;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Finding;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Joint;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Measured;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Place;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Topic;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Value;
import nl.kring.api.neighbourhood.ReportText.Basis;
import nl.kring.api.neighbourhood.ReportText.Fact;
import nl.kring.api.neighbourhood.ReportText.Line;
import nl.kring.api.neighbourhood.ReportText.Passage;
import nl.kring.api.neighbourhood.ReportText.Sentence;
import nl.kring.api.product.Product;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.Definition;
import org.jspecify.annotations.Nullable;

/** Puts a report into the words of a language. */
final class ReportWriter {
    private static final int BARE = 10;

    private final NeighbourhoodReport report;
    private final Words words;

    ReportWriter(NeighbourhoodReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    ReportText text() {
        return new ReportText(
                report.name(),
                report.district() == null ? report.title() : report.district() + " · " + report.title(),
                lead(),
                report.stories() == 0 ? words.say("report.incomplete") : "",
                report.findings().stream().map(this::sentence).toList(),
                passages(),
                lines(),
                remarks(),
                sources());
    }

    private String lead() {
        String residents = words.say("lead.residents", report.residents());
        String asked = words.lead(report.asked(), report.coverageKnown(), report.residents());
        return report.residents() == 0 ? words.say("picture.none") : residents + " " + asked;
    }

    private Sentence sentence(Finding finding) {
        return new Sentence(
                words.capital(told(finding)),
                counted(finding),
                finding.measures().stream().map(this::basis).toList());
    }

    private String told(Finding finding) {
        List<Object> values = finding.values();
        return switch (finding.topic()) {
            case FEW_CONTACTS -> fewContacts(new Bounds((Count) values.get(0), (Count) values.get(1)));
            case DIVIDE -> divide(values);
            case ABSENT ->
                words.say(
                        "finding.ABSENT",
                        words.list(places(values).stream().map(this::named).toList()),
                        words.sayOr(
                                "group." + values.get(0) + "." + values.get(1),
                                "‘" + values.get(1) + "’ (" + values.get(0) + ")"));
            case SOLID -> words.say("finding.SOLID", words.figure((Double) values.get(0), definition("mean-degree")));
            case SCATTERED ->
                words.say(
                        "finding.SCATTERED",
                        words.about((Count) values.get(0)),
                        words.figure((Double) values.get(1), definition("mean-degree")));
            case ONE_PERSON -> words.say("finding.ONE_PERSON", values.get(0), function((String) values.get(1)));
            default ->
                words.say(
                        "finding." + finding.topic(),
                        values.stream().map(this::spoken).toArray());
        };
    }

    private static List<Place> places(List<Object> values) {
        return ((List<?>) values.get(2)).stream().map(place -> (Place) place).toList();
    }

    private String counted(Finding finding) {
        String counted = words.say("why." + finding.topic());
        if (finding.topic() != Topic.ABSENT) {
            return counted;
        }
        List<String> items = places(finding.values()).stream().map(this::item).toList();
        return counted + " " + String.join("; ", items) + ".";
    }

    private Object spoken(Object value) {
        if (value instanceof Asked asked) {
            return words.asked(asked, report.residents());
        }
        return value instanceof Count count ? words.about(count) : value;
    }

    private String fewContacts(Bounds bounds) {
        Integer least = bounds.least().about();
        Integer most = bounds.most().about();
        int of = bounds.most().of();
        if (least != null && most != null) {
            return words.say(
                    least.equals(most) ? "finding.FEW_CONTACTS.exact" : "finding.FEW_CONTACTS", least, most, of);
        }
        if (most != null) {
            return words.say(
                    bounds.least().few() ? "finding.FEW_CONTACTS.most" : "finding.FEW_CONTACTS.atMost", most, of);
        }
        return bounds.most().few()
                ? words.say("finding.FEW_CONTACTS.few", of)
                : words.say("finding.FEW_CONTACTS.hidden", of);
    }

    private String divide(List<Object> values) {
        String group = words.sayOr("group." + values.get(0), "‘" + values.get(0) + "’");
        return (Integer) values.get(1) < BARE
                ? words.say("finding.DIVIDE.none", group, values.get(2), values.get(3))
                : words.say("finding.DIVIDE", group, values.get(1), values.get(2), values.get(3));
    }

    private String function(String function) {
        return function.isEmpty() ? words.say("professional") : function;
    }

    private Basis basis(String id) {
        Catalogue.Text text = words.measure(id);
        Definition definition = definition(id);
        String value = report.figures().stream()
                .filter(figure -> figure.measure().equals(id))
                .map(this::value)
                .findFirst()
                .orElse("");
        return new Basis(definition.id(), text.name(), text.meaning(), definition.formula(), value);
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(
                passage("strongest", report.strongest().stream().map(this::item).toList()));
        passages.add(passage("joints", report.joints().stream().map(this::item).toList()));
        passages.add(
                passage("weakest", report.weakest().stream().map(this::item).toList()));
        boolean any = report.organisations() > 0;
        String line = words.say("links.line.reaching", report.reachingPolicy(), report.organisations());
        passages.add(passage("line", any ? List.of(line) : List.of()));
        return passages;
    }

    private Passage passage(String key, List<String> items) {
        return new Passage(key, words.say("links." + key), items, words.say("links." + key + ".none"));
    }

    private String named(Place place) {
        return place.function() == null
                ? Objects.requireNonNullElse(place.name(), "")
                : function(place.function()) + (place.name() == null ? "" : " (" + place.name() + ")");
    }

    private String item(Place place) {
        return words.capital(words.say("links." + place.why(), named(place), words.about(place.residents())));
    }

    /** That organisations work together is no secret; how many residents they share may be. */
    private String item(Joint joint) {
        Integer about = joint.residents().about();
        return about == null || about == 0
                ? words.say("links.joint", joint.informal(), joint.formal())
                : words.say("links.joint.residents", joint.informal(), joint.formal(), words.about(joint.residents()));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        bounds(lines, "isolated", report.isolated());
        bounds(lines, "atRisk", report.atRisk());
        if (report.notDeterminable() != null) {
            Catalogue.Text text = words.measure("not-determinable-share");
            lines.add(new Line(
                    text.name(), words.about(report.notDeterminable()), words.say("compared.never"), text.meaning()));
        }
        for (Measured figure : report.figures()) {
            Catalogue.Text text = words.measure(figure.measure());
            lines.add(new Line(text.name(), value(figure), compared(figure), text.meaning()));
        }
        return lines;
    }

    /** How a figure stands to those of the others, or why that is not said. */
    private String compared(Measured figure) {
        if (figure.compared() != Compared.NONE) {
            return words.say("compared." + figure.compared());
        }
        if (report.thin()) {
            return words.say("compared.thin");
        }
        boolean told = figure.value() != null || figure.count() != null;
        return words.say(told ? "compared.few" : "compared.none");
    }

    private void bounds(List<Line> lines, String key, @Nullable Bounds bounds) {
        String value =
                bounds == null ? words.bounds(null) : words.say("bounds.of", words.bounds(bounds), report.residents());
        lines.add(new Line(words.say(key), value, words.say("compared.never"), words.say(key + ".meaning")));
    }

    private String value(Measured figure) {
        if (figure.count() != null) {
            return words.about(figure.count());
        }
        double number = figure.value() == null ? Double.NaN : figure.value();
        Value told = Value.of(figure.measure(), number, report.residents(), report.thin());
        return words.figure(told, definition(figure.measure()));
    }

    private static Definition definition(String measure) {
        return Objects.requireNonNull(Catalogue.measure(measure)).definition();
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(words.say("report.rounded"));
        if (report.local()) {
            remarks.add(words.say("remark.local"));
        }
        if (report.asked().least() < report.residents()) {
            remarks.add(words.say("remark.bounds"));
        }
        if (report.synthetic()) {
            remarks.add(words.say("lead.invented"));
        }
        return remarks;
    }

    private List<Fact> sources() {
        List<Fact> sources = new ArrayList<>();
        sources.add(new Fact(words.say("source.title"), report.title()));
        if (report.date() != null) {
            sources.add(new Fact(words.say("source.date"), report.date()));
        }
        sources.add(new Fact(words.say("report.code"), report.code()));
        sources.add(new Fact(words.say("source.method"), words.say("source.method.value", Product.version())));
        return sources;
    }
}
