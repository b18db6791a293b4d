package nl.kring.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A place in a YAML file: what it holds, under which key, on which line. Every error names both. */
final class YamlNode {
    private static final int MOST_BYTES = 4 << 20;
    private static final int DEEPEST = 16;
    private static final int MOST_ALIASES = 50;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(MOST_ALIASES)
            .setCodePointLimit(MOST_BYTES)
            .build();

    private final String file;
    private final String key;
    private final Node node;

    private YamlNode(String file, String key, Node node) {
        this.file = file;
        this.key = key;
        this.node = node;
    }

    /** The only document of a file; null when the file is empty. */
    static @Nullable YamlNode parse(Source source) {
        String text = text(source);
        try {
            refuseDepth(source.name(), text);
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            return root.isEmpty() ? null : new YamlNode(source.name(), "", root.get());
        } catch (MarkedYamlEngineException e) {
            throw refused(
                    source.name(),
                    line(e.getProblemMark()),
                    "yaml-syntax",
                    "This is not YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            throw refused(
                    source.name(),
                    0,
                    "yaml-syntax",
                    "This is not one YAML document: check quotes, indents and aliases.");
        }
    }

    /** The values of a mapping by key. */
    Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("yaml-value", "Give `key: value` lines here.");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = new YamlNode(file, key, tuple.getKeyNode()).text();
            YamlNode value = new YamlNode(file, key.isEmpty() ? name : key + "." + name, tuple.getValueNode());
            if (entries.put(name, value) != null) {
                throw value.wrong("yaml-key-duplicate", "This key stands there twice: keep one.");
            }
        }
        return entries;
    }

    /** The values of a mapping that may have only these keys; keys without a value are left out. */
    Map<String, YamlNode> entries(List<String> allowed) {
        Map<String, YamlNode> entries = entries();
        for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
            if (!allowed.contains(entry.getKey())) {
                throw entry.getValue()
                        .wrong(
                                "yaml-key-unknown",
                                "There is no such key. Known here: " + String.join(", ", allowed) + ".");
            }
        }
        entries.values().removeIf(YamlNode::absent);
        return entries;
    }

    /** The texts of a list. */
    List<String> texts() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("yaml-value", "Give a list here: [one, two].");
        }
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            texts.add(new YamlNode(file, key, item).text());
        }
        return texts;
    }

    /** The text of a scalar, not blank. */
    String text() {
        if (!(node instanceof ScalarNode scalar)
                || absent()
                || scalar.getValue().isBlank()) {
            throw wrong("yaml-value", "Give one text or number here.");
        }
        return scalar.getValue();
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** That this place is wrong. */
    DatasetException wrong(String code, String advice) {
        return new DatasetException(
                new BadRow(file, line(node.getStartMark()), key.isEmpty() ? null : key, code, advice));
    }

    private boolean absent() {
        return node.getTag().equals(Tag.NULL);
    }

    private static String text(Source source) {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw source.unreadable();
        }
        if (bytes.length > MOST_BYTES) {
            throw refused(source.name(), 0, "yaml-large", "A dataset description has at most 4 MiB.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(source.name(), 0, "encoding-utf8", "The file is not UTF-8: save it as UTF-8.");
        }
    }

    /** The parser is iterative, the composer recursive: so depth is looked at first. */
    private static void refuseDepth(String file, String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw refused(file, line(event.getStartMark()), "yaml-syntax", "This is nested too deeply.");
            }
        }
    }

    private static long line(Optional<Mark> mark) {
        return mark.map(place -> place.getLine() + 1).orElse(0);
    }

    private static DatasetException refused(String file, long line, String code, String advice) {
        return new DatasetException(new BadRow(file, line, null, code, advice));
    }
}
