package nl.kring.api.neighbourhood;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Pair;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.model.Coverage;
import org.jspecify.annotations.Nullable;

/** The words and figures of one language. */
public final class Words {

    private final Locale locale;
    private final ResourceBundle messages;

    private Words(Locale locale, ResourceBundle messages) {
        this.locale = locale;
        this.messages = messages;
    }

    /** English for the language {@code en}, else Dutch. */
    public static Words of(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        ResourceBundle messages = ResourceBundle.getBundle(english ? "messages_en" : "messages", Locale.ROOT);
        return new Words(english ? Locale.ENGLISH : Locale.forLanguageTag("nl"), messages);
    }

    /** The language, {@code nl} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** A message with its arguments filled in; numbers as the language writes them. */
    public String say(String key, Object... arguments) {
        String text = messages.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** What a measure is called and means, each beginning with a capital. */
    public Catalogue.Text measure(String id) {
        Catalogue.Text text = Catalogue.text(id, locale);
        return new Catalogue.Text(capital(text.name()), capital(text.meaning()));
    }

    /** Names one after the other: {@code a, b en c}. */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + say("and") + " " + names.get(last);
    }

    /** A message that may be missing, or else other words. */
    public String sayOr(String key, String otherwise) {
        return messages.containsKey(key) ? messages.getString(key) : otherwise;
    }

    /** How many residents, as far as it may be shown: {@code ongeveer 40 van de 210}. */
    public String about(NeighbourhoodReport.Count count) {
        Integer about = count.about();
        if (about != null) {
            return say("count.about", about, count.of());
        }
        return count.few() ? say("count.few.of", count.of()) : say("count.hidden.of", count.of());
    }

    /** The same, beginning with a capital. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** A figure for a reader: rounded, shares as percentages. */
    public String figure(double value, Unit unit) {
        if (Double.isNaN(value)) {
            return say("undefined");
        }
        NumberFormat format =
                unit == Unit.SHARE ? NumberFormat.getPercentInstance(locale) : NumberFormat.getInstance(locale);
        boolean whole = unit == Unit.COUNT;
        format.setMinimumFractionDigits(whole || unit == Unit.SHARE ? 0 : 1);
        format.setMaximumFractionDigits(
                switch (unit) {
                    case COUNT -> 0;
                    case SHARE -> value < 0.1 ? 1 : 0;
                    case STEPS -> 1;
                    default -> 2;
                });
        return format.format(value).replace('-', '−');
    }

    /** How many of the residents were asked. */
    public String coverage(Coverage coverage) {
        return coverage.known()
                ? say("coverage.value", coverage.asked(), coverage.residents())
                : say("coverage.unknown");
    }

    /** The same where the head of the column says which is which. */
    public String shortPair(@Nullable Pair pair) {
        if (pair == null) {
            return say("verdict.none");
        }
        return pair.exact() ? say("pair.exact", pair.least()) : say("pair.short", pair.least(), pair.most());
    }

    /** At least so many residents, at most so many. */
    public String pair(@Nullable Pair pair) {
        if (pair == null) {
            return say("verdict.none");
        }
        return pair.exact() ? say("pair.exact", pair.least()) : say("pair", pair.least(), pair.most());
    }
}
