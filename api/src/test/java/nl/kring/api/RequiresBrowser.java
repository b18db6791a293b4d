package nl.kring.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests in Chromium: skipped where there is none, unless {@code KRING_REQUIRE_BROWSER=true} says that there must be. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresBrowser.Condition.class)
@interface RequiresBrowser {

    /** Looks for Chromium on the path. */
    final class Condition implements ExecutionCondition {

        private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (executable().isPresent()) {
                return ConditionEvaluationResult.enabled("Chromium is here");
            }
            if ("true".equals(System.getenv("KRING_REQUIRE_BROWSER"))) {
                return ConditionEvaluationResult.enabled("There is no Chromium, but there must be");
            }
            return ConditionEvaluationResult.disabled(
                    "There is no Chromium; to run these tests: apt-get install chromium");
        }

        static Optional<Path> executable() {
            String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
            return Arrays.stream(path.split(":", -1))
                    .flatMap(folder ->
                            folder.isEmpty() ? Stream.of() : NAMES.stream().map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
