package nl.kring.api.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever people are called and however they are reached, the vault gives back exactly that. */
class VaultPropertiesTest {

    private static Path directory = Path.of("");

    @BeforeContainer
    static void makeDirectory() throws IOException {
        directory = Files.createTempDirectory("vault");
    }

    @AfterContainer
    static void removeDirectory() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 200)
    void openingUndoesSealing(@ForAll("people") List<Identity> people, @ForAll("texts") String dataset) {
        Vault vault = Vault.at(directory);

        List<Sealed> sealed = vault.seal(dataset, people, Map.of());

        assertThat(new ArrayList<>(vault.open(dataset, sealed).values())).isEqualTo(people);
    }

    @Property(tries = 200)
    void lengthTellsNoMoreThanABlock(@ForAll("people") List<Identity> people) {
        assertThat(people).allMatch(person -> Envelope.of(person).length % 64 == 0);
    }

    @Provide
    Arbitrary<List<Identity>> people() {
        Arbitrary<Identity> person = Combinators.combine(
                        texts(),
                        texts().injectNull(0.3),
                        Arbitraries.maps(texts(), texts()).ofMaxSize(3))
                .as(Identity::new);
        return person.list().uniqueElements(Identity::ownId).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(40).filter(VaultPropertiesTest::isText);
    }

    /** Half a surrogate pair is no text: UTF-8 has no bytes for it, and no reader lets it in. */
    private static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
