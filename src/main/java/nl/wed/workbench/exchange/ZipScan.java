package nl.wed.workbench.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.wed.workbench.exchange.PackageReading.Reason;

/// Reads the files of a hostile zip into memory within limits. Sizes that the zip claims are not
/// believed: bytes are counted as they come.
final class ZipScan {
    // Below this a high ratio proves nothing.
    private static final int FREE_BYTES = 1_000_000;

    private final Limits limits;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long total;

    ZipScan(Limits limits) {
        this.limits = limits;
    }

    Map<String, byte[]> read(InputStream stream) throws IOException {
        var counter = new Counter(new BufferedInputStream(stream));
        try (var zip = new ZipInputStream(counter)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(entry);
                files.put(entry.getName(), content(entry.getName(), zip, counter));
            }
        } catch (IllegalArgumentException _) {
            throw new Refusal(Reason.UNSAFE_NAME, "?");
        }
        if (files.isEmpty()) {
            throw new Refusal(Reason.NOT_A_PACKAGE);
        }
        return files;
    }

    private void check(ZipEntry entry) throws Refusal {
        String name = entry.getName();
        if (Entries.isUnsafe(name)) {
            throw new Refusal(Reason.UNSAFE_NAME, shortened(name));
        }
        if (!Entries.isKnown(name) && !files.containsKey(Manifest.NAME)) {
            throw new Refusal(Reason.NO_MANIFEST);
        }
        if (files.containsKey(name)) {
            throw new Refusal(Reason.DUPLICATE_ENTRY, name);
        }
        if (files.size() >= limits.entries()) {
            throw new Refusal(Reason.TOO_MANY_ENTRIES, limits.entries());
        }
    }

    private byte[] content(String name, ZipInputStream zip, Counter counter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[1 << 15];
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            total += count;
            bytes.write(buffer, 0, count);
            if (bytes.size() > limits.entryBytes()) {
                throw new Refusal(Reason.PART_TOO_LARGE, name, limits.entryBytes() / 1_000_000);
            }
            if (total > limits.totalBytes()
                    || counter.count > limits.fileBytes()
                    || total > FREE_BYTES + counter.count * limits.ratio()) {
                throw new Refusal(Reason.TOO_LARGE, limits.totalBytes() / 1_000_000);
            }
        }
        return bytes.toByteArray();
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(60, name.length())).replaceAll("\\p{Cntrl}", "?");
    }

    private static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
