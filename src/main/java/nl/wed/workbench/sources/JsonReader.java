package nl.wed.workbench.sources;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Streams JSON documents token by token, within the limits of the run: never a tree of a whole
/// document. A row is a map of text, number or null that is used again for the next row.
final class JsonReader {
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_KEYS = 2_000;

    private final ImportRun run;
    private final JsonFactory factory;

    JsonReader(ImportRun run) {
        this.run = run;
        factory = factory(run);
    }

    /// Makes parsers within the limits of the run.
    static JsonFactory factory(ImportRun run) {
        var constraints =
                StreamReadConstraints.builder()
                        .maxDocumentLength(run.limits().jsonBytes())
                        .maxTokenCount(run.limits().tokens())
                        .maxNestingDepth(50)
                        .maxNumberLength(100)
                        .maxNameLength(500)
                        .maxStringLength(2_000_000)
                        .build();
        return JsonFactory.builder().streamReadConstraints(constraints).build();
    }

    /// Reads the whole document once and keeps its shape.
    JsonOutline outline(Path path) throws IOException {
        var members = new TreeSet<String>();
        var texts = new HashMap<String, String>();
        var first = new LinkedHashMap<String, @Nullable Object>();
        var keys = new HashSet<String>();
        Predicate<Map<String, @Nullable Object>> look =
                row -> {
                    if (first.isEmpty()) {
                        first.putAll(row);
                    }
                    Object key = row.containsKey("Key") ? row.get("Key") : row.get("Identifier");
                    if (key instanceof String text) {
                        keys.add(text.strip());
                    }
                    return key != null && keys.size() < MOST_KEYS;
                };
        read(
                path,
                (name, value) -> {
                    members.add(name);
                    if (value != null && value.toString().length() <= LONGEST_TEXT) {
                        texts.put(name, value.toString());
                    }
                },
                look);
        return new JsonOutline(members, texts, first, keys);
    }

    /// Gives every row of the document in turn.
    void rows(SourceFile file, Consumer<Map<String, @Nullable Object>> consumer)
            throws IOException {
        read(
                file.path(),
                (_, _) -> {},
                row -> {
                    consumer.accept(row);
                    return true;
                });
    }

    private void read(Path path, Member member, Predicate<Map<String, @Nullable Object>> rows)
            throws IOException {
        try (var stream = run.open(path);
                JsonParser parser = factory.createParser(ObjectReadContext.empty(), stream)) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                readRows(parser, rows);
            } else {
                readMembers(parser, member, rows);
            }
            if (parser.nextToken() != null) {
                throw RefusedException.of("jsonBroken", path.getFileName());
            }
        }
    }

    private static void readMembers(
            JsonParser parser, Member member, Predicate<Map<String, @Nullable Object>> rows) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (name.equals("value") && token == JsonToken.START_ARRAY) {
                member.found(name, null);
                readRows(parser, rows);
            } else {
                member.found(name, scalar(parser, token));
            }
        }
    }

    /// Fills a row for each object until the reader has seen enough; the rest is only checked.
    private static void readRows(
            JsonParser parser, Predicate<Map<String, @Nullable Object>> reader) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        boolean more = true;
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (!more || token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                continue;
            }
            row.clear();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (row.put(name, scalar(parser, parser.nextToken())) != null) {
                    throw RefusedException.of("fieldTwice", name);
                }
            }
            more = reader.test(row);
        }
    }

    private static @Nullable Object scalar(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case START_OBJECT, START_ARRAY -> {
                parser.skipChildren();
                yield null;
            }
            default -> null;
        };
    }

    @FunctionalInterface
    private interface Member {
        void found(String name, @Nullable Object value);
    }
}
