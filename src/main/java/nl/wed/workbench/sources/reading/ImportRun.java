package nl.wed.workbench.sources.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.RefusedException;

/// One import at work: opens files so that every byte counts for progress and the wish to stop, and
/// hashes them.
public final class ImportRun {
    private final ImportOptions options;
    private final RegionNames regions;
    private final StatisticSums sums;
    private final List<TableMapping> remembered;
    private final long total;
    private long done;
    private Optional<Begun> begun = Optional.empty();

    private record Begun(SourceFiles files, CompletableFuture<String> hash) {}

    public ImportRun(
            ImportOptions options, RegionNames regions, StatisticSums sums, List<TableMapping> remembered, long total) {
        this.options = options;
        this.regions = regions;
        this.sums = sums;
        this.remembered = List.copyOf(remembered);
        this.total = total;
    }

    /// Whether any mapping is remembered.
    public boolean hasRemembered() {
        return !remembered.isEmpty();
    }

    /// The mapping that was remembered for a table with this signature.
    public Optional<TableMapping> remembered(String signature) {
        return remembered.stream()
                .filter(one -> one.signature().equals(signature))
                .findFirst();
    }

    public ImportOptions options() {
        return options;
    }

    public ImportLimits limits() {
        return options.limits();
    }

    public InputStream open(Path path) throws IOException {
        return watched(Files.newInputStream(path));
    }

    /// The stream, counted for progress and stopped when the user wishes so.
    public InputStream watched(InputStream stream) {
        return new Watched(stream);
    }

    /// What is known of regions by name.
    public RegionNames regions() {
        return regions;
    }

    /// What is added up for the indicators.
    public StatisticSums sums() {
        return sums;
    }

    /// Begins to hash files that are going to be read, beside the reading.
    public void beginHash(SourceFiles files) {
        begun = Optional.of(new Begun(files, CompletableFuture.supplyAsync(() -> digest(files))));
    }

    /// SHA-256 over the bytes of the files, in the order of their names.
    public String hash(SourceFiles files) throws IOException {
        try {
            Optional<Begun> same = begun.filter(one -> one.files().equals(files));
            return same.isPresent() ? same.get().hash().join() : digest(files);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RefusedException refused ? refused : e;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String digest(SourceFiles files) {
        MessageDigest digest = sha256();
        var buffer = new byte[1 << 16];
        for (SourceFile file :
                files.stream().sorted(Comparator.comparing(SourceFile::name)).toList()) {
            if (file.content() instanceof FileContent.Table(var sheet, var _)) {
                digest.update(sheet.name().getBytes(StandardCharsets.UTF_8));
            }
            try (var stream = open(file.path())) {
                for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                    digest.update(buffer, 0, n);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public void finished() {
        options.progress().report(total, total);
    }

    private synchronized void passed(long bytes) {
        if (options.cancel().isCancelled()) {
            throw RefusedException.of("cancelled");
        }
        done = Math.min(total, done + bytes);
        options.progress().report(done, total);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private final class Watched extends FilterInputStream {
        Watched(InputStream inner) {
            super(inner);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            passed(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            passed(Math.max(0, count));
            return count;
        }
    }
}
