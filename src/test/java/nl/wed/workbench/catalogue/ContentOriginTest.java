package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/// Holds the built-in content against the content as it was delivered, field by field. What differs on
/// purpose stands in `decided`, with its reason in `docs/content-1.1.md`; nothing else may differ.
class ContentOriginTest {
    private static final Path DELIVERED = Path.of("../shared/domain");
    private static final Path OWN = Path.of("src/main/resources/catalogue");
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("gelezen", "READ"),
            Map.entry("te-verifieren", "TO_VERIFY"),
            Map.entry("hoog", "HIGH"),
            Map.entry("midden", "MEDIUM"),
            Map.entry("laag", "LOW"),
            Map.entry("zeer-laag", "VERY_LOW"),
            Map.entry("laag-midden", "LOW_TO_MEDIUM"),
            Map.entry("midden-hoog", "MEDIUM_TO_HIGH"),
            Map.entry("zeer-hoog", "VERY_HIGH"),
            Map.entry("L", "COUNTRY"),
            Map.entry("G", "MUNICIPALITY"),
            Map.entry("W", "NEIGHBOURHOOD"),
            Map.entry("S", "SCHOOL"),
            Map.entry("R", "REGION"),
            Map.entry("behouden", "KEEP"),
            Map.entry("versterken", "STRENGTHEN"),
            Map.entry("stoppen", "STOP"),
            Map.entry("starten", "START"),
            Map.entry("eerst-uitzoeken", "FIND_OUT"),
            Map.entry("blokkerend", "BLOCKING"),
            Map.entry("waarschuwing", "WARNING"),
            Map.entry("beleidsaanpak", "policyPlan"),
            Map.entry("uitvoeringsplan", "implementationPlan"));

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final List<String> differences = new ArrayList<>();

    @BeforeEach
    void theDeliveredContentIsThere() {
        assumeTrue(Files.isDirectory(DELIVERED), "the delivered content is not here");
    }

    @Test
    void theContentIsAsDeliveredBesidesWhatWasDecided() throws IOException {
        try (Stream<Path> files = Files.list(DELIVERED)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                compare(
                        name.replace(".json", ""),
                        mapper.readTree(file.toFile()),
                        mapper.readTree(OWN.resolve(name).toFile()));
            }
        }
        assertThat(differences).containsExactlyInAnyOrderElementsOf(decided());
    }

    @Test
    void theGlossaryIsAsDelivered() throws IOException {
        assertThat(OWN.resolve("glossary.md")).hasSameTextualContentAs(DELIVERED.resolve("glossary.md"));
    }

    private static List<String> decided() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/catalogue/decided.txt"))) {
            return lines.filter(line -> !line.isBlank()).toList();
        }
    }

    private void compare(String path, JsonNode delivered, JsonNode own) {
        if (delivered.isObject() && own.isObject()) {
            delivered.properties().forEach(field -> {
                JsonNode ours = own.path(own.has(field.getKey()) ? field.getKey() : code(field.getKey()));
                if (!isVersion(path, field.getKey())) {
                    compare(path + "/" + field.getKey(), field.getValue(), ours);
                }
            });
            own.properties().stream()
                    .filter(field -> !delivered.has(field.getKey()) && !isNothing(field.getValue()))
                    .filter(field -> delivered.properties().stream()
                            .noneMatch(one -> code(one.getKey()).equals(field.getKey())))
                    .forEach(field -> differences.add(path + "/" + field.getKey()));
        } else if (delivered.isArray() && own.isArray() && isReordered(delivered, own)) {
            differences.add(path + " in another order");
        } else if (delivered.isArray() && own.isArray() && delivered.size() == own.size()) {
            for (int i = 0; i < delivered.size(); i++) {
                compare(path + "/" + name(delivered.get(i), i), delivered.get(i), own.get(i));
            }
        } else if (!same(delivered, own)) {
            differences.add(path);
        }
    }

    /// One file says which version the content is; only the quality standard has a version of its own.
    private static boolean isVersion(String path, String field) {
        return field.equals("version") && !path.startsWith("quality-standard");
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isArray() && value.isEmpty();
    }

    private static boolean isReordered(JsonNode delivered, JsonNode own) {
        return !delivered.equals(own) && Set.copyOf(texts(delivered)).equals(Set.copyOf(texts(own)));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.isString() ? one.asString() : list + "/" + texts.size()));
        return texts;
    }

    private static boolean same(JsonNode delivered, JsonNode own) {
        if (delivered instanceof StringNode && own.isObject() && own.has("text") && own.size() == 1) {
            return delivered.equals(own.path("text"));
        }
        if (delivered.isNumber() && own.isNumber()) {
            return delivered.doubleValue() == own.doubleValue();
        }
        if (delivered.isContainer() || own.isContainer() || own.isMissingNode() || delivered.isNull() != own.isNull()) {
            return false;
        }
        String text = delivered.asString("");
        return text.equals(own.asString("")) || code(text).equals(own.asString(""));
    }

    private static String code(String delivered) {
        return CODES.getOrDefault(delivered, delivered.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String name(JsonNode item, int place) {
        JsonNode code = item.path(item.has("id") ? "id" : "code");
        return code.isString() ? code.asString() : String.valueOf(place);
    }
}
