package nl.wed.workbench.printed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A package as a stranger would read it: a zip with JSON and lines of text.
final class WedFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, List<JsonNode>> records = new HashMap<>();
    private final Map<String, RawObservations> observations = new HashMap<>();

    static WedFile read(Path file) throws IOException {
        var content = new WedFile();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                String name = entry.getName();
                String inner = name.replaceAll(".*/|\\.[a-z]+$", "");
                try (InputStream stream = zip.getInputStream(entry)) {
                    String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                    if (name.startsWith("records/")) {
                        content.records.put(
                                inner, MAPPER.readTree(text).valueStream().toList());
                    } else if (name.startsWith("observations/")) {
                        content.observations.put(inner, RawObservations.read(text));
                    }
                }
            }
        }
        return content;
    }

    /// The records of a kind, in their order.
    List<JsonNode> records(String kind) {
        return records.getOrDefault(kind, List.of());
    }

    /// The records of a kind by their id, in their order.
    Map<String, JsonNode> byId(String kind) {
        var byId = new LinkedHashMap<String, JsonNode>();
        records(kind).forEach(one -> byId.put(one.path("id").asString(), one));
        return byId;
    }

    /// The observations of a data set.
    RawObservations observations(JsonNode dataSet) {
        return observations.get(dataSet.path("observations").asString());
    }

    /// Every text that somebody or the catalogue wrote in a record.
    Set<String> texts() {
        var texts = new LinkedHashSet<String>();
        records.values().forEach(list -> list.forEach(one -> texts(one, texts)));
        return texts;
    }

    /// Every text in a JSON file.
    static Set<String> texts(String json) {
        var texts = new LinkedHashSet<String>();
        texts(MAPPER.readTree(json), texts);
        return texts;
    }

    /// Every text in a record.
    static Set<String> texts(JsonNode node) {
        var texts = new LinkedHashSet<String>();
        texts(node, texts);
        return texts;
    }

    private static void texts(JsonNode node, Set<String> into) {
        if (node.isString()) {
            into.add(node.asString());
        }
        node.valueStream().forEach(child -> texts(child, into));
    }
}
