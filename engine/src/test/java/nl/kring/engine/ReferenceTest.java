package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed reference is what the catalogue says. To write it anew: {@code -Dkring.write-docs=true}. */
class ReferenceTest {
    private static final Path COMMITTED = Path.of("docs", "measures.md");

    @Test
    void theCommittedReferenceIsUpToDate() throws IOException {
        if (Boolean.getBoolean("kring.write-docs")) {
            Files.writeString(COMMITTED, Reference.markdown());
        }
        assertThat(COMMITTED).content().isEqualTo(Reference.markdown());
    }
}
