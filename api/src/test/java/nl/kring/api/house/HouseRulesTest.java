package nl.kring.api.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import nl.kring.engine.measure.Measure;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Arrows run one way, and names stay where they belong. */
@AnalyzeClasses(packages = "nl.kring", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule MODULES_RUN_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("engine")
            .definedBy("nl.kring.engine..")
            .layer("datasets")
            .definedBy("nl.kring.datasets..")
            .layer("cypher")
            .definedBy("nl.kring.cypher..")
            .layer("api")
            .definedBy("nl.kring.api..")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cypher")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("datasets")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("datasets", "cypher", "api");

    @ArchTest
    static final ArchRule SPRING_STAYS_IN_API = noClasses()
            .that()
            .resideOutsideOfPackage("nl.kring.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.thymeleaf..", "picocli..");

    @ArchTest
    static final ArchRule NEO4J_STAYS_IN_CYPHER = noClasses()
            .that()
            .resideOutsideOfPackage("nl.kring.cypher..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j..");

    @ArchTest
    static final ArchRule THE_ENGINE_HAS_NO_INPUT_OR_OUTPUT = noClasses()
            .that()
            .resideInAPackage("nl.kring.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..",
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "tools.jackson..",
                    "de.siegmar..");

    @ArchTest
    static final ArchRule NO_CYCLES_OF_PACKAGES =
            slices().matching("nl.kring.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule NOBODY_CALLS_CONTROLLERS = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are controllers",
                    (JavaClass target) -> !target.isAnnotation()
                            && (target.isAnnotatedWith(Controller.class)
                                    || target.isAnnotatedWith(RestController.class))));

    @ArchTest
    static final ArchRule ONLY_MAIN_CALLS_COMMANDS = noClasses()
            .that()
            .resideOutsideOfPackages("nl.kring.api", "nl.kring.api.command")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.kring.api.command");

    @ArchTest
    static final ArchRule COMMANDS_DO_NOT_CALL_EACH_OTHER = noClasses()
            .that()
            .haveSimpleNameEndingWith("Command")
            .and()
            .doNotHaveSimpleName("KringCommand")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are other commands",
                    (JavaClass target) -> target.getSimpleName().endsWith("Command")
                            && target.getPackageName().equals("nl.kring.api.command")))
            .as("commands do not call each other");

    @ArchTest
    static final ArchRule COMMANDS_DO_NOT_KNOW_SPRING = noClasses()
            .that()
            .resideInAPackage("nl.kring.api.command")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule MEASURES_ARE_FINAL = classes()
            .that()
            .implement(Measure.class)
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule NO_PACKAGE_IS_A_DRAWER = noClasses()
            .should()
            .resideInAnyPackage("..impl..", "..util..", "..utils..", "..common..", "..helper..", "..manager..");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_TEACHES_ITSELF = classes()
            .should(new ArchCondition<>("be in a package with a package-info") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    JavaPackage home = item.getPackage();
                    boolean taught = home.tryGetPackageInfo().isPresent();
                    events.add(new SimpleConditionEvent(item, taught, home.getName() + " has no package-info"));
                }
            });
}
