package nl.wed.workbench.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packages with one of their files written otherwise and a manifest that fits, as somebody makes them who knows how.
public final class Packed {
    private Packed() {}

    /// With these words replaced by others.
    public static Path edited(Path from, Path to, String name, String before, String after) throws IOException {
        return changed(from, to, name, text -> text.replace(before, after));
    }

    /// With another value, as JSON, in that field of the first record.
    static Path withField(Path from, Path to, String name, String field, String json) throws IOException {
        var pattern = Pattern.compile("\"" + field + "\":(\"(?:[^\"\\\\]|\\\\.)*\"|\\[[^\\]]*\\]|[^,}\\]]*)");
        return changed(
                from,
                to,
                name,
                text -> pattern.matcher(text).replaceFirst(Matcher.quoteReplacement("\"" + field + "\":" + json)));
    }

    /// With a manifest that says that there are so many codes more.
    public static Path claiming(Path from, Path to, int codes) throws IOException {
        return changed(
                from,
                to,
                Manifest.NAME,
                text -> text.replaceFirst(
                        "\"kind\":\"codes\",\"records\":\\d+", "\"kind\":\"codes\",\"records\":" + codes));
    }

    static Path changed(Path from, Path to, String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(from))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        byte[] before = files.get(name);
        byte[] after = change.apply(new String(before, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(before, after)) {
            throw new IllegalStateException("nothing changed in " + name);
        }
        files.put(name, after);
        String manifest = new String(files.get(Manifest.NAME), StandardCharsets.UTF_8);
        files.put(
                Manifest.NAME,
                manifest.replace(Sha256.of(before), Sha256.of(after)).getBytes(StandardCharsets.UTF_8));
        try (var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return to;
    }
}
