package nl.wed.workbench.codec;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wed.workbench.codec.RecordShape.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Writes records of one class as JSON and reads them back.
public final class RecordCodec<T extends Record> {
    private final RecordShape<T> shape;

    private RecordCodec(RecordShape<T> shape) {
        this.shape = shape;
    }

    /// The codec of a record class; made once and kept.
    public static <T extends Record> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(RecordShape.of(type));
    }

    /// One record as a JSON object on one line.
    public String write(Record record) {
        var text = new StringWriter(256);
        try (JsonGenerator json = Json.writer(text)) {
            writeObject(json, record, shape.fields());
        }
        return text.toString();
    }

    /// The record of a JSON object.
    public T read(String text) {
        return complete(Json.parser(text), this::one);
    }

    /// The record of a JSON object.
    public T read(InputStream stream) {
        return complete(Json.parser(stream), this::one);
    }

    /// The records of a JSON array, read as the stream comes.
    public List<T> readAll(InputStream stream) {
        return complete(Json.parser(stream), this::all);
    }

    private interface Reading<R> {
        R from(JsonParser json);
    }

    private <R> R complete(JsonParser parser, Reading<R> reading) {
        try (parser) {
            parser.nextToken();
            R result = reading.from(parser);
            if (parser.nextToken() != null) {
                throw new CodecException(shape.name(), "", "something follows the end");
            }
            return result;
        } catch (JacksonException e) {
            throw new CodecException(shape.name(), "", e.getOriginalMessage());
        }
    }

    private T one(JsonParser json) {
        return readObject(json, shape);
    }

    private List<T> all(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new CodecException(shape.name(), "", "no list of records");
        }
        var records = new ArrayList<T>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            records.add(readObject(json, shape));
        }
        return records;
    }

    private static void writeObject(JsonGenerator json, Record record, List<Field> fields) {
        json.writeStartObject();
        for (Field field : fields) {
            json.writeName(field.name());
            writeValue(json, field.kind(), field.of(record));
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Kind kind, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
            return;
        }
        switch (kind) {
            case Kind.Plain plain -> PlainJson.write(json, plain, value);
            case Kind.Choice _ -> json.writeString(((Enum<?>) value).name());
            case Kind.Nested nested -> writeObject(json, (Record) value, nested.fields());
            case Kind.Many(Kind element) -> {
                json.writeStartArray();
                for (Object one : (List<?>) value) {
                    writeValue(json, element, one);
                }
                json.writeEndArray();
            }
            case Kind.Numbered(Kind element) -> {
                json.writeStartObject();
                ((SortedMap<?, ?>) value).forEach((number, one) -> {
                    json.writeName(number.toString());
                    writeValue(json, element, one);
                });
                json.writeEndObject();
            }
        }
    }

    private static <R extends Record> R readObject(JsonParser json, RecordShape<R> shape) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new CodecException(shape.name(), "", "no object");
        }
        var values = new @Nullable Object[shape.fields().size()];
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var index = shape.indexOf(json.currentName());
            json.nextToken();
            if (index.isPresent()) {
                values[index.get()] = readField(json, shape, shape.fields().get(index.get()));
            } else {
                json.skipChildren();
            }
        }
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            if (values[i] == null && !field.nullable()) {
                throw new CodecException(shape.name(), field.name(), "is missing");
            }
        }
        return shape.create(values);
    }

    private static @Nullable Object readField(JsonParser json, RecordShape<?> shape, Field field) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        try {
            return readValue(json, field.kind());
        } catch (JacksonException e) {
            throw new CodecException(shape.name(), field.name(), e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new CodecException(shape.name(), field.name(), String.valueOf(e.getMessage()));
        }
    }

    private static Object readValue(JsonParser json, Kind kind) {
        return switch (kind) {
            case Kind.Plain plain -> PlainJson.read(json, plain);
            case Kind.Choice choice -> PlainJson.choice(json, choice);
            case Kind.Nested(RecordShape<?> inner) -> readObject(json, inner);
            case Kind.Many(Kind element) -> readList(json, element);
            case Kind.Numbered(Kind element) -> readNumbered(json, element);
        };
    }

    private static SortedMap<Integer, Object> readNumbered(JsonParser json, Kind element) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("is no object");
        }
        var values = new TreeMap<Integer, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            int number = Integer.parseInt(json.currentName());
            json.nextToken();
            values.put(number, readValue(json, element));
        }
        return Collections.unmodifiableSortedMap(values);
    }

    private static List<Object> readList(JsonParser json, Kind element) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new IllegalArgumentException("is no list");
        }
        var values = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(readValue(json, element));
        }
        return List.copyOf(values);
    }
}
