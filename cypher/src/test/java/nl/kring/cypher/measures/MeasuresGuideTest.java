package nl.kring.cypher.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide lists the files as they are. To write its list anew: {@code -Dkring.write-docs=true}. */
class MeasuresGuideTest {
    private static final Path GUIDE = Path.of("docs", "measures.md");
    private static final String BEGIN = "| measure | question | parameters |\n|---|---|---|\n";
    private static final String FOLDER = "../src/main/resources/nl/kring/cypher/measures/";

    @Test
    void theListOfFilesIsUpToDate() throws IOException {
        String guide = Files.readString(GUIDE).replace("\r\n", "\n");
        int begin = guide.indexOf(BEGIN);
        String prose = begin < 0 ? guide : guide.substring(0, begin);
        String expected =
                prose + BEGIN + MeasureFile.all().map(MeasuresGuideTest::row).collect(Collectors.joining());
        if (Boolean.getBoolean("kring.write-docs")) {
            Files.writeString(GUIDE, expected);
        }
        assertThat(GUIDE).content().isEqualToNormalizingNewlines(expected);
    }

    private static String row(MeasureFile file) {
        return "| [" + file.id() + "](" + FOLDER + file.id() + ".cypher) | "
                + file.header("question").get(0) + " | "
                + file.parameters().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")) + " |\n";
    }
}
