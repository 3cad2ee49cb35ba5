package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;

/// A program that begins to make the same new file over and over and leaves it, until that long has passed: ends with
/// [#LOST] when the file beside it went from under its lock.
final class BeginningProcess {
    static final int LOST = 7;

    private BeginningProcess() {}

    static void main(String[] arguments) throws Exception {
        var installation = Installation.in(Path.of(arguments[0]));
        var file = WorkingFile.of(Path.of(arguments[1])).orElseThrow();
        long end = System.nanoTime() + Duration.parse(arguments[2]).toNanos();
        while (System.nanoTime() < end) {
            try {
                Sidecar.removeRest(file);
                try (var _ = Sidecar.create(file.sidecar(), installation)) {
                    Object ours = key(file);
                    Thread.onSpinWait();
                    Thread.sleep(1);
                    if (!Files.exists(file.sidecar()) || !Objects.equals(ours, key(file))) {
                        System.exit(LOST);
                    }
                }
            } catch (FileAlreadyExistsException _) {
                // The other program is at it.
            } catch (IOException e) {
                System.err.println(e);
            }
        }
    }

    private static Object key(WorkingFile file) throws IOException {
        return Objects.requireNonNull(
                Files.readAttributes(file.sidecar(), BasicFileAttributes.class).fileKey());
    }
}
