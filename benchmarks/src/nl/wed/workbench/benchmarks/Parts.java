package nl.wed.workbench.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The floor of an export: the parts of a finished Word file as pieces of text, put together and
/// written into a zip. An embedded workbook is a zip of pieces of text too; pictures are bytes.
final class Parts {
    private sealed interface Part {
        record Text(List<String> pieces) implements Part {}

        record Nested(Parts parts) implements Part {}

        record Raw(byte[] bytes) implements Part {}
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    static Parts of(byte[] zip) throws IOException {
        var all = new Parts();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.parts.put(entry.getName(), part(entry.getName(), in.readAllBytes()));
            }
        }
        return all;
    }

    private static Part part(String name, byte[] bytes) throws IOException {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new Part.Text(List.of(text.split("(?<=>)")));
        }
        return name.endsWith(".xlsx") ? new Part.Nested(of(bytes)) : new Part.Raw(bytes);
    }

    byte[] write() throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 17);
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(bytes(part.getValue()));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(Part part) throws IOException {
        return switch (part) {
            case Part.Text(var pieces) -> {
                var text = new StringBuilder();
                pieces.forEach(text::append);
                yield text.toString().getBytes(StandardCharsets.UTF_8);
            }
            case Part.Nested(var nested) -> nested.write();
            case Part.Raw(var raw) -> raw;
        };
    }

    /// Writes the pieces down for the floor as a process of its own, which must get them somewhere.
    /// Nothing of it is compressed, so that reading is cheap.
    static void store(byte[] zip, Path file) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                OutputStream to = Files.newOutputStream(file);
                var out = new ZipOutputStream(to)) {
            out.setLevel(0);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.readAllBytes());
                out.closeEntry();
            }
        }
    }
}
