package nl.kring.api.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.model.Ring;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final ResourceBundle dutch = ResourceBundle.getBundle("messages", Locale.ROOT);
    private final ResourceBundle english = ResourceBundle.getBundle("messages_en", Locale.ROOT);

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(dutch.keySet());
        for (String key : dutch.keySet()) {
            for (String argument : new String[] {"{0}", "{1}"}) {
                assertThat(english.getString(key).contains(argument))
                        .as(key)
                        .isEqualTo(dutch.getString(key).contains(argument));
            }
        }
    }

    /** An apostrophe would have to be doubled where a message has arguments, and not where it has none. */
    @Test
    void messagesWithArgumentsHaveNoApostrophes() {
        for (ResourceBundle bundle : new ResourceBundle[] {dutch, english}) {
            assertThat(bundle.keySet())
                    .filteredOn(key -> bundle.getString(key).contains("{0}"))
                    .noneMatch(key -> bundle.getString(key).contains("'"));
        }
    }

    @Test
    void everyRingPerspectiveAndColumnHasWords() {
        for (Ring ring : Ring.values()) {
            assertThat(dutch.containsKey("ring." + ring)).isTrue();
            assertThat(dutch.containsKey("picture." + ring)).isTrue();
        }
        for (Perspective perspective : Perspective.values()) {
            assertThat(dutch.containsKey("perspective." + perspective)).isTrue();
            assertThat(Figures.of(perspective).ids()).allMatch(id -> Catalogue.measure(id) != null);
        }
    }
}
