package nl.kring.api.rest;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code openapi.yaml}, to hold answers to. Stricter than what it promises clients: an answer has no property that is not
 * written down.
 */
final class Contract {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document = read();
    private final ObjectNode strict = strict(document);

    /** An operation with the statuses that it may answer. */
    record Operation(String id, String method, String path, JsonNode definition) {
        List<String> statuses() {
            return List.copyOf(definition.get("responses").propertyNames());
        }

        boolean hasParameter(String name) {
            JsonNode parameters = definition.get("parameters");
            return parameters != null && parameters.toString().contains("#/components/parameters/" + name + "\"");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** Every operation by its id. */
    Map<String, Operation> operations() {
        Map<String, Operation> operations = new TreeMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(
                                method.getValue().get("operationId").asString(),
                                new Operation(
                                        method.getValue().get("operationId").asString(),
                                        method.getKey().toUpperCase(java.util.Locale.ROOT),
                                        path.getKey(),
                                        method.getValue()))));
        return operations;
    }

    JsonNode document() {
        return document;
    }

    /** What is wrong with an answer; nothing when it is as written down. */
    List<String> faults(Operation operation, int status, @Nullable String form, String body) {
        JsonNode response = operation.definition().get("responses").get(String.valueOf(status));
        if (response == null) {
            return List.of(operation + " does not say that it may answer " + status + ": " + body);
        }
        JsonNode content = resolved(response).get("content");
        if (content == null) {
            return body.isEmpty() ? List.of() : List.of(operation + " " + status + " should have no body: " + body);
        }
        String type = form == null ? "none" : form.split(";", -1)[0].strip();
        JsonNode shape = content.get(type);
        if (shape == null) {
            return List.of(operation + " " + status + " does not say that it may be " + type);
        }
        return type.endsWith("json") ? faults(shape.get("schema"), body) : List.of();
    }

    private List<String> faults(JsonNode schema, String body) {
        ObjectNode whole = strict(schema);
        whole.set("components", strict.get("components"));
        List<String> faults = new ArrayList<>();
        for (Error error : SCHEMAS.getSchema(whole).validate(JSON.readTree(body))) {
            faults.add(error.toString());
        }
        return faults;
    }

    /** Examples in the document are as the schemas beside them say. */
    List<String> faultyExamples() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations().values()) {
            operation.definition().get("responses").properties().forEach(response -> {
                JsonNode content = resolved(response.getValue()).get("content");
                if (content != null) {
                    content.properties().forEach(form -> {
                        JsonNode example = form.getValue().get("example");
                        if (example != null) {
                            faults(form.getValue().get("schema"), example.toString())
                                    .forEach(fault -> faults.add(operation + " " + response.getKey() + ": " + fault));
                        }
                    });
                }
            });
        }
        return faults;
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null ? node : document.at(reference.asString().substring(1));
    }

    private static ObjectNode strict(JsonNode node) {
        ObjectNode copy = (ObjectNode) node.deepCopy();
        forbidMore(copy, false);
        return copy;
    }

    /** Parts of an {@code allOf} leave it to the whole to forbid what no part names. */
    private static void forbidMore(JsonNode node, boolean part) {
        if (node instanceof ObjectNode object) {
            boolean closed =
                    object.has("properties") && object.path("type").asString("").equals("object");
            if (closed && !object.has("additionalProperties") && !part && !isPart(object)) {
                object.put("additionalProperties", false);
            }
            JsonNode all = object.get("allOf");
            if (all != null) {
                object.put("unevaluatedProperties", false);
            }
            object.properties()
                    .forEach(
                            entry -> forbidMore(entry.getValue(), entry.getKey().equals("allOf")));
        } else if (node.isArray()) {
            node.forEach(each -> forbidMore(each, part));
        }
    }

    private static boolean isPart(ObjectNode schema) {
        return schema.path("properties").has("next")
                && schema.path("properties").has("total");
    }

    private static JsonNode read() {
        try (@Nullable InputStream in = Contract.class.getResourceAsStream("openapi.yaml")) {
            return JSON.valueToTree(
                    new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
