package nl.kring.datasets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kring.datasets.DatasetDescription.Collected;
import nl.kring.datasets.DatasetDescription.Fixed;
import nl.kring.datasets.DatasetDescription.Strength;
import nl.kring.datasets.DatasetDescription.TieWord;
import nl.kring.datasets.DatasetDescription.Words;
import nl.kring.engine.model.Area;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.InvalidModelException;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Provenance;
import nl.kring.engine.model.Provenance.Accountability;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** Turns {@code dataset.yaml} into a description. An unknown key is an error, so that a slip of the pen is not lost. */
final class DescriptionReader {
    private static final List<String> KEYS = List.of(
            "name",
            "title",
            "source",
            "licence",
            "date",
            "columns",
            "attributes",
            "groups",
            "kinds",
            "tie-types",
            "strength",
            "collects",
            "reported-by",
            "boundary",
            "accountability",
            "synthetic",
            "neighbourhoods",
            "fixed");

    private final Map<String, YamlNode> top;

    DescriptionReader(Source source) {
        YamlNode root = YamlNode.parse(source);
        top = root == null ? Map.of() : root.entries(KEYS);
    }

    DatasetDescription read() {
        return new DatasetDescription(
                provenance(),
                new DescribedColumns(top).read(),
                new Words(each("kinds", node -> word(Kind.class, node)), each("tie-types", DescriptionReader::tieWord)),
                strength(),
                fieldwork(),
                neighbourhoods());
    }

    private Provenance provenance() {
        String name = text("name");
        return new Provenance(
                name == null ? "" : name,
                text("title"),
                text("source"),
                text("licence"),
                top.containsKey("date") ? date(need(top, "date")) : null,
                top.containsKey("synthetic") && truth(need(top, "synthetic")),
                accountability());
    }

    private @Nullable Accountability accountability() {
        YamlNode node = top.get("accountability");
        if (node == null) {
            return null;
        }
        List<String> keys = List.of("controller", "basis", "purpose", "dpia", "retention");
        Map<String, YamlNode> entries = node.entries(keys);
        for (String key : keys) {
            if (!entries.containsKey(key)) {
                throw node.wrong(
                        "yaml-key-missing",
                        "Add `" + key
                                + "`: accountability has controller, basis, purpose, dpia (a date) and retention.");
            }
        }
        return new Accountability(
                need(entries, "controller").text(),
                need(entries, "basis").text(),
                need(entries, "purpose").text(),
                date(need(entries, "dpia")),
                period(need(entries, "retention")));
    }

    private static TieWord tieWord(YamlNode node) {
        if (!node.isMapping()) {
            return new TieWord(word(TieType.class, node), false);
        }
        Map<String, YamlNode> entries = node.entries(List.of("type", "reverse"));
        YamlNode type = entries.get("type");
        YamlNode reverse = entries.get("reverse");
        if (type == null) {
            throw node.wrong("yaml-key-missing", "Add `type`: one of " + words(TieType.class) + ".");
        }
        return new TieWord(word(TieType.class, type), reverse != null && truth(reverse));
    }

    private @Nullable Strength strength() {
        YamlNode node = top.get("strength");
        if (node == null) {
            return null;
        }
        Map<String, YamlNode> entries = node.entries(List.of("column", "divide-by"));
        YamlNode column = entries.get("column");
        YamlNode divideBy = entries.get("divide-by");
        return new Strength(column == null ? "strength" : column.text(), divideBy == null ? 1 : positive(divideBy));
    }

    private Collected fieldwork() {
        YamlNode collects = top.get("collects");
        Set<Category> asked = null;
        if (collects != null) {
            asked = EnumSet.noneOf(Category.class);
            for (String text : collects.texts()) {
                asked.add(word(Category.class, text, collects));
            }
        }
        Map<Category, Reporter> reporters = new EnumMap<>(Category.class);
        YamlNode reportedBy = top.get("reported-by");
        if (reportedBy != null) {
            reportedBy
                    .entries()
                    .forEach((category, node) ->
                            reporters.put(word(Category.class, category, node), word(Reporter.class, node)));
        }
        YamlNode boundary = top.get("boundary");
        return new Collected(
                asked, reporters, boundary == null ? Boundary.LOCAL : word(Boundary.class, boundary), fixed());
    }

