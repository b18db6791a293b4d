package nl.kring.api.neighbourhood;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Asked;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Bounds;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Row;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Value;
import nl.kring.api.neighbourhood.PageView.Cell;
import nl.kring.api.neighbourhood.PageView.Choice;
import nl.kring.api.neighbourhood.PageView.Column;
import nl.kring.api.neighbourhood.PageView.Fact;
import nl.kring.api.neighbourhood.PageView.Line;
import nl.kring.api.neighbourhood.PageView.Mark;
import nl.kring.api.neighbourhood.PageView.Page;
import nl.kring.cypher.network.StoredDataset;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Provenance;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts a table of neighbourhoods into the words of a language. */
final class PageWriter {

    private final Words words;
    private final String version;

    PageWriter(Words words, String version) {
        this.words = words;
        this.version = version;
    }

    /** The page when nothing is stored yet. */
    PageView empty() {
        return new PageView(words.say("title"), "", languages("", null), List.of(), null);
    }

    PageView page(NeighbourhoodTable table, List<StoredDataset> datasets) {
        Provenance provenance = table.provenance();
        String title = provenance.title() == null ? provenance.name() : provenance.title();
        List<Choice> others = datasets.stream()
                .map(one -> new Choice(
                        one.name(),
                        one.title() == null ? one.name() : one.title(),
                        address(words.language(), one.name(), table.perspective()),
                        one.name().equals(provenance.name())))
                .toList();
        return new PageView(
                words.say("title"), title, languages(provenance.name(), table.perspective()), others, page(table));
    }

    private Page page(NeighbourhoodTable table) {
        List<Choice> perspectives = new ArrayList<>();
        for (Perspective one : Perspective.values()) {
            perspectives.add(new Choice(
                    one.name(),
                    words.say("perspective." + one),
                    address(words.language(), table.provenance().name(), one),
                    one == table.perspective()));
        }
        List<Line> rows = table.rows().stream().map(row -> line(row, table)).toList();
        Line whole = line(table.whole(), table);
        return new Page(
                lead(table),
                remarks(table),
                perspectives,
                words.say(table.rows().isEmpty() ? "caption.whole" : "caption"),
                columns(table.columns()),
                rows,
                whole,
                legend(Stream.concat(rows.stream(), Stream.of(whole))
                        .map(Line::donut)
                        .toList()),
                sources(table.provenance()));
    }

    private String lead(NeighbourhoodTable table) {
        Coverage coverage = table.whole().coverage();
        List<String> sentences = new ArrayList<>();
        if (!table.rows().isEmpty()) {
            sentences.add(words.say("lead.neighbourhoods", table.rows().size(), coverage.residents()));
        } else if (coverage.residents() > 0) {
            sentences.add(words.say("lead.residents", coverage.residents()));
        }
        if (coverage.residents() > 0) {
            sentences.add(words.lead(table.whole().asked(), coverage.known(), coverage.residents()));
        }
        int others = 0;
        for (Ring ring : Ring.values()) {
            others += ring == Ring.RESIDENTS ? 0 : table.whole().rings().actors(ring);
        }
        if (others > 0) {
            sentences.add(words.say("lead.actors", others));
        }
        if (table.provenance().synthetic()) {
            sentences.add(words.say("lead.invented"));
        }
        return String.join(" ", sentences);
    }

    private List<String> remarks(NeighbourhoodTable table) {
        List<String> remarks = new ArrayList<>();
        Coverage coverage = table.whole().coverage();
        if (coverage.residents() > 0) {
            remarks.add(words.say("report.rounded"));
        }
        if (coverage.residents() > 0 && table.boundary() == Boundary.LOCAL) {
            remarks.add(words.say("remark.local"));
        }
        if (coverage.asked() < coverage.residents()) {
            remarks.add(words.say("remark.bounds"));
        }
        return remarks;
    }

    private List<Column> columns(List<Definition> definitions) {
        List<Column> columns = new ArrayList<>();
        columns.add(own("coverage", "coverage.unit"));
        columns.add(own("isolated", "verdict.unit"));
        columns.add(own("atRisk", "verdict.unit"));
        for (Definition definition : definitions) {
            columns.add(new Column(
                    definition.id(),
                    words.measure(definition.id()).name(),
                    words.say("unit." + definition.unit()),
                    words.measure(definition.id()).meaning(),
                    facts(definition)));
        }
        return columns;
    }

    private Column own(String key, String unit) {
        return new Column(key, words.say(key), words.say(unit), words.say(key + ".meaning"), List.of());
    }

