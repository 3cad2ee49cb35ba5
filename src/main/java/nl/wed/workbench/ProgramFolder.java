package nl.wed.workbench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the program stands on disk, with the samples beside it. The class path says where. The code
/// source of a class does not: of a class from the start-up cache it is the place where the jar stood
/// when the cache was made, and nothing at all when that place is gone.
final class ProgramFolder {
    private static final String SAMPLES = "samples";

    private ProgramFolder() {}

    /// The folder with the sample packages; it may not exist.
    static Path samples() {
        return samples(System.getProperty("java.class.path"));
    }

    /// The folder with the samples of a program that was started with that class path: beside the
    /// first jar of it (an image), or else beside the folder of that (`bin` and `lib`).
    static Path samples(String classPath) {
        Path jar = Path.of(classPath.split(File.pathSeparator, 2)[0]).toAbsolutePath();
        Path beside = jar.resolveSibling(SAMPLES);
        return Files.isDirectory(beside)
                ? beside
                : jar.resolveSibling("..").resolve(SAMPLES).normalize();
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
}
