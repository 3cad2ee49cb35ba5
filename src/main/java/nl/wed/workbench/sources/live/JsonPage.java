package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// A whole, sound page of OData: the short texts at its top level and the number of its rows.
record JsonPage(Map<String, String> members, long rows) {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxNameLength(500)
                    .maxNumberLength(100)
                    .maxStringLength(2_000_000)
                    .maxDocumentLength(400L << 20)
                    .build())
            .build();

    /// The address of the next page when there is one, in either version of OData.
    Optional<String> next() {
        return Optional.ofNullable(members.get("@odata.nextLink"))
                .or(() -> Optional.ofNullable(members.get("odata.nextLink")));
    }

    /// Checks a page and counts its rows.
    static JsonPage of(Path file, String host) throws LiveRefused, IOException {
        return read(file, host, Optional.empty());
    }

    /// Gives every row of a page as its texts and numbers by name.
    static JsonPage rows(Path file, String host, Consumer<Map<String, String>> consumer)
            throws LiveRefused, IOException {
        return read(file, host, Optional.of(consumer));
    }

    private static JsonPage read(Path file, String host, Optional<Consumer<Map<String, String>>> consumer)
            throws LiveRefused, IOException {
        var members = new HashMap<String, String>();
        long rows = 0;
        try (var stream = Files.newInputStream(file);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw LiveRefused.of("notOdata", host);
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken token = parser.nextToken();
                if (name.equals("value") && token == JsonToken.START_ARRAY) {
                    rows += rows(parser, consumer);
                } else {
                    put(members, name, parser, token);
                }
            }
            if (parser.nextToken() != null) {
                throw LiveRefused.of("notOdata", host);
            }
        } catch (JacksonException _) {
            throw LiveRefused.of("brokenJson", host);
        }
        return new JsonPage(members, rows);
    }

    private static long rows(JsonParser parser, Optional<Consumer<Map<String, String>>> consumer) {
        long rows = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            rows++;
            if (consumer.isEmpty() || token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                continue;
            }
            var row = new HashMap<String, String>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                put(row, name, parser, parser.nextToken());
            }
            consumer.get().accept(row);
        }
        return rows;
    }

    private static void put(Map<String, String> texts, String name, JsonParser parser, JsonToken token) {
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            texts.put(name, parser.getString());
        } else {
            parser.skipChildren();
        }
    }
}
