package nl.wed.workbench.sources;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Looks into a file and says what it is, from its bytes alone.
final class FileSniffer {
    private static final int HEAD = 1 << 18;

    private final ImportRun run;
    private final JsonReader json;

    FileSniffer(ImportRun run) {
        this.run = run;
        this.json = new JsonReader(run);
    }

    SourceFile look(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        long size = Files.size(path);
        return new SourceFile(path, name, size, content(path, name, size));
    }

    private FileContent content(Path path, String name, long size) throws IOException {
        if (size == 0) {
            return foreign("empty", name);
        }
        if (size > run.limits().jsonBytes()) {
            return foreign("tooLarge", name, run.limits().jsonBytes() >> 20);
        }
        byte[] head;
        try (var stream = run.open(path)) {
            head = stream.readNBytes(HEAD);
        }
        String container = container(head);
        if (!container.isEmpty()) {
            return foreign(container, name);
        }
        String text = TextDecoder.decode(head, head.length < size);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            return foreign("empty", name);
        }
        return switch (start.charAt(0)) {
            case '{', '[' -> jsonContent(path, name, size);
            case '<' -> foreign(isHtml(start) ? "html" : "xml", name);
            default -> textContent(text, name, size);
        };
    }

    private FileContent textContent(String text, String name, long size) {
        if (size > run.limits().textBytes()) {
            return foreign("tooLarge", name, run.limits().textBytes() >> 20);
        }
        return new FileContent.Text(text);
    }

    private FileContent jsonContent(Path path, String name, long size) throws IOException {
        try {
            return new FileContent.Json(json.outline(path));
        } catch (UnexpectedEndOfInputException _) {
            return foreign("jsonTruncated", name);
        } catch (StreamConstraintsException _) {
            return foreign("jsonTooMuch", name);
        } catch (JacksonException e) {
            boolean atEnd = e.getLocation() != null && e.getLocation().getByteOffset() >= size - 1;
            return foreign(atEnd ? "jsonTruncated" : "jsonBroken", name);
        }
    }

    private static FileContent foreign(String key, Object... arguments) {
        return new FileContent.Foreign(ImportResult.Refused.of(key, arguments));
    }

    private static boolean isHtml(String start) {
        String head = start.substring(0, Math.min(1_000, start.length())).toLowerCase(Locale.ROOT);
        return head.contains("<html") || head.contains("<!doctype html");
    }

    /// The text key of a format that is no text, or nothing.
    private static String container(byte[] head) {
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return new String(head, StandardCharsets.ISO_8859_1).contains("xl/") ? "excel" : "zip";
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "excel";
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return "pdf";
        }
        return !TextDecoder.isUtf16(head) && isBinary(head) ? "binary" : "";
    }

    private static boolean isBinary(byte[] head) {
        int strange = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                strange++;
            }
        }
        return strange > head.length / 100;
    }

    private static boolean startsWith(byte[] head, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
