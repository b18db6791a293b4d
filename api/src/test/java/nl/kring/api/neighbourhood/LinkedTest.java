package nl.kring.api.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kring.api.neighbourhood.Linked.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTest {

    private final Linked linked = new Linked(Map.of("De Club", "/club", "De Club Oost", "/east", "Loket", "/desk"));

    @Test
    void namesLeadToPagesAndTheRestIsText() {
        assertThat(linked.pieces("Via De Club en Loket."))
                .containsExactly(
                        new Piece("Via ", null),
                        new Piece("De Club", "/club"),
                        new Piece(" en ", null),
                        new Piece("Loket", "/desk"),
                        new Piece(".", null));
    }

    @Test
    void ofANameWithinANameTheLongerIsMeant() {
        assertThat(linked.pieces("De Club Oost: 20"))
                .containsExactly(new Piece("De Club Oost", "/east"), new Piece(": 20", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Loketten", "Belastingloket en Zorg-Loketje", "Bij de club", "DeDe Club"})
    void partsOfWordsAndOtherWordsLeadNowhere(String text) {
        assertThat(linked.pieces(text)).containsExactly(new Piece(text, null));
    }

    @Test
    void aSentenceMayBeginANameWithACapital() {
        Linked small = new Linked(Map.of("de klussendienst", "/jobs"));

        assertThat(small.pieces("De klussendienst: 20").get(0)).isEqualTo(new Piece("De klussendienst", "/jobs"));
        assertThat(small.pieces("")).isEqualTo(List.of());
    }
}