    private List<Fact> facts(Definition definition) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.formula"), definition.formula()));
        facts.add(new Fact(words.say("fact.range"), definition.range().toString()));
        if (!definition.conventions().isEmpty()) {
            facts.add(new Fact(words.say("fact.conventions"), definition.conventions()));
        }
        facts.add(new Fact(words.say("fact.citation"), definition.citation()));
        return facts;
    }

    private Cell cell(@Nullable Bounds bounds) {
        return new Cell(words.bounds(bounds), bounds != null && !bounds.shown());
    }

    private Line line(Row row, NeighbourhoodTable table) {
        List<Definition> columns = table.columns();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(words.coverage(row.asked(), row.coverage()), thin(row.coverage())));
        cells.add(cell(row.isolated()));
        cells.add(cell(row.atRisk()));
        for (int i = 0; i < columns.size(); i++) {
            Value value = row.values().get(i);
            cells.add(new Cell(words.figure(value, columns.get(i)), value.hidden()));
        }
        String name = row.code().isEmpty() ? words.say("whole") : row.name();
        return new Line(
                name,
                row.code().isEmpty()
                        ? null
                        : ReportView.address(
                                words.language(), table.provenance().name(), row.code()),
                row.district(),
                name + ": " + picture(row.rings(), row.asked(), words),
                Donut.of(row.rings(), row.asked()),
                cells,
                thin(row.coverage()));
    }

    /** Too few to read figures without reserve. */
    static boolean thin(Coverage coverage) {
        return 2 * coverage.asked() < coverage.residents();
    }

    /** The donut for who cannot see it, without a count that may not be shown. */
    static String picture(Rings rings, Asked asked, Words words) {
        Coverage coverage = rings.coverage();
        if (coverage.residents() == 0) {
            return words.say("picture.none");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                coverage.known()
                        ? words.say("picture.residents", coverage.residents(), words.asked(asked, coverage.residents()))
                        : words.say("picture.unknown", coverage.residents()));
        List<String> shares = Donut.tooFew(asked) ? List.of() : shares(rings, words);
        if (!shares.isEmpty()) {
            sentences.add(words.say(coverage.known() ? "picture.asked" : "picture.everyone") + " "
                    + String.join(", ", shares) + ".");
        } else if (asked.most() > 0) {
            sentences.add(words.say("picture.protected"));
        }
        return String.join(" ", sentences);
    }

    private static List<String> shares(Rings rings, Words words) {
        List<String> shares = new ArrayList<>();
        for (Ring ring : Ring.values()) {
            Count count = Count.of(rings.joined(ring), rings.coverage().asked());
            if (rings.actors(ring) > 0 && count.about() != null && count.of() > 0) {
                shares.add(words.say("picture." + ring, Math.round(100.0 * count.about() / count.of())));
            }
        }
        return shares;
    }

    /** The rings, and only those patterns that the donuts have. */
    List<Mark> legend(List<Donut> donuts) {
        List<Mark> legend = new ArrayList<>();
        for (Ring ring : Ring.values()) {
            legend.add(new Mark("ring-" + ring.number(), null, words.say("ring." + ring)));
        }
        Set<Donut.Reason> reasons = EnumSet.noneOf(Donut.Reason.class);
        donuts.forEach(donut -> donut.veils().forEach(veil -> reasons.add(veil.reason())));
        reasons.forEach(reason -> legend.add(new Mark(null, reason.key(), words.say("donut." + reason.key()))));
        return legend;
    }

    private List<ReportText.Fact> sources(Provenance provenance) {
        List<ReportText.Fact> sources = new ArrayList<>();
        sources.add(new ReportText.Fact(
                words.say("source.title"), provenance.title() == null ? provenance.name() : provenance.title()));
        add(sources, "source.source", provenance.source());
        add(sources, "source.licence", provenance.licence());
        add(sources, "source.date", provenance.date());
        if (provenance.accountability() != null) {
            add(sources, "source.controller", provenance.accountability().controller());
        }
        sources.add(new ReportText.Fact(words.say("source.method"), words.say("source.method.value", version)));
        return sources;
    }

    private void add(List<ReportText.Fact> sources, String key, @Nullable Object value) {
        if (value != null) {
            sources.add(new ReportText.Fact(words.say(key), value.toString()));
        }
    }

    private List<Choice> languages(String dataset, @Nullable Perspective perspective) {
        return List.of(
                new Choice(
                        "nl",
                        "Nederlands",
                        address("nl", dataset, perspective),
                        words.language().equals("nl")),
                new Choice(
                        "en",
                        "English",
                        address("en", dataset, perspective),
                        words.language().equals("en")));
    }

    private static String address(String language, String dataset, @Nullable Perspective perspective) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(language.equals("en") ? "/en" : "/");
        if (!dataset.isEmpty()) {
            address.queryParam("dataset", "{dataset}");
        }
        if (perspective != null && perspective != Perspective.RELATIONAL) {
            address.queryParam("perspective", perspective.name().toLowerCase(Locale.ROOT));
        }
        return dataset.isEmpty()
                ? address.build().toUriString()
                : address.encode().buildAndExpand(dataset).toUriString();
    }
}
