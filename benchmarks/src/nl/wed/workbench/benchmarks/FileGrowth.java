package nl.wed.workbench.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wed.workbench.exchange.ProjectPackage;

/// How large a working file becomes while edits are saved in one session, against a working file that is made of the
/// same content at once. Backups and snapshots beside it are not counted: they have a rule of their own.
final class FileGrowth {
    private static final String NAME = "edit.mv.db";

    private FileGrowth() {}

    static String measure(String what, int edits, ProjectPackage content, Path work) throws Exception {
        Path folder = Files.createTempDirectory(work, "growth");
        var edit = new SavedEdit(SavedEdit.What.CHAPTER, content.project());
        var alone = new AtomicLong();
        var together = new AtomicLong();
        SavedEdit.stored(content, folder, store -> {
            var watching = Thread.ofPlatform().daemon().start(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    alone.accumulateAndGet(bytes(folder, NAME::equals), Math::max);
                    together.accumulateAndGet(
                            bytes(folder, name -> name.endsWith(".mv.db") && !name.startsWith("schema")), Math::max);
                }
            });
            for (int i = 0; i < edits; i++) {
                edit.save(store);
            }
            watching.interrupt();
            watching.join();
            return store;
        });
        Path beside = Files.createTempDirectory(work, "fresh");
        var same = new ProjectPackage(content.manifest(), edit.project(), content.observationSets(), content.remarks());
        SavedEdit.stored(same, beside, store -> store);
        double fresh = bytes(beside, NAME::equals);
        return row(what + ", the file", alone.get(), fresh)
                + System.lineSeparator()
                + row(what + ", with the fresh file while it is swapped in", together.get(), fresh);
    }

    private static String row(String what, long most, double fresh) {
        return String.format(
                Locale.ROOT, "| %s | %.1f MB | %.1f MB | %.1f | 3 |", what, most / 1e6, fresh / 1e6, most / fresh);
    }

    private static long bytes(Path folder, Predicate<String> counted) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> counted.test(file.getFileName().toString()))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException | UncheckedIOException _) {
            // A file that goes while it is looked for; the next look counts what is there.
            return 0;
        }
    }
}
