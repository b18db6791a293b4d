package nl.kring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.engine.measure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** That every measure is in the catalogue and has a test. */
class CatalogueHouseTest {
    static final List<Measure> MEASURES = Catalogue.measures();

    /** Measures that are one family and have one test. */
    private static final Map<String, String> TESTS_OF_FAMILIES = Map.of(
            "DeficitMeasure", "nl.kring.engine.IsolationMeasuresTest",
            "IsolationIndex", "nl.kring.engine.IsolationMeasuresTest",
            "IsolatedShare", "nl.kring.engine.IsolationMeasuresTest",
            "VerdictMeasure", "nl.kring.engine.IsolationMeasuresTest",
            "ReasonsMeasure", "nl.kring.engine.IsolationMeasuresTest");

    @Test
    void everyMeasureOfTheEngineIsFinalAndListed() {
        Set<String> listed =
                MEASURES.stream().map(measure -> measure.getClass().getName()).collect(Collectors.toSet());
        List<JavaClass> classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.kring.engine").stream()
                        .filter(type -> type.isAssignableTo(Measure.class) && !type.isInterface())
                        .toList();

        assertThat(classes).extracting(JavaClass::getName).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(classes).allMatch(type -> type.getModifiers().contains(JavaModifier.FINAL));
        assertThat(classes).allMatch(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    @ParameterizedTest
    @FieldSource("MEASURES")
    void everyMeasureHasATestOfItsName(Measure measure) throws ClassNotFoundException {
        Class<?> type = measure.getClass();
        Class<?> test = Class.forName(TESTS_OF_FAMILIES.getOrDefault(type.getSimpleName(), type.getName() + "Test"));

        assertThat(test.getDeclaredMethods()).anyMatch(method -> method.getAnnotations().length > 0);
    }
}
