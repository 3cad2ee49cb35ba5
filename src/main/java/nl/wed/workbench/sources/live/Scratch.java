package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder for the time of one fetch, gone with everything in it when it is closed.
final class Scratch implements AutoCloseable {
    private final Path path;

    Scratch() throws IOException {
        this.path = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "werkbank-live");
    }

    Path path() {
        return path;
    }

    List<Path> files() throws IOException {
        return files(path, "");
    }

    /// The files of which the name begins so, in order.
    static List<Path> files(Path folder, String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(path);
    }
}
