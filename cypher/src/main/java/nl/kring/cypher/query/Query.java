package nl.kring.cypher.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question of researchers.
 *
 * @param name kebab-case; also the name of its file
 * @param question what it answers, in English
 * @param vraag the same in Dutch
 * @param parameters what it takes, in the order of the file; the first is {@code dataset}
 * @param columns what it gives, in order
 * @param text the whole file, header and all
 */
public record Query(
        String name, String question, String vraag, List<Parameter> parameters, List<Column> columns, String text) {

    private static final Pattern LINE = Pattern.compile("// (question|vraag|parameter|column): (.+)");
    private static final Pattern NAMED = Pattern.compile("(\\w+) \\(([^)]+)\\) (.+)");
    private static final String DEFAULT = ", default ";

    public Query {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /** What a value of a parameter may be. */
    public enum Type {
        TEXT,
        INTEGER
    }

    /**
     * What a query takes.
     *
     * @param name without the dollar sign
     * @param type of its value
     * @param fallback the value when none is given; null when one must be
     * @param meaning one line
     */
    public record Parameter(
            String name, Type type, @Nullable String fallback, String meaning) {}

    /**
     * What a query gives.
     *
     * @param name of the column
     * @param type {@code text}, {@code integer}, {@code number}, {@code date} or {@code list of text}
     * @param meaning one line
     */
    public record Column(String name, String type, String meaning) {}

    /**
     * A query out of its file.
     *
     * @throws IllegalArgumentException when its header is not one
     */
    static Query parse(String name, String text) {
        String question = "";
        String vraag = "";
        List<Parameter> parameters = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (String line :
                text.lines().takeWhile(header -> header.startsWith("//")).toList()) {
            Matcher matcher = matched(LINE, name, line);
            String rest = matcher.group(2);
            switch (matcher.group(1)) {
                case "question" -> question = rest;
                case "vraag" -> vraag = rest;
                case "parameter" -> parameters.add(parameter(matched(NAMED, name, rest)));
                default -> columns.add(column(matched(NAMED, name, rest)));
            }
        }
        if (question.isEmpty() || vraag.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException(name + ".cypher misses a question, vraag or column");
        }
        return new Query(name, question, vraag, parameters, columns, text);
    }

    private static Parameter parameter(Matcher line) {
        String type = line.group(2);
        int at = type.indexOf(DEFAULT);
        String word = at < 0 ? type : type.substring(0, at);
        return new Parameter(
                line.group(1),
                Type.valueOf(word.toUpperCase(Locale.ROOT)),
                at < 0 ? null : type.substring(at + DEFAULT.length()),
                line.group(3));
    }

    private static Column column(Matcher line) {
        return new Column(line.group(1), line.group(2), line.group(3));
    }

    private static Matcher matched(Pattern pattern, String name, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No line of a header in " + name + ".cypher: " + line);
        }
        return matcher;
    }
}
