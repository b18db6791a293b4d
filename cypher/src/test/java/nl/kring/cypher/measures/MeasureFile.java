package nl.kring.cypher.measures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.cypher.Statements;

/**
 * A measure as Cypher that researchers paste.
 *
 * @param id of the measure; also the name of the file
 * @param text the whole file
 * @param statement what it runs
 */
record MeasureFile(String id, String text, String statement) {

    private static final Path SOURCES = Path.of("src", "main", "resources", "nl", "kring", "cypher", "measures");
    private static final String FOLDER = "measures/";
    private static final Pattern USED = Pattern.compile("\\$(\\w+)");

    /** Every file of the folder, by name. */
    static Stream<MeasureFile> all() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".cypher", ""))
                    .sorted()
                    .map(MeasureFile::named)
                    .toList()
                    .stream();
        }
    }

    static MeasureFile named(String id) {
        return new MeasureFile(id, Statements.text(FOLDER + id), Statements.one(FOLDER + id));
    }

    /** What follows the lines of the header that begin with this word. */
    List<String> header(String word) {
        String begin = "// " + word + ": ";
        return text.lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .toList();
    }

    /** Names of the parameters that the header explains. */
    List<String> parameters() {
        return header("parameter").stream().map(MeasureFile::name).toList();
    }

    /** Names of the columns that the header explains. */
    List<String> columns() {
        return header("column").stream().map(MeasureFile::name).toList();
    }

    /** Names of the parameters that the statement uses. */
    List<String> used() {
        return USED.matcher(statement)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Names of the parameters for which the header has a line to paste. */
    List<String> examples() {
        return text.lines()
                .filter(line -> line.startsWith("// :param "))
                .map(line -> name(line.substring("// :param ".length())))
                .toList();
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    @Override
    public String toString() {
        return id;
    }
}
