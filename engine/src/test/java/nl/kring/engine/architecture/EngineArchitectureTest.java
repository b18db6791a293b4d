package nl.kring.engine.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kring.engine.measure.Measure;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class EngineArchitectureTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LONGEST = 300;

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.kring.engine");

    /** A family of measures has no line here: whatever is neither of the first three nor the façade is one. */
    private static final DescribedPredicate<JavaClass> FAMILY = resideInAPackage("nl.kring.engine.*..")
            .and(DescribedPredicate.not(resideInAPackage("..model.."))
                    .and(DescribedPredicate.not(resideInAPackage("..graph..")))
                    .and(DescribedPredicate.not(resideInAPackage("..measure.."))))
            .as("a family of measures");

    @Test
    void dataFlowOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("nl.kring..")
                .layer("model")
                .definedBy("nl.kring.engine.model")
                .layer("graph")
                .definedBy("nl.kring.engine.graph")
                .layer("measure")
                .definedBy("nl.kring.engine.measure")
                .layer("families")
                .definedBy(FAMILY)
                .layer("engine")
                .definedBy("nl.kring.engine")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("graph")
                .mayOnlyAccessLayers("model")
                .whereLayer("measure")
                .mayOnlyAccessLayers("model", "graph")
                .whereLayer("families")
                .mayOnlyAccessLayers("model", "graph", "measure")
                .whereLayer("engine")
                .mayNotBeAccessedByAnyLayer()
                .check(ENGINE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("nl.kring.(**)").should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void theEngineKnowsNoFilesDatabasesOrFrameworks() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.net.http..",
                        "java.sql..",
                        "org.springframework..",
                        "org.neo4j..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "picocli..",
                        "de.siegmar..",
                        "nl.kring.datasets..",
                        "nl.kring.cypher..",
                        "nl.kring.api..")
                .check(ENGINE);
    }

    @Test
    void theEngineDependsOnlyOnJavaTwoGraphLibrariesAndItself() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math..",
                        "java.nio",
                        "java.nio.charset",
                        "java.security",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "nl.cwts..",
                        "org.jgrapht..",
                        "org.jspecify..",
                        "nl.kring.engine..")
                .check(ENGINE);
    }

    @Test
    void nobodyPrintsOrStopsTheMachine() {
        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ENGINE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        TreeSet<String> marked = new TreeSet<>();
        TreeSet<String> packages = new TreeSet<>();
        for (JavaClass type : ENGINE) {
            packages.add(type.getPackageName());
            if (type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class)) {
                marked.add(type.getPackageName());
            }
        }
        assertThat(packages)
                .contains("nl.kring.engine", "nl.kring.engine.model")
                .isEqualTo(marked);
    }

    @Test
    void classesThatMeasureAreFinal() {
        classes()
                .that()
                .areAssignableTo(Measure.class)
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(ENGINE);
    }

    @Test
    void concreteClassesAreFinal() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(ENGINE.that(DescribedPredicate.describe(
                        "not a package", type -> !type.getSimpleName().equals("package-info"))));
    }

    @Test
    void packagesAreNamedAfterWhatIsInThem() {
        noClasses()
                .should()
                .resideInAnyPackage("..impl..", "..util..", "..common..", "..helper..", "..manager..", "..base..")
                .check(ENGINE);
    }

    @Test
    void noSourceIsLongerThanOneCanRead() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources)
                .hasSizeGreaterThan(50)
                .allSatisfy(source -> assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(LONGEST));
    }
}