    private @Nullable Fixed fixed() {
        YamlNode node = top.get("fixed");
        if (node == null) {
            return null;
        }
        List<String> keys = List.of("coverage-known", "smallest-strength");
        Map<String, YamlNode> entries = node.entries(keys);
        if (entries.size() < keys.size()) {
            throw node.wrong("yaml-key-missing", "`fixed` has coverage-known and smallest-strength.");
        }
        YamlNode smallest = need(entries, "smallest-strength");
        if (positive(smallest) > 1) {
            throw smallest.wrong("yaml-value", "A strength is above 0 and at most 1.");
        }
        return new Fixed(truth(need(entries, "coverage-known")), positive(smallest));
    }

    private List<Neighbourhood> neighbourhoods() {
        List<Neighbourhood> neighbourhoods = new ArrayList<>();
        each("neighbourhoods", Function.identity())
                .forEach((code, node) -> neighbourhoods.add(neighbourhood(code, node)));
        return neighbourhoods;
    }

    private static Neighbourhood neighbourhood(String code, YamlNode node) {
        if (!code.equals(code.strip()) || code.indexOf('|') >= 0) {
            throw node.wrong("yaml-value", "A neighbourhood's code has no `|` and no spaces at its ends.");
        }
        if (!node.isMapping()) {
            return new Neighbourhood(code, node.text(), null, null);
        }
        Map<String, YamlNode> entries = node.entries(List.of("name", "wijk", "wijk-name", "gemeente", "gemeente-name"));
        YamlNode name = entries.get("name");
        return new Neighbourhood(
                code,
                name == null ? code : name.text(),
                area(entries.get("wijk"), entries.get("wijk-name")),
                area(entries.get("gemeente"), entries.get("gemeente-name")));
    }

    private static @Nullable Area area(@Nullable YamlNode code, @Nullable YamlNode name) {
        if (code == null) {
            if (name != null) {
                throw name.wrong("yaml-key-missing", "A name of a wijk or gemeente needs its code beside it.");
            }
            return null;
        }
        return new Area(code.text(), name == null ? code.text() : name.text());
    }

    private @Nullable String text(String key) {
        YamlNode node = top.get(key);
        return node == null ? null : node.text();
    }

    private <T> Map<String, T> each(String key, Function<YamlNode, T> meaning) {
        YamlNode node = top.get(key);
        Map<String, T> values = new LinkedHashMap<>();
        if (node != null) {
            node.entries().forEach((word, value) -> values.put(word, meaning.apply(value)));
        }
        return values;
    }

    private static YamlNode need(Map<String, YamlNode> entries, String key) {
        YamlNode node = entries.get(key);
        if (node == null) {
            throw new IllegalStateException(key);
        }
        return node;
    }

    private static boolean truth(YamlNode node) {
        return switch (node.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw node.wrong("yaml-value", "Say true or false.");
        };
    }

    private static LocalDate date(YamlNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeException e) {
            throw node.wrong("yaml-value", "Give a date that exists as year-month-day: 2026-05-01.");
        }
    }

    private static Period period(YamlNode node) {
        try {
            return Period.parse(node.text());
        } catch (DateTimeException e) {
            throw node.wrong("yaml-value", "Give a period: P3Y for three years, P18M for eighteen months.");
        }
    }

    private static double positive(YamlNode node) {
        try {
            double value = Cells.number(node.text(), "divide-by");
            if (value > 0 && value < Double.POSITIVE_INFINITY) {
                return value;
            }
        } catch (InvalidModelException e) {
            // told below
        }
        throw node.wrong("yaml-value", "Give a number above 0.");
    }

    private static <E extends Enum<E>> E word(Class<E> type, YamlNode node) {
        return word(type, node.text(), node);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text, YamlNode node) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text)) {
                return value;
            }
        }
        throw node.wrong("yaml-value", "Choose one of " + words(type) + ".");
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        boolean upper = type == TieType.class;
        return Arrays.stream(type.getEnumConstants())
                .map(value -> upper ? value.name() : value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
