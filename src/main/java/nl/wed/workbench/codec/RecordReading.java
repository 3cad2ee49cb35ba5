package nl.wed.workbench.codec;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.Kind;
import nl.wed.workbench.domain.declaration.RecordShape;
import nl.wed.workbench.domain.kept.KeptFields;
import nl.wed.workbench.domain.kept.KeptFields.Inside;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one record from JSON, and keeps what its class has no field for.
final class RecordReading<R extends Record> {
    /// A record with what stood beside its fields.
    record Known<R extends Record>(R record, KeptFields rest) {}

    private final JsonParser json;
    private final RecordShape<R> shape;
    private final @Nullable Object[] values;
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final Map<String, List<Inside>> inside = new LinkedHashMap<>();

    private RecordReading(JsonParser json, RecordShape<R> shape) {
        this.json = json;
        this.shape = shape;
        this.values = new @Nullable Object[shape.fields().size()];
    }

    /// The record of the object at which the parser stands.
    static <R extends Record> Known<R> of(JsonParser json, RecordShape<R> shape) {
        return new RecordReading<>(json, shape).object();
    }

    private Known<R> object() {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new CodecException(shape.name(), "", "no object");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            var index = shape.indexOf(name);
            json.nextToken();
            if (index.isPresent()) {
                values[index.get()] = field(shape.fields().get(index.get()));
            } else {
                unknown.put(name, raw());
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = absent(shape.fields().get(i));
            }
        }
        return new Known<>(create(), rest());
    }

    private KeptFields rest() {
        return unknown.isEmpty() && inside.isEmpty()
                ? KeptFields.NONE
                : new KeptFields(Collections.unmodifiableMap(unknown), Collections.unmodifiableMap(inside));
    }

    private R create() {
        try {
            return shape.create(values);
        } catch (IllegalArgumentException e) {
            throw new CodecException(shape.name(), "", String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Object absent(Field field) {
        if (!field.canLack()) {
            throw new CodecException(shape.name(), field.name(), "is missing", CodecException.Problem.MISSING);
        }
        return field.otherwise();
    }

    private @Nullable Object field(Field field) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        try {
            return value(field.name(), "", field.kind());
        } catch (JacksonException e) {
            throw CodecException.of(shape.name(), field.name(), e);
        } catch (IllegalArgumentException e) {
            throw new CodecException(shape.name(), field.name(), String.valueOf(e.getMessage()));
        }
    }

    private Object value(String field, String key, Kind kind) {
        return switch (kind) {
            case Kind.Plain plain -> PlainJson.read(json, plain);
            case Kind.Choice choice -> PlainJson.choice(json, choice);
            case Kind.Nested nested -> nested(field, key, nested);
            case Kind.Many(Kind element) -> list(field, element);
            case Kind.Numbered(Kind element) -> numbered(field, element);
        };
    }

    private Record nested(String field, String key, Kind.Nested nested) {
        Known<?> known = of(json, nested.shape());
        if (!known.rest().isEmpty()) {
            String text = RecordWriting.text(known.record(), nested.fields(), KeptFields.NONE);
            inside.computeIfAbsent(field, _ -> new ArrayList<>()).add(new Inside(key, text, known.rest()));
        }
        return known.record();
    }

    private SortedMap<Integer, Object> numbered(String field, Kind element) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("is no object");
        }
        var found = new TreeMap<Integer, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            int number = Integer.parseInt(key);
            // Else two could be the same number, of which one would be lost.
            if (!Integer.toString(number).equals(key)) {
                throw new IllegalArgumentException("is no number as it is written");
            }
            json.nextToken();
            found.put(number, value(field, key, element));
        }
        return Collections.unmodifiableSortedMap(found);
    }

    private List<Object> list(String field, Kind element) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new IllegalArgumentException("is no list");
        }
        var found = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            found.add(value(field, String.valueOf(found.size()), element));
        }
        return List.copyOf(found);
    }

    private String raw() {
        return raw(json);
    }

    /// The value at which a parser stands, as JSON text with every digit of its numbers.
    static String raw(JsonParser json) {
        var text = new StringWriter();
        try (JsonGenerator copy = Json.writer(text)) {
            copy.copyCurrentStructureExact(json);
        }
        return text.toString();
    }
}
