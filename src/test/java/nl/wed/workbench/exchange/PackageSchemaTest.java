package nl.wed.workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The documented schema is that of the records, and a package fits it. After a deliberate change
/// of a record: `mvn test -Dtest=PackageSchemaTest -Dschema.apply=true`.
class PackageSchemaTest {
    private static final Path DOCUMENT = Path.of("docs/wed.schema.json");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void theDocumentedSchemaIsThatOfTheRecords() throws Exception {
        if (Boolean.getBoolean("schema.apply")) {
            Files.writeString(DOCUMENT, PackageSchema.json());
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(PackageSchema.json());
    }

    @Test
    void aPackageFitsTheSchema() throws Exception {
        var definitions = JSON.readTree(Files.readString(DOCUMENT)).get("$defs");
        var sample = PackageTest.Sample.of(11);
        Path file = folder.resolve("a.wed");
        new PackageWriter("0.1.0").write(file, sample.project(), sample.observations(), Optional.empty());
        int checked = 0;
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    var definition = definitions.get(entry.getName());
                    assertThat(definition).as(entry.getName()).isNotNull();
                    assertFits(JSON.readTree(zip.readAllBytes()), definition, entry.getName());
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(definitions.size());
    }

    private static void assertFits(JsonNode value, JsonNode schema, String where) {
        if (schema.has("anyOf")) {
            if (!value.isNull()) {
                assertFits(value, schema.get("anyOf").get(0), where);
            }
            return;
        }
        if (schema.has("enum")) {
            assertThat(schema.get("enum")).as(where).contains(value);
            return;
        }
        switch (schema.get("type").stringValue()) {
            case "object" -> assertObjectFits(value, schema, where);
            case "array" -> {
                assertThat(value.isArray()).as(where).isTrue();
                value.forEach(one -> assertFits(one, schema.get("items"), where + "[]"));
            }
            case "string" -> assertThat(value.isString()).as(where).isTrue();
            case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
            case "number" -> assertThat(value.isNumber()).as(where).isTrue();
            default -> assertThat(value.isBoolean()).as(where).isTrue();
        }
    }

    private static void assertObjectFits(JsonNode value, JsonNode schema, String where) {
        assertThat(value.isObject()).as(where).isTrue();
        if (schema.has("additionalProperties")) {
            value.properties().forEach(field -> {
                assertThat(field.getKey()).as(where).matches("-?\\d+");
                assertFits(field.getValue(), schema.get("additionalProperties"), where + "." + field.getKey());
            });
            return;
        }
        schema.get("required")
                .forEach(name ->
                        assertThat(value.has(name.stringValue())).as(where).isTrue());
        value.properties().forEach(field -> {
            var part = schema.get("properties").get(field.getKey());
            assertThat(part).as(where + "." + field.getKey()).isNotNull();
            assertFits(field.getValue(), part, where + "." + field.getKey());
        });
    }
}
