package nl.wed.workbench.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.codec.ObservationBytes;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.H2ProjectStore;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;

/// Keeping a million observations in the file of a trajectory, until they are on disk.
final class StoreMillion {
    private final Path work;
    private final Sample sample;
    private final ObservationSet set;

    StoreMillion(Path work, Sample sample, ObservationSet set) {
        this.work = work;
        this.sample = sample;
        this.set = set;
    }

    int bytes() {
        return ObservationBytes.write(set).length;
    }

    /// Each time into a new file, so that no earlier set makes it easier.
    long time() throws Exception {
        Path folder = Files.createTempDirectory(work, "million");
        var database =
                new Database(Installation.in(folder.resolve("installation")), StoreSettings.standard("benchmark"));
        var opening = database.create(
                folder.resolve("million.mv.db"), sample.content().project(), List.of(), Optional.empty());
        if (!(opening instanceof Opening.Opened(H2ProjectStore store, var _, var _, var _))) {
            throw new IllegalStateException(opening.toString());
        }
        try (store) {
            long start = System.nanoTime();
            store.keep(set).join();
            return System.nanoTime() - start;
        }
    }
}
