package nl.wed.workbench.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Packages as the next version of the program would write them: with a field more in every record and in every record
/// inside one, a kind of record more, and a part more.
public final class NewerPackage {
    static final String KIND = "records/tegenspraken.json";
    static final String PART = "bijlagen/foto-1.jpg";
    private static final String NUMBER = "{\"diep\": [1.50, {\"x\": 12345678901234567890.10}], \"leeg\": null}";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private NewerPackage() {}

    /// Makes a package of the present one as a version with a higher minor format would write it.
    public static void write(Path from, Path to, int minor) throws IOException {
        var files = files(from);
        for (var file : files.entrySet()) {
            if (file.getKey().startsWith("records/")) {
                JsonNode all = JSON.readTree(file.getValue());
                all.forEach(record -> addInside(record, 0));
                file.setValue(JSON.writeValueAsBytes(all));
            }
        }
        files.put(
                KIND,
                "[{\"id\":\"9b0f8f0e-0000-4000-8000-000000000001\",\"tekst\":\"Nee\"},{\"los\":1.10}]"
                        .getBytes(StandardCharsets.UTF_8));
        files.put(PART, new byte[] {0, 1, 2, -1});
        var manifest = (ObjectNode) JSON.readTree(files.get("manifest.json"));
        manifest.put("minor", minor);
        ((ArrayNode) manifest.get("counts"))
                .addObject()
                .put("kind", "tegenspraken")
                .put("records", 2);
        seal(manifest, files);
        zip(files, to);
    }

    /// Makes a package of which the manifest is changed.
    static void changeManifest(Path from, Path to, Consumer<ObjectNode> change) throws IOException {
        var files = files(from);
        var manifest = (ObjectNode) JSON.readTree(files.get("manifest.json"));
        change.accept(manifest);
        seal(manifest, files);
        zip(files, to);
    }

    /// Gives the manifest the hashes of the files, and puts it among them.
    static void seal(ObjectNode manifest, Map<String, byte[]> files) {
        ArrayNode entries = manifest.putArray("entries");
        files.forEach((name, bytes) -> {
            if (!name.equals("manifest.json")) {
                entries.addObject().put("name", name).put("sha256", Sha256.of(bytes));
            }
        });
        files.put("manifest.json", JSON.writeValueAsBytes(manifest));
    }

    /// The records and unknown parts of a package as they stand in it, for comparing.
    public static Map<String, Object> content(Path file) throws IOException {
        var content = new TreeMap<String, Object>();
        for (var one : files(file).entrySet()) {
            if (one.getKey().startsWith("records/")) {
                content.put(one.getKey(), JSON.readTree(one.getValue()));
            } else if (!one.getKey().equals("manifest.json")) {
                content.put(one.getKey(), Sha256.of(one.getValue()));
            }
        }
        return content;
    }

    static JsonNode manifest(Path file) throws IOException {
        return JSON.readTree(files(file).get("manifest.json"));
    }

    /// The files of a package by name.
    static Map<String, byte[]> files(Path file) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /// Writes a package of these files, the manifest first.
    static void zip(Map<String, byte[]> files, Path to) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(files.get("manifest.json"));
            for (var file : files.entrySet()) {
                if (!file.getKey().equals("manifest.json")) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
        }
        Files.write(to, bytes.toByteArray());
    }

    private static void addInside(JsonNode node, int place) {
        if (node instanceof ObjectNode object
                && object.properties().stream().noneMatch(one -> isNumber(one.getKey()))) {
            object.properties().forEach(one -> addInside(one.getValue(), 0));
            object.set("vanLater", JSON.readTree(NUMBER));
            object.put("plaats", place);
        } else if (node instanceof ObjectNode numbered) {
            numbered.properties().forEach(one -> addInside(one.getValue(), 0));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addInside(node.get(i), i);
            }
        }
    }

    private static boolean isNumber(String name) {
        return name.matches("-?\\d+");
    }
}
