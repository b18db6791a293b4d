package nl.kring.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kring.api.RunningKring;
import nl.kring.api.rest.Contract.Operation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The interface is what it is written down to be: every operation, every status, every answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {

    private static final Contract CONTRACT = new Contract();
    private static final List<String> ODD = List.of(
            "",
            "0",
            "-1",
            "99999999999999999999",
            "NaN",
            "%00",
            "%27%7D%29%20DETACH%20DELETE%20n%20%2F%2F",
            "%2e%2e%2f",
            "%F0%9F%92%A9",
            "null",
            "true",
            "1e9",
            "a".repeat(2_000),
            "%3Cscript%3E",
            "degree",
            "-degree",
            "donut");

    private final Cases cases = new Cases(CONTRACT, RunningKring.get());

    @BeforeAll
    void prepare() throws Exception {
        cases.prepare();
    }

    @AfterAll
    void tidy() {
        cases.close();
    }

    @TestFactory
    Stream<DynamicTest> everyStatusThatIsWrittenDownComesUpAndHasItsShape() {
        return CONTRACT.operations().values().stream()
                .flatMap(operation -> operation.statuses().stream()
                        .map(status -> dynamicTest(operation + " " + status, () -> {
                            HttpResponse<String> answer = cases.provoke(operation, Integer.parseInt(status));

                            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(status));
                            assertThat(faults(operation, answer)).isEmpty();
                            if (status.equals("503")) {
                                assertThat(answer.headers().firstValue("Retry-After"))
                                        .isPresent();
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> listsAreTablesToo() {
        return CONTRACT.operations().values().stream()
                .filter(operation -> operation
                        .definition()
                        .path("responses")
                        .path("200")
                        .path("content")
                        .has("text/csv"))
                .map(operation -> dynamicTest(operation.id(), () -> {
                    HttpResponse<String> answer =
                            cases.send(cases.usual(operation).accept("text/csv"));

                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                            .startsWith("text/csv");
                    assertThat(answer.body().lines().limit(2)).hasSize(2);
                }));
    }

    @TestFactory
    Stream<DynamicTest> oddValuesAreRefusedInWordsOrTaken() {
        return CONTRACT.operations().values().stream()
                .filter(operation ->
                        operation.method().equals("GET") && !operation.id().equals("watchJob"))
                .map(operation -> dynamicTest(operation.id(), () -> {
                    Random random = new Random(operation.id().hashCode());
                    for (int i = 0; i < 25; i++) {
                        Request odd = cases.odd(operation, ODD, random);
                        HttpResponse<String> answer = cases.send(odd);

                        assertThat(faults(operation, answer)).as("%s", odd).isEmpty();
                        assertThat(answer.statusCode()).as("%s", odd).isLessThan(500);
                        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("nl.kring");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> bodiesThatMeanNothingAreRefused() {
        Operation publish = Objects.requireNonNull(CONTRACT.operations().get("setProperties"));
        return Stream.of(
                        "{}",
                        "{\"measures\": null}",
                        "{\"measures\": [null]}",
                        "{\"measures\": [\"\"]}",
                        "[]",
                        "7",
                        "",
                        "{")
                .map(body -> dynamicTest("body " + body, () -> {
                    HttpResponse<String> answer =
                            cases.send(cases.usual(publish).body("application/json", body));

                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
                    assertThat(faults(publish, answer)).isEmpty();
                }));
    }

    @Test
    void aSchemaSaysNothingThatWasCutOff() {
        assertThat(CONTRACT.document().at("/components/schemas").toString()).doesNotContain("\":null");
    }

    @Test
    void examplesHaveTheShapeBesideThem() {
        assertThat(CONTRACT.faultyExamples()).isEmpty();
    }

    @Test
    void nothingIsThereThatIsNotWrittenDown() {
        Set<String> written = new TreeSet<>();
        CONTRACT.operations().values().forEach(operation -> written.add(operation.method() + " " + operation.path()));

        assertThat(mapped()).isEqualTo(written);
    }

    private static Set<String> mapped() {
        Set<String> mapped = new TreeSet<>();
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        scanner.findCandidateComponents("nl.kring.api").forEach(found -> {
            for (Method method : type(String.valueOf(found.getBeanClassName())).getDeclaredMethods()) {
                RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null) {
                    for (String path : mapping.path()) {
                        mapped.add(mapping.method()[0].name().toUpperCase(Locale.ROOT) + " " + path);
                    }
                }
            }
        });
        return mapped;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> faults(Operation operation, HttpResponse<String> answer) {
        return CONTRACT.faults(
                operation,
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(null),
                answer.body());
    }
}
