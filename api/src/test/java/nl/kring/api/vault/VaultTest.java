package nl.kring.api.vault;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final Identity ANNA = new Identity("anna", "Anna de Vries", Map.of("telephone", "06 0000 0000"));
    private static final Identity BO = new Identity("bo", null, Map.of());

    @TempDir
    Path directory;

    @Test
    void opensWhatItSealedAlsoAfterARestart() {
        List<Sealed> sealed = Vault.at(directory).seal("village", List.of(ANNA, BO), Map.of());

        assertThat(Vault.at(directory).open("village", sealed).values()).containsExactly(ANNA, BO);
    }

    @Test
    void samePersonKeepsTheKeyInTheNextVersion() {
        Vault vault = Vault.at(directory);
        List<Sealed> first = vault.seal("village", List.of(ANNA, BO), Map.of());
        Map<String, String> known = vault.open("village", first).entrySet().stream()
                .collect(toMap(entry -> entry.getValue().ownId(), Map.Entry::getKey));

        Identity cas = new Identity("cas", "Cas", Map.of());
        List<Sealed> second = vault.seal("village", List.of(cas, BO, ANNA), known);

        assertThat(second.get(1).key()).isEqualTo(first.get(1).key());
        assertThat(second.get(2).key()).isEqualTo(first.get(0).key());
        assertThat(second.get(0).key()).isNotIn(first.get(0).key(), first.get(1).key());
        assertThat(vault.open("village", second).values()).containsExactly(cas, BO, ANNA);
    }

    @Test
    void keysAreTwentySixCharactersAndAllDiffer() {
        List<Identity> people = IntStream.range(0, 1000)
                .mapToObj(i -> new Identity("p" + i, null, Map.of()))
                .toList();

        assertThat(Vault.at(directory).seal("village", people, Map.of()))
                .extracting(Sealed::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z2-7]{26}"));
    }

    @Test
    void refusesAnIdentityMovedToAnotherPerson() {
        Vault vault = Vault.at(directory);
        List<Sealed> sealed = vault.seal("village", List.of(ANNA, BO), Map.of());
        Sealed moved = new Sealed(sealed.get(0).key(), sealed.get(1).bytes());

        assertThatExceptionOfType(VaultException.class).isThrownBy(() -> vault.open("village", List.of(moved)));
    }

    @Test
    void refusesAnIdentityMovedToAnotherDataset() {
        Vault vault = Vault.at(directory);
        List<Sealed> sealed = vault.seal("village", List.of(ANNA), Map.of());

        assertThatExceptionOfType(VaultException.class).isThrownBy(() -> vault.open("town", sealed));
    }

    @Test
    void refusesEveryChangedBit() {
        Vault vault = Vault.at(directory);
        Sealed sealed = vault.seal("village", List.of(BO), Map.of()).get(0);

        for (int bit = 0; bit < sealed.bytes().length * 8; bit++) {
            byte[] changed = sealed.bytes().clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatExceptionOfType(VaultException.class)
                    .isThrownBy(() -> vault.open("village", List.of(new Sealed(sealed.key(), changed))));
        }
    }

    @Test
    void saysWhenTheKeysAreOfAnotherDatabase(@TempDir Path other) {
        List<Sealed> sealed = Vault.at(directory).seal("village", List.of(ANNA), Map.of());

        assertThatExceptionOfType(VaultException.class)
                .isThrownBy(() -> Vault.at(other).open("village", sealed))
                .withMessageContaining("village")
                .withMessageNotContaining("Anna");
    }

    @Test
    void aRecordThatACrashCutOffIsIgnoredAndOverwritten() throws IOException {
        Vault vault = Vault.at(directory);
        List<Sealed> before = vault.seal("village", List.of(ANNA), Map.of());
        Files.write(keys(), new byte[KeyFile.RECORD - 1], StandardOpenOption.APPEND);

        List<Sealed> after = vault.seal("village", List.of(BO), Map.of());

        assertThat(vault.open("village", before).values()).containsExactly(ANNA);
        assertThat(vault.open("village", after).values()).containsExactly(BO);
        assertThat(Files.size(keys())).isEqualTo(2L * KeyFile.RECORD);
    }

    @Test
    void anOverwrittenKeyIsGoneAndItsPersonGetsANewOne() throws IOException {
        Vault vault = Vault.at(directory);
        List<Sealed> sealed = vault.seal("village", List.of(ANNA), Map.of());
        Files.write(keys(), new byte[KeyFile.RECORD]);

        List<Sealed> again = vault.seal(
                "village", List.of(ANNA), Map.of("anna", sealed.get(0).key()));

        assertThatExceptionOfType(VaultException.class).isThrownBy(() -> vault.open("village", sealed));
        assertThat(again.get(0).key()).isNotEqualTo(sealed.get(0).key());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayLookInside() throws IOException {
        Path inside = directory.resolve("vault");
        Vault.at(inside);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside.resolve("keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void severalProcessesMayAddAtOnce() {
        Vault one = Vault.at(directory);
        Vault other = Vault.at(directory);
        Map<String, Sealed> all = new LinkedHashMap<>();

        IntStream.range(0, 40).parallel().forEach(i -> {
            Identity person = new Identity("p" + i, null, Map.of());
            Sealed sealed = (i % 2 == 0 ? one : other)
                    .seal("village", List.of(person), Map.of())
                    .get(0);
            synchronized (all) {
                all.put(person.ownId(), sealed);
            }
        });

        assertThat(one.open("village", all.values()).values())
                .extracting(Identity::ownId)
                .containsExactlyElementsOf(all.keySet());
    }

    @Test
    void neitherCiphertextNorKeyFileHoldsTheName() throws IOException {
        Sealed sealed =
                Vault.at(directory).seal("village", List.of(ANNA), Map.of()).get(0);

        assertThat(holds(sealed.bytes(), "Anna")).isFalse();
        assertThat(holds(Files.readAllBytes(keys()), "Anna")).isFalse();
        assertThat(ANNA.toString()).doesNotContain("Anna").doesNotContain("anna");
    }

    private Path keys() {
        return directory.resolve("keys");
    }

    private static boolean holds(byte[] bytes, String text) {
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        return IntStream.rangeClosed(0, bytes.length - sought.length)
                .anyMatch(i -> Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length));
    }
}
