package nl.kring.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to files names every code that the reader can give; its example can be read. */
class FilesGuideTest {
    private static final Pattern CODE = Pattern.compile(
            "(?:InvalidModelException|Damage|Damage\\.ofFile|wrong|refused|BadRow|damage|warn)\\((?:[^\"()]|\\([^()]*\\))*\"([a-z]+\\d*(?:-[a-z0-9]+)+)\"");

    /** What only a program can do wrong. */
    private static final Set<String> PROGRAMS_ONLY = Set.of("attribute-undeclared", "neighbourhood-empty");

    @Test
    void everyCodeIsExplained() throws IOException {
        String guide = Files.readString(Path.of("docs", "files.md"));
        TreeSet<String> missing = new TreeSet<>();
        for (String folder : new String[] {"src/main/java", "../engine/src/main/java/nl/kring/engine/model"}) {
            for (Path source : sources(Path.of(folder))) {
                Matcher code = CODE.matcher(Files.readString(source));
                while (code.find()) {
                    if (!guide.contains("`" + code.group(1) + "`")) {
                        missing.add(code.group(1));
                    }
                }
            }
        }
        missing.removeAll(PROGRAMS_ONLY);
        assertThat(missing).isEmpty();
    }

    @Test
    void theExampleCanBeRead() throws IOException {
        String guide = Files.readString(Path.of("docs", "files.md"));
        String yaml = guide.substring(guide.indexOf("```yaml\n") + 8);
        DatasetDescription description =
                DatasetDescription.read(Source.of("dataset.yaml", yaml.substring(0, yaml.indexOf("```"))));
        assertThat(description.neighbourhoods()).hasSize(2);
        assertThat(description.provenance().accountability()).isNotNull();
    }

    private static Iterable<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        }
    }
}
