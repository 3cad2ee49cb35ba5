package nl.wed.workbench.exchange;

import java.util.stream.Collectors;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.Kind;
import nl.wed.workbench.domain.declaration.RecordShape;
import nl.wed.workbench.domain.records.RecordTypes;

/// The JSON Schema of the files in a package, derived from the records themselves. `docs/` holds a
/// copy for readers, which a test compares with this.
public final class PackageSchema {
    private PackageSchema() {}

    /// The schema as text: a definition per file, by the name of that file.
    public static String json() {
        String files = RecordTypes.ALL.stream().map(PackageSchema::file).collect(Collectors.joining(",\n"));
        return """
            {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "wed.schema.json",
            "title": "Project package .wed, format %d",
            "description": "A zip with manifest.json, records/<kind>.json (left out when there are none) and observations/<hash>.csv. Each definition below describes the file of that name.",
            "$defs": {
            "%s": %s,
            %s
            }
            }
            """.formatted(Manifest.FORMAT, Manifest.NAME, object(RecordShape.of(Manifest.class)), files);
    }

    private static String file(RecordType<?> type) {
        var shape = RecordShape.of(type.type().asSubclass(Record.class));
        return "\"" + Entries.of(type) + "\": " + array(object(shape));
    }

    private static String object(RecordShape<?> shape) {
        String properties = shape.fields().stream()
                .map(field -> "\"" + field.name() + "\": " + field(field))
                .collect(Collectors.joining(",\n  "));
        String required = shape.fields().stream()
                .filter(field -> !field.nullable())
                .map(field -> "\"" + field.name() + "\"")
                .collect(Collectors.joining(", "));
        return "{\"type\": \"object\", \"required\": [%s], \"properties\": {\n  %s}}".formatted(required, properties);
    }

    private static String field(Field field) {
        String value = value(field.kind());
        return field.nullable() ? "{\"anyOf\": [%s, {\"type\": \"null\"}]}".formatted(value) : value;
    }

    private static String array(String items) {
        return "{\"type\": \"array\", \"items\": " + items + "}";
    }

    private static String value(Kind kind) {
        return switch (kind) {
            case Kind.Plain plain -> plain(plain);
            case Kind.Choice choice ->
                "{\"enum\": ["
                        + choice.names().stream()
                                .map(name -> "\"" + name + "\"")
                                .collect(Collectors.joining(", "))
                        + "]}";
            case Kind.Many(Kind element) -> array(value(element));
            case Kind.Numbered(Kind element) ->
                "{\"type\": \"object\", \"additionalProperties\": " + value(element) + "}";
            case Kind.Nested(var shape) -> object(shape);
        };
    }

    private static String plain(Kind.Plain plain) {
        return switch (plain) {
            case TEXT -> "{\"type\": \"string\"}";
            case WHOLE, LONG_WHOLE -> "{\"type\": \"integer\"}";
            case FRACTION, DECIMAL -> "{\"type\": \"number\"}";
            case FLAG -> "{\"type\": \"boolean\"}";
            case ID -> "{\"type\": \"string\", \"format\": \"uuid\"}";
            case DAY -> "{\"type\": \"string\", \"format\": \"date\"}";
            case MOMENT -> "{\"type\": \"string\", \"format\": \"date-time\"}";
        };
    }
}
