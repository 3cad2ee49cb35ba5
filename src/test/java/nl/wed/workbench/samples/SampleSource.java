package nl.wed.workbench.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.AgePhase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The written source of one sample: JSON files in a folder, whose local ids become fixed UUIDs.
final class SampleSource {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;

    SampleSource(Path folder) {
        this.folder = folder;
    }

    JsonNode file(String name) {
        return MAPPER.readTree(folder.resolve(name));
    }

    List<JsonNode> interviews() {
        try (Stream<Path> files = Files.list(folder.resolve("interviews"))) {
            return files.sorted().<JsonNode>map(MAPPER::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The identity of something with a local id.
    UUID id(String local) {
        String seed = folder.getFileName() + "/" + local;
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }

    /// The identity behind a field that holds a local id, or null.
    @Nullable
    UUID ref(JsonNode node, String field) {
        String local = optional(node, field);
        return local == null ? null : id(local);
    }

    /// The identities behind a list of local ids.
    List<UUID> refs(JsonNode node, String field) {
        return strings(node, field).stream().map(this::id).toList();
    }

    static String text(JsonNode node, String field) {
        String value = optional(node, field);
        return value == null ? "" : value;
    }

    static @Nullable String optional(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    static @Nullable Integer number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.intValue() : null;
    }

    static @Nullable Double decimal(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.doubleValue() : null;
    }

    static @Nullable LocalDate date(JsonNode node, String field) {
        String value = optional(node, field);
        return value == null ? null : LocalDate.parse(value);
    }

    static List<String> strings(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        node.path(field).forEach(value -> values.add(value.asString()));
        return values;
    }

    static List<AgePhase> phases(JsonNode node) {
        return strings(node, "phases").stream().map(AgePhase::valueOf).toList();
    }

    static @Nullable AgePhase phase(JsonNode node) {
        String value = optional(node, "phase");
        return value == null ? null : AgePhase.valueOf(value);
    }

    static String paragraphs(JsonNode list) {
        List<String> paragraphs = new ArrayList<>();
        list.forEach(one -> paragraphs.add(one.asString()));
        return String.join("\n\n", paragraphs);
    }
}
