package nl.kring.engine;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Level;
import nl.kring.engine.measure.Measure;

/** The catalogue as a text to read: the committed reference is this, and a test fails when it is not. */
public final class Reference {
    private Reference() {}

    /** All measures with their definitions, in Markdown. */
    public static String markdown() {
        StringBuilder text = new StringBuilder("""
                # Measures

                Written from the catalogue; do not edit. n = actors, m = ties, N(v) = contacts of v, k = number of
                contacts, d = steps on a shortest path. Unless said otherwise a network is undirected, simple and
                unweighted. Undefined is empty in CSV and `null` in JSON, never 0.
                """);
        for (Level level : Level.values()) {
            text.append("\n## ").append(heading(level)).append("\n");
            for (Measure measure : Catalogue.measures()) {
                if (measure.definition().level() == level) {
                    append(text, measure.definition());
                }
            }
        }
        return text.toString();
    }

    private static String heading(Level level) {
        return switch (level) {
            case NETWORK -> "Of a network or neighbourhood";
            case ACTOR -> "Of an actor";
            case TIE -> "Of a tie";
            case GROUP -> "Of a grouping and its groups";
        };
    }

    private static void append(StringBuilder text, Definition definition) {
        Catalogue.Text english = Catalogue.text(definition.id(), Locale.ENGLISH);
        Catalogue.Text dutch = Catalogue.text(definition.id(), Locale.forLanguageTag("nl"));
        text.append("\n### `").append(definition.id()).append("`\n\n");
        line(text, english.name(), english.meaning());
        line(text, dutch.name(), dutch.meaning());
        line(text, "Formula", definition.formula());
        String range = definition.unit().ranged() ? ", " + definition.range() : "";
        line(text, "Unit", definition.unit().word() + range + ", " + words(definition.direction()));
        line(
                text,
                "Network",
                definition.projection() + forms(definition.forms()) + twoMode(definition) + sampled(definition));
        if (!definition.conventions().isEmpty()) {
            line(text, "Conventions", definition.conventions());
        }
        line(text, "Time", definition.complexity());
        line(text, "Source", definition.citation());
        line(
                text,
                "Shown under",
                words(definition.sphere()) + ", " + words(definition.pillar()) + "; first for "
                        + definition.perspectives().stream()
                                .sorted()
                                .map(Reference::words)
                                .collect(Collectors.joining(", ")));
    }

    /** Nothing where there is only the form that the heading speaks of. */
    private static String forms(Set<Form> forms) {
        String others = forms.stream()
                .filter(form -> form != Form.UNDIRECTED)
                .map(Reference::words)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : (forms.contains(Form.UNDIRECTED) ? "; also " : "; only ") + others;
    }

    private static String twoMode(Definition definition) {
        return definition.triangles() ? "; undefined when two-mode" : "";
    }

    private static String sampled(Definition definition) {
        return definition.paths() ? "; may be estimated from a sample, and then says so" : "";
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("- **").append(name).append("**: ").append(value).append("\n");
    }
}
