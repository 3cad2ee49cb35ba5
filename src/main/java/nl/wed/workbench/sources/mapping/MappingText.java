package nl.wed.workbench.sources.mapping;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A mapping as JSON and back, to be kept beside the trajectory or the installation.
public final class MappingText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private MappingText() {}

    /// The mapping as one line of JSON.
    public static String write(TableMapping mapping) {
        return JSON.writeValueAsString(mapping);
    }

    /// The mapping in a text; nothing when the text is no mapping of this program.
    public static Optional<TableMapping> read(String text) {
        try {
            TableMapping mapping = JSON.readValue(text, TableMapping.class);
            return mapping == null
                            || mapping.headerRow() < 0
                            || mapping.columns().stream().anyMatch(column -> column.column() < 0)
                    ? Optional.empty()
                    : Optional.of(mapping);
        } catch (JacksonException | NullPointerException _) {
            return Optional.empty();
        }
    }
}
