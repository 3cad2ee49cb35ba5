package nl.wed.workbench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the program stands on disk, with the samples beside it.
final class ProgramFolder {
    private static final String SAMPLES = "samples";

    private ProgramFolder() {}

    /// The folder with the sample packages; it may not exist.
    static Path samples() {
        Path beside = jarFolder().resolve(SAMPLES);
        return Files.isDirectory(beside) ? beside : jarFolder().resolveSibling(SAMPLES);
    }

    /// The first sample.
    static Optional<Path> sample() {
        if (!Files.isDirectory(samples())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(samples())) {
            return files.filter(file -> file.toString().endsWith(".wed"))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path jarFolder() {
        try {
            var source = ProgramFolder.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI()).resolveSibling(".").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
