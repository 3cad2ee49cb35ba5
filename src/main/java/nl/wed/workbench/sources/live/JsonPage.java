package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// A whole, sound page of OData: the short texts at its top level, the number of its rows, and between which bytes of
/// its file they stand.
record JsonPage(Map<String, String> members, long rows, long from, long to) {
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

    /// A hash of the rows as they stand in the file of this page.
    String hash(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            stream.skipNBytes(from);
            long left = to - from;
            for (int n = 1; left > 0 && n > 0; left -= n) {
                n = stream.read(buffer, 0, (int) Math.min(left, buffer.length));
                digest.update(buffer, 0, Math.max(n, 0));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
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
        long from = 0;
        long to = 0;
        try (var stream = Files.newInputStream(file);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw LiveRefused.of("notOdata", host);
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken token = parser.nextToken();
                if (name.equals("value") && token == JsonToken.START_ARRAY) {
                    from = parser.currentLocation().getByteOffset();
                    rows += rows(parser, consumer);
                    to = parser.currentLocation().getByteOffset();
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
        return new JsonPage(members, rows, from, to);
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
