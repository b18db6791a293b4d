package nl.kring.api.operate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.kring.api.catalogue.Nearest;
import nl.kring.api.rest.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with the body of a request, by the name of its field; never its value. */
final class WrongBody {

    private static final String CODE = "wrong-request";

    private WrongBody() {}

    /** Null when nothing can be said of a field. */
    static @Nullable Refusal of(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown);
        }
        return cause instanceof MismatchedInputException wrong ? wrong(wrong) : null;
    }

    private static Refusal unknown(UnrecognizedPropertyException unknown) {
        List<String> known = known(unknown.getKnownPropertyIds());
        String nearest = Nearest.of(unknown.getPropertyName(), known);
        return Refusal.wrong(
                CODE,
                "There is no field " + Nearest.told(unknown.getPropertyName()) + " in this request.",
                (nearest == null ? "" : "Did you mean " + nearest + "? ") + "The fields are: "
                        + String.join(", ", known) + ".");
    }

    private static List<String> known(@Nullable Collection<Object> ids) {
        return ids == null ? List.of() : ids.stream().map(String::valueOf).toList();
    }

    private static @Nullable Refusal wrong(MismatchedInputException wrong) {
        String field = wrong.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        List<JacksonException.Reference> path = wrong.getPath();
        boolean inList = !path.isEmpty() && path.get(path.size() - 1).getPropertyName() == null;
        return field.isEmpty()
                ? null
                : Refusal.wrong(
                        CODE,
                        "The field " + field + " is not of its kind.",
                        "Give " + (inList ? "a list, each of it " : "") + kind(wrong.getTargetType()) + ".");
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a day such as 2026-03-31";
        }
        if (type == Double.class || type == double.class) {
            return "a number";
        }
        if (type == Long.class || type == Integer.class || type == long.class || type == int.class) {
            return "a whole number";
        }
        if (type == String.class) {
            return "a text";
        }
        return type != null && Collection.class.isAssignableFrom(type)
                ? "a list"
                : "what /api/v1/openapi.json says of it";
    }
}
