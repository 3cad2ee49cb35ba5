package nl.wed.workbench.sources.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Unpacks every entry of a zipped file once, into nothing, to know that the rest of the program
/// can read it: no bomb, no path that leads outside, no name twice.
public final class ZipCheck {
    private static final Pattern OUTSIDE = Pattern.compile("^/|^[A-Za-z]:|\\\\|(^|/)\\.\\.?(/|$)|\0");
    private static final long SMALL = 1 << 20;

    private final String file;
    private final SheetLimits limits;
    private long total;

    private ZipCheck(String file, SheetLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// The names of the entries; refused when the file is damaged or dangerous.
    public static Set<String> names(String file, ZipFile zip, SheetLimits limits) throws IOException {
        try {
            return new ZipCheck(file, limits).check(zip);
        } catch (ZipException e) {
            throw new SheetException("zipBroken", file);
        }
    }

    private Set<String> check(ZipFile zip) throws IOException {
        if (zip.size() > limits.entries()) {
            throw new SheetException("zipTooMany", file, limits.entries());
        }
        var names = new HashSet<String>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (OUTSIDE.matcher(entry.getName()).find() || !names.add(entry.getName())) {
                throw new SheetException("zipPath", file);
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                unpack(entry, stream);
            }
        }
        return names;
    }

    private void unpack(ZipEntry entry, InputStream stream) throws IOException {
        long most = isStreamed(entry.getName()) ? limits.streamedBytes() : limits.keptBytes();
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        var buffer = new byte[1 << 16];
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            size += n;
            total += n;
            boolean bomb = size > SMALL && size / packed > limits.ratio();
            if (size > most || total > limits.totalBytes() || bomb) {
                throw new SheetException("zipBomb", file);
            }
        }
    }

    private static boolean isStreamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("xl/worksheets/")
                || lower.equals("content.xml")
                || lower.endsWith(".csv")
                || lower.endsWith(".json");
    }
}
