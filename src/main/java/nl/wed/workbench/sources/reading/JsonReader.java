package nl.wed.workbench.sources.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.wed.workbench.sources.result.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Streams JSON documents token by token, within the limits of the run: never a tree of a whole
/// document. A row is a map of text, number or null that is used again for the next row.
public final class JsonReader {
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_KEYS = 2_000;
    private static final long LARGE = 1 << 20;
    private static final int END = 1 << 16;

    private final ImportRun run;
    private final JsonFactory factory;
    private final JsonFactory rowsFactory;

    public JsonReader(ImportRun run) {
        this.run = run;
        factory = JsonFactory.builder()
                .streamReadConstraints(limits(run.limits().tokens()))
                .build();
        // The rows themselves are bounded by the bytes of the document and the cells that are kept.
        rowsFactory = JsonFactory.builder().streamReadConstraints(limits(0)).build();
    }

    /// Makes parsers within the limits of a run.
    public static JsonFactory factory(ImportRun run) {
        return new JsonReader(run).factory;
    }

    private StreamReadConstraints limits(long tokens) {
        return StreamReadConstraints.builder()
                .maxDocumentLength(run.limits().jsonBytes())
                .maxTokenCount(tokens)
                .maxNestingDepth(50)
                .maxNumberLength(100)
                .maxNameLength(500)
                .maxStringLength(2_000_000)
                .build();
    }

    /// The shape of a document. A large one is read up to its first row of data and then from its
    /// end; what is in between is checked when it is read.
    public JsonOutline outline(Path path) throws IOException {
        boolean large = Files.size(path) > LARGE;
        var members = new TreeSet<String>();
        var texts = new HashMap<String, String>();
        var first = new LinkedHashMap<String, @Nullable Object>();
        var keys = new HashSet<String>();
        Predicate<Map<String, @Nullable Object>> look = row -> {
            if (first.isEmpty()) {
                first.putAll(row);
            }
            Object key = row.containsKey("Key") ? row.get("Key") : row.get("Identifier");
            if (key instanceof String text) {
                keys.add(text.strip());
            }
            return key != null && keys.size() < MOST_KEYS;
        };
        Member note = (name, value) -> {
            members.add(name);
            if (value != null && value.toString().length() <= LONGEST_TEXT) {
                texts.put(name, value.toString());
            }
        };
        boolean whole = read(factory, path, note, parser -> readRows(parser, look, large));
        if (!whole) {
            readEnd(path, note);
        }
        return new JsonOutline(members, texts, first, keys);
    }

    /// Gives every row of the document in turn.
    public void rows(SourceFile file, Consumer<Map<String, @Nullable Object>> consumer) throws IOException {
        list(
                file,
                parser -> readRows(
                        parser,
                        row -> {
                            consumer.accept(row);
                            return true;
                        },
                        false));
    }

    /// Gives the parser at the start of the list of rows, to be left at the end of that list.
    public void list(SourceFile file, Consumer<JsonParser> consumer) throws IOException {
        try {
            read(rowsFactory, file.path(), (_, _) -> {}, parser -> {
                consumer.accept(parser);
                return true;
            });
        } catch (UnexpectedEndOfInputException _) {
            throw RefusedException.of("jsonTruncated", file.name());
        } catch (StreamConstraintsException _) {
            throw RefusedException.of("jsonTooMuch", file.name());
        } catch (JacksonException _) {
            throw RefusedException.of("jsonBroken", file.name());
        }
    }

    /// The members after the rows: what follows the last bracket that closes a list with a sound
    /// rest after it; without one the whole document is read.
    private void readEnd(Path path, Member note) throws IOException {
        String end = FileEnd.of(path, END);
        for (int at = end.lastIndexOf(']'); at >= 0; at = end.lastIndexOf(']', at - 1)) {
            String rest = end.substring(at + 1).stripLeading();
            if (rest.isEmpty()) {
                return;
            }
            var found = new LinkedHashMap<String, @Nullable Object>();
            if (isRest("{" + (rest.startsWith(",") ? rest.substring(1) : rest), found)) {
                found.forEach(note::found);
                return;
            }
        }
        read(factory, path, note, parser -> readRows(parser, _ -> false, false));
    }

    private boolean isRest(String object, Map<String, @Nullable Object> found) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), object)) {
            parser.nextToken();
            readMembers(parser, found::put, _ -> true);
            return parser.nextToken() == null;
        } catch (JacksonException _) {
            return false;
        }
    }

    /// Reads a document; false when the reader of its rows had seen enough.
    private boolean read(JsonFactory json, Path path, Member member, Rows rows) throws IOException {
        try (var stream = run.open(path);
                JsonParser parser = json.createParser(ObjectReadContext.empty(), stream)) {
            JsonToken token = parser.nextToken();
            boolean whole = token == JsonToken.START_ARRAY ? rows.read(parser) : readMembers(parser, member, rows);
            if (whole && parser.nextToken() != null) {
                throw RefusedException.of("jsonBroken", path.getFileName());
            }
            return whole;
        }
    }

    private static boolean readMembers(JsonParser parser, Member member, Rows rows) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (name.equals("value") && token == JsonToken.START_ARRAY) {
                member.found(name, null);
                if (!rows.read(parser)) {
                    return false;
                }
            } else {
                member.found(name, scalar(parser, token));
            }
        }
        return true;
    }

    /// Fills a row for each object until the reader has seen enough; the rest is only checked, or
    /// left when the reader is hasty.
    private static boolean readRows(JsonParser parser, Predicate<Map<String, @Nullable Object>> reader, boolean hasty) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        boolean more = true;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (!more && hasty) {
                return false;
            }
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
        return true;
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

    /// Reads a list of rows, from its start to its end; false when it stopped before the end.
    @FunctionalInterface
    private interface Rows {
        boolean read(JsonParser parser);
    }

    @FunctionalInterface
    private interface Member {
        void found(String name, @Nullable Object value);
    }
}
