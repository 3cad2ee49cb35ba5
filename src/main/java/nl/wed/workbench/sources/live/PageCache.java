package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Finished pages on disk, by address and by the version of their table, so that a changed table is
/// fetched anew. Holds a bounded number of bytes: what was not used for longest goes first.
public final class PageCache {
    private static final String PAGE = ".page";
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final long mostBytes;

    /// A cache in that folder, which is made when it is not there.
    public PageCache(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /// A file for a page that is not finished; the caller deletes it or keeps it.
    Path unfinished() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "page", UNFINISHED);
    }

    /// Whether the page is here; if so a copy of it is put at that place.
    boolean copy(String address, String version, Path target) throws IOException {
        Path page = page(address, version);
        if (!Files.isRegularFile(page)) {
            return false;
        }
        Files.setLastModifiedTime(page, FileTime.from(Instant.now()));
        Files.copy(page, target, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /// Keeps a finished page.
    void keep(String address, String version, Path finished) throws IOException {
        Files.move(finished, page(address, version), StandardCopyOption.REPLACE_EXISTING);
        prune();
    }

    /// Forgets every page.
    public void clear() throws IOException {
        for (Path page : pages()) {
            Files.deleteIfExists(page);
        }
    }

    private void prune() throws IOException {
        List<Path> oldest = pages();
        long total = 0;
        for (Path page : oldest) {
            total += Files.size(page);
        }
        for (Path page : oldest) {
            if (total <= mostBytes) {
                return;
            }
            total -= Files.size(page);
            Files.deleteIfExists(page);
        }
    }

    private List<Path> pages() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        record Aged(Path page, FileTime time) {}
        var aged = new ArrayList<Aged>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(PAGE)).toList()) {
                aged.add(new Aged(file, Files.getLastModifiedTime(file)));
            }
        }
        aged.sort(Comparator.comparing(Aged::time));
        return aged.stream().map(Aged::page).toList();
    }

    private Path page(String address, String version) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((version + '\n' + address).getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash) + PAGE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
