package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Level;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue says of its measures, before any is computed. */
class CatalogueTest {
    static final List<Measure> MEASURES = Catalogue.measures();

    @Test
    void idsAreKebabCaseAndUnique() {
        assertThat(MEASURES)
                .extracting(Measure::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @FieldSource("MEASURES")
    void isFoundByItsId(Measure measure) {
        assertThat(Catalogue.measure(measure.id())).isSameAs(measure);
    }

    @Test
    void thereIsNoMeasureOfAnotherId() {
        assertThat(Catalogue.measure("loneliness")).isNull();
        assertThat(Catalogue.measure("")).isNull();
        assertThat(Catalogue.measure("Density")).isNull();
    }

    @ParameterizedTest
    @FieldSource("MEASURES")
    void aDefinitionIsComplete(Measure measure) {
        Definition definition = measure.definition();

        assertThat(definition).isEqualTo(measure.definition());
        assertThat(definition.formula()).isNotBlank();
        assertThat(definition.citation()).isNotBlank();
        assertThat(definition.complexity()).startsWith("O(");
        assertThat(definition.projection()).isNotBlank();
        assertThat(definition.perspectives()).isNotEmpty();
        assertThat(definition.range().low()).isLessThan(definition.range().high());
        if (definition.unit() == Unit.SHARE || definition.unit() == Unit.FLAG) {
            assertThat(definition.range()).isEqualTo(Range.SHARE);
        }
    }

    @ParameterizedTest
    @FieldSource("MEASURES")
    void aMeasureIsOfTheLevelItSays(Measure measure) {
        Level expected = measure instanceof NetworkMeasure || measure instanceof TableMeasure
                ? Level.NETWORK
                : measure instanceof ActorMeasure
                        ? Level.ACTOR
                        : measure instanceof TieMeasure ? Level.TIE : Level.GROUP;

        assertThat(measure.definition().level()).isEqualTo(expected);
        assertThat(measure instanceof GroupMeasure || measure instanceof GroupTableMeasure)
                .isEqualTo(expected == Level.GROUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void eachLanguageHasOneLineAMeasureInTheOrderOfTheCatalogue(String language) throws IOException {
        List<String> lines = lines(language);

        assertThat(lines)
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .isEqualTo(MEASURES.stream().map(Measure::id).toList());
        assertThat(lines)
                .extracting(line -> line.substring(line.indexOf('=') + 1))
                .allSatisfy(
                        text -> assertThat(text).matches("\\S.*?\\S: \\S.*[.]").doesNotContain("  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noTwoMeasuresHaveTheSameName(String language) {
        assertThat(MEASURES)
                .extracting(measure -> Catalogue.text(measure.id(), Locale.forLanguageTag(language))
                        .name())
                .doesNotHaveDuplicates();
    }

    private static List<String> lines(String language) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Catalogue.class.getResourceAsStream("measures_" + language + ".properties"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void textsAreInDutchForDutchAndElseInEnglish() {
        Catalogue.Text dutch = Catalogue.text("density", Locale.forLanguageTag("nl-BE"));
        Catalogue.Text english = Catalogue.text("density", Locale.FRENCH);

        assertThat(dutch.name()).isEqualTo("dichtheid van het netwerk");
        assertThat(dutch.meaning()).isEqualTo("welk deel van alle mogelijke contacten er is.");
        assertThat(english).isEqualTo(new Catalogue.Text("density", "which part of all possible ties there is."));
    }
}
