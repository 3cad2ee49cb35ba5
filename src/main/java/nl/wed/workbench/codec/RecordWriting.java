package nl.wed.workbench.codec;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.Kind;
import nl.wed.workbench.domain.kept.KeptFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes records as JSON: the fields of their class in its order, then those that are kept without being known.
final class RecordWriting {
    private final JsonGenerator json;

    RecordWriting(JsonGenerator json) {
        this.json = json;
    }

    static String text(Record record, List<Field> fields, KeptFields kept) {
        var text = new StringWriter(256);
        try (JsonGenerator json = Json.writer(text)) {
            new RecordWriting(json).object(record, fields, kept);
        }
        return text.toString();
    }

    private void object(Record record, List<Field> fields, KeptFields kept) {
        json.writeStartObject();
        for (Field field : fields) {
            json.writeName(field.name());
            Object value = field.of(record);
            if (value == null) {
                json.writeNull();
            } else if (kept.inside().containsKey(field.name())) {
                within(field, value, kept);
            } else {
                value(field.kind(), value, KeptFields.NONE);
            }
        }
        kept.values().forEach((name, value) -> {
            json.writeName(name);
            json.writeRawValue(value);
        });
        json.writeEndObject();
    }

    private void value(Kind kind, @Nullable Object value, KeptFields kept) {
        switch (kind) {
            case Kind _ when value == null -> json.writeNull();
            case Kind.Plain plain -> PlainJson.write(json, plain, value);
            case Kind.Choice _ -> json.writeString(((Enum<?>) value).name());
            case Kind.Nested nested -> object((Record) value, nested.fields(), kept);
            case Kind.Many(Kind element) -> {
                json.writeStartArray();
                for (Object one : (List<?>) value) {
                    value(element, one, KeptFields.NONE);
                }
                json.writeEndArray();
            }
            case Kind.Numbered(Kind element) -> {
                json.writeStartObject();
                ((SortedMap<?, ?>) value).forEach((number, one) -> {
                    json.writeName(number.toString());
                    value(element, one, KeptFields.NONE);
                });
                json.writeEndObject();
            }
        }
    }

    // A field that holds records of which some have more than this program knows.
    private void within(Field field, Object value, KeptFields kept) {
        switch (field.kind()) {
            case Kind.Many(Kind.Nested element) -> {
                var all = new ArrayList<>((List<?>) value);
                var keys = new ArrayList<String>();
                all.forEach(_ -> keys.add(String.valueOf(keys.size())));
                var rests = rests(field, keys, all, element, kept);
                json.writeStartArray();
                for (int i = 0; i < all.size(); i++) {
                    value(element, all.get(i), rests.get(i));
                }
                json.writeEndArray();
            }
            case Kind.Numbered(Kind.Nested element) -> {
                var map = (SortedMap<?, ?>) value;
                var keys = map.keySet().stream().map(String::valueOf).toList();
                var all = List.copyOf(map.values());
                var rests = rests(field, keys, all, element, kept);
                json.writeStartObject();
                for (int i = 0; i < all.size(); i++) {
                    json.writeName(keys.get(i));
                    value(element, all.get(i), rests.get(i));
                }
                json.writeEndObject();
            }
            case Kind.Nested element -> {
                var rests = rests(field, List.of(""), List.of(value), element, kept);
                value(element, value, rests.getFirst());
            }
            default -> value(field.kind(), value, KeptFields.NONE);
        }
    }

    private static List<KeptFields> rests(
            Field field, List<String> keys, List<?> records, Kind.Nested element, KeptFields kept) {
        var known = records.stream()
                .map(one -> text((Record) one, element.fields(), KeptFields.NONE))
                .toList();
        return kept.within(field.name(), keys, known).stream()
                .map(one -> one.orElse(KeptFields.NONE))
                .toList();
    }
}
