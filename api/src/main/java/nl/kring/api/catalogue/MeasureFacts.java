package nl.kring.api.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kring.api.rest.Words;
import nl.kring.engine.Catalogue;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.TableMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A measure for programs.
 *
 * @param id kebab-case; also column, URL part and file name
 * @param level {@code network}, {@code actor}, {@code tie} or {@code group}
 * @param name in English
 * @param nameNl in Dutch
 * @param meaning one sentence for a reader who is no researcher, in English
 * @param meaningNl the same in Dutch
 * @param formula in the notation n = actors, m = ties, k = degree, d = distance
 * @param unit what it counts
 * @param low least value; null when there is none
 * @param high greatest value; null when there is none
 * @param direction whether more is stronger
 * @param network the network it runs on
 * @param forms on what ties it has a meaning: {@code undirected}, {@code directed}, {@code weighted}
 * @param table whether it is a table rather than one figure
 * @param conventions what is undefined, and how isolates and missing data are treated
 * @param complexity time
 * @param citation source
 * @param sphere part of the sociale basis
 * @param pillar condition of social quality
 * @param perspectives in which it comes first
 */
public record MeasureFacts(
        String id,
        String level,
        String name,
        String nameNl,
        String meaning,
        String meaningNl,
        String formula,
        String unit,
        @Nullable Double low,
        @Nullable Double high,
        String direction,
        String network,
        List<String> forms,
        boolean table,
        String conventions,
        String complexity,
        String citation,
        String sphere,
        String pillar,
        List<String> perspectives) {

    /** Every measure, in the order of the catalogue. */
    public static List<MeasureFacts> all() {
        return Catalogue.measures().stream()
                .map(Measure::definition)
                .map(MeasureFacts::of)
                .toList();
    }

    /** A measure. */
    public static MeasureFacts of(Definition of) {
        Catalogue.Text english = Catalogue.text(of.id(), Locale.ENGLISH);
        Catalogue.Text dutch = Catalogue.text(of.id(), Locale.forLanguageTag("nl"));
        return new MeasureFacts(
                of.id(),
                Words.of(of.level()),
                english.name(),
                dutch.name(),
                english.meaning(),
                dutch.meaning(),
                of.formula(),
                of.unit().word(),
                finite(of.range().low()),
                finite(of.range().high()),
                Words.of(of.direction()),
                of.projection(),
                forms(of).stream().map(Words::of).toList(),
                isTable(of),
                of.conventions(),
                of.complexity(),
                of.citation(),
                Words.of(of.sphere()),
                Words.of(of.pillar()),
                of.perspectives().stream().sorted().map(Words::of).toList());
    }

    /** The forms that one can ask for. */
    static List<Form> forms(Definition of) {
        Projection both = Projection.of(Choice.ALL).directed(false);
        Projection oneWay = both.directed(true);
        List<Form> forms = new ArrayList<>();
        if (of.suits(both)) {
            forms.add(Form.UNDIRECTED);
        }
        if (of.suits(oneWay)) {
            forms.add(Form.DIRECTED);
        }
        if (of.suits(both.weighing(Weights.STRENGTH)) || of.suits(oneWay.weighing(Weights.STRENGTH))) {
            forms.add(Form.WEIGHTED);
        }
        return forms;
    }

    static boolean isTable(Definition of) {
        Measure measure = Catalogue.measure(of.id());
        return measure instanceof TableMeasure || measure instanceof GroupTableMeasure;
    }

    private static @Nullable Double finite(double bound) {
        return Double.isInfinite(bound) ? null : bound;
    }
}
