package nl.kring.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Cypher of the product, read from {@code .cypher} files on the class path. A file begins with a header of {@code //}
 * lines (what it does, parameters, columns) and holds one statement, or several that each end in {@code ;} at the end of
 * a line. Statements are fixed text with {@code $parameters}; no Cypher is put together anywhere in Java.
 */
public final class Statements {

    private static final Pattern END = Pattern.compile(";[ \t]*(?:\n|$)");
    private static final Map<String, List<String>> LOADED = new ConcurrentHashMap<>();

    private Statements() {}

    /**
     * The only statement of a file.
     *
     * @param file folder and name without ending, such as {@code "read/store/actors"}
     * @throws IllegalArgumentException when there is no such file or it holds another number of statements
     */
    public static String one(String file) {
        List<String> statements = all(file);
        if (statements.size() != 1) {
            throw new IllegalArgumentException(file + ".cypher holds " + statements.size() + " statements, not one");
        }
        return statements.get(0);
    }

    /**
     * Every statement of a file, in order.
     *
     * @param file folder and name without ending
     * @throws IllegalArgumentException when there is no such file
     */
    public static List<String> all(String file) {
        return LOADED.computeIfAbsent(file, name -> split(text(name)));
    }

    /** The file as it is, header and all, line ends normalised to a line feed. */
    public static String text(String file) {
        try (@Nullable InputStream in = Statements.class.getResourceAsStream(file + ".cypher")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file + ".cypher on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> split(String text) {
        String code = text.lines()
                .filter(line -> !line.stripLeading().startsWith("//"))
                .collect(Collectors.joining("\n"));
        return Arrays.stream(END.split(code))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
