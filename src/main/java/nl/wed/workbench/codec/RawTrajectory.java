package nl.wed.workbench.codec;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// All records of a trajectory as they stand in a file, by the name of their kind and in their order, without their
/// classes: what an upgrade from an older format works on. Numbers keep their digits.
public final class RawTrajectory {
    private static final JsonMapper MAPPER = JsonMapper.builder(Json.factory())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Map<String, List<ObjectNode>> kinds = new LinkedHashMap<>();

    /// Adds the records of a kind, each a JSON text.
    ///
    /// @throws CodecException when one of them is no JSON object
    public void add(String kind, List<String> records) {
        for (String record : records) {
            add(kind, record);
        }
    }

    /// Adds one record of a kind.
    ///
    /// @throws CodecException when it is no JSON object
    public void add(String kind, String record) {
        kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(object(kind, tree(kind, record)));
    }

    /// Adds the records of a JSON array.
    ///
    /// @throws CodecException when it is none, or one of them is no object
    public void addAll(String kind, InputStream array) {
        JsonNode all = tree(kind, array);
        if (!all.isArray()) {
            throw new CodecException(kind, "", "no list of records");
        }
        var records = kinds.computeIfAbsent(kind, _ -> new ArrayList<>());
        all.forEach(one -> records.add(object(kind, one)));
    }

    /// Gives a kind another name.
    public void rename(String kind, String to) {
        var records = kinds.remove(kind);
        if (records != null) {
            kinds.computeIfAbsent(to, _ -> new ArrayList<>()).addAll(0, records);
        }
    }

    /// Changes every record of a kind.
    public void each(String kind, Consumer<RawRecord> change) {
        kinds.getOrDefault(kind, List.of()).forEach(node -> change.accept(new RawRecord(node)));
    }

    /// The records of a kind, in their order.
    public List<RawRecord> of(String kind) {
        return kinds.getOrDefault(kind, List.of()).stream().map(RawRecord::new).toList();
    }

    /// Takes out the records of a kind that are none of these.
    public void retain(String kind, Collection<RawRecord> these) {
        Set<ObjectNode> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        these.forEach(one -> nodes.add(one.node()));
        kinds.computeIfPresent(
                kind,
                (_, all) -> new ArrayList<>(all.stream().filter(nodes::contains).toList()));
    }

    /// The ids of the records of a kind, in their order; what has no id of its own gets one made of its content.
    public List<UUID> ids(String kind) {
        return kinds.getOrDefault(kind, List.of()).stream()
                .map(node -> new RawRecord(node)
                        .text("id")
                        .flatMap(RawTrajectory::uuid)
                        .orElseGet(() -> UUID.nameUUIDFromBytes(text(node).getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    /// The records by kind, each a JSON text.
    public Map<String, List<String>> texts() {
        var texts = new LinkedHashMap<String, List<String>>();
        kinds.forEach((kind, records) ->
                texts.put(kind, records.stream().map(RawTrajectory::text).toList()));
        return texts;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static String text(ObjectNode node) {
        return MAPPER.writeValueAsString(node);
    }

    private static JsonNode tree(String kind, String text) {
        return tree(kind, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode tree(String kind, InputStream stream) {
        try {
            return MAPPER.readTree(stream);
        } catch (JacksonException e) {
            throw CodecException.of(kind, "", e);
        }
    }

    private static ObjectNode object(String kind, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new CodecException(kind, "", "no object");
    }
}
