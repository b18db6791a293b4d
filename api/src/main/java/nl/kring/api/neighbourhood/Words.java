package nl.kring.api.neighbourhood;

import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Asked;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Bounds;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Value;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Measure;
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

    /** What measures that belong together are about; they stand in one package. */
    public String theme(Measure measure) {
        String home = measure.getClass().getPackageName();
        String name = home.substring(home.lastIndexOf('.') + 1);
        return sayOr("measures.theme." + name, capital(name));
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
    public String about(Count count) {
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

    /** A part of a whole as a percentage. */
    public String share(double value) {
        if (Double.isNaN(value)) {
            return say("undefined");
        }
        return written(NumberFormat.getPercentInstance(locale), value, value < 0.1 ? 1 : 0, 0);
    }

    /** A figure of a measure for a reader: rounded to as many decimals as any other figure of it, shares as percentages. */
    public String figure(double value, Definition measure) {
        if (Double.isNaN(value)) {
            return say("undefined");
        }
        NumberFormat format = measure.unit() == Unit.SHARE
                ? NumberFormat.getPercentInstance(locale)
                : NumberFormat.getInstance(locale);
        int decimals = decimals(measure);
        return written(format, value, decimals, decimals);
    }

    /** Means have one; on a scale that ends at 1 or 2 there would be nothing left to see. */
    private static int decimals(Definition measure) {
        if (measure.unit() == Unit.COUNT || measure.unit() == Unit.SHARE) {
            return 0;
        }
        return measure.range().high() <= 2 ? 2 : 1;
    }

    private static String written(NumberFormat format, double value, int most, int least) {
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value).replace('-', '−');
    }

    /** A figure of the table. */
    public String figure(Value value, Definition measure) {
        if (value.unknown()) {
            return say("report.unknown");
        }
        return value.hidden() ? say("count.hidden") : figure(value.number(), measure);
    }

    /** How many of the residents were asked. */
    public String coverage(Asked asked, Coverage coverage) {
        if (!coverage.known()) {
            return say("coverage.unknown");
        }
        return asked.almostAll(coverage.residents())
                ? say("coverage.almost", coverage.residents())
                : say("coverage.value", asked(asked, coverage.residents()), coverage.residents());
    }

    /** The same as a sentence. */
    String lead(Asked asked, boolean known, int residents) {
        if (!known) {
            return say("lead.unknown");
        }
        return say(asked.shown() == null ? "lead.asked.protected" : "lead.asked", asked(asked, residents));
    }

    /** How many were asked, without of how many. */
    Object asked(Asked asked, int residents) {
        Integer shown = asked.shown();
        if (shown != null) {
            return shown;
        }
        if (asked.few()) {
            return say("count.few");
        }
        return asked.almostAll(residents) ? say("asked.almost") : say("asked.least", asked.least());
    }

    /** The same as {@link #bounds} where the head of the column says which is which. */
    public String shortBounds(@Nullable Bounds bounds) {
        if (bounds == null) {
            return say("verdict.none");
        }
        boolean one = bounds.least().equals(bounds.most()) || (bounds.most().about() == null && !shows(bounds.least()));
        return one ? brief(bounds.most()) : say("bounds.short", brief(bounds.least()), brief(bounds.most()));
    }

    private String brief(Count count) {
        Integer about = count.about();
        return about == null ? say(count.few() ? "count.few.short" : "count.hidden") : say("bounds.one", about);
    }

    private static boolean shows(Count count) {
        return count.about() != null && count.about() > 0;
    }

    /** At least so many residents, at most so many, as far as it may be shown. */
    public String bounds(@Nullable Bounds bounds) {
        if (bounds == null) {
            return say("verdict.none");
        }
        Integer least = bounds.least().about();
        Integer most = bounds.most().about();
        if (most == null) {
            return least != null && least > 0
                    ? say("bounds.least", least)
                    : say(bounds.most().few() ? "count.few" : "count.hidden");
        }
        if (bounds.least().few()) {
            return say("bounds.few", most);
        }
        if (least == null || least == 0) {
            return most == 0 ? say("bounds.one", most) : say("bounds.most", most);
        }
        return least.equals(most) ? say("bounds.about", most) : say("bounds", least, most);
    }
}
