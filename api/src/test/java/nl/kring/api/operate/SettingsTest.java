package nl.kring.api.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import nl.kring.api.operate.Settings.InvalidSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutAnythingGivenDataLieHereAndThePortIs8080() {
        assertThat(Settings.read(name -> null)).isEqualTo(new Settings(Path.of("data"), 8080, null));
        assertThat(Settings.read(name -> " ")).isEqualTo(new Settings(Path.of("data"), 8080, null));
    }

    @Test
    void whatIsGivenCounts() {
        Map<String, String> given = Map.of(
                "kring.data", "/srv/kring",
                "kring.port", "0",
                "kring.neo4j.uri", "bolt://host:7687",
                "kring.neo4j.password", "geheim");

        Settings settings = Settings.read(given::get);

        assertThat(settings.data()).isEqualTo(Path.of("/srv/kring"));
        assertThat(settings.port()).isZero();
        assertThat(settings.neo4j()).isEqualTo(new Settings.ExternalNeo4j("bolt://host:7687", "neo4j", "geheim"));
        assertThat(settings.toString()).doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "8080.5"})
    void aPortThatIsNoneIsRefused(String port) {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> Settings.read(name -> name.equals("kring.port") ? port : null))
                .withMessageContaining("65535");
    }

    @Test
    void surroundingsAreSystemPropertiesFirst() {
        String before = System.setProperty("kring.data", "/from/property");
        try {
            assertThat(Settings.fromSurroundings("kring.data")).isEqualTo("/from/property");
        } finally {
            if (before == null) {
                System.clearProperty("kring.data");
            } else {
                System.setProperty("kring.data", before);
            }
        }
    }
}
